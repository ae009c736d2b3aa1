import type { Editing } from '../../site.config.ts';

const originOf = (address: string | undefined): string[] =>
  address !== undefined && URL.canParse(address) ? [new URL(address).origin] : [];

/**
 * What the editor may do: run its own scripts and nothing else, and talk with where proposals are made. Its
 * styles are put in by its own scripts, and need leave for that; no other page of the site has it.
 */
export const writePolicy = ({ signIn, api = 'https://api.github.com' }: Editing): string =>
  [
    "default-src 'none'",
    "base-uri 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self' data:", ...originOf(api), ...originOf(signIn)].join(' '),
    'frame-src blob:',
    "form-action 'none'",
  ].join('; ');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page that the editor draws itself in. */
export const writePage = (editing: Editing, name: string): string => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(writePolicy(editing))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>Redigera – ${escape(name)}</title>
    <link rel="stylesheet" href="editing.css" />
    <script type="module" src="start-editor.js"></script>
  </head>
  <body>
    <noscript>Redigeringen behöver JavaScript. Texterna kan också ändras direkt i filerna.</noscript>
  </body>
</html>
`;
