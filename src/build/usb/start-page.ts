import { readLanguage } from '../../i18n/languages.ts';
import { escapeHtml } from '../../screen/escape-html.ts';
import { planLanguages } from '../../session/plan-languages.ts';
import { site } from '../../site.config.ts';
import { readWords } from '../../studio/read-words.ts';
import type { Load } from './choose-load.ts';

/** The page that one presses on the stick: it leads on by itself, and by a link where it may not. */
function startPage(target: string, code: string): string {
  const words = readWords(readLanguage(code === 'sv' ? undefined : code)).usb;
  return `<!doctype html>
<html lang="${code}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>${escapeHtml(site.name)}</title>
  </head>
  <body>
    <p><a href="${target}">${escapeHtml(words.open)}</a></p>
  </body>
</html>
`;
}

/** What opens the site, whoever one is. */
export const startFile = 'Starta här.html';

/**
 * What one presses on the stick, by the file's name: the site, or the session that the stick is made for,
 * and what whoever leads a group has: six people are waiting. `folder` is where the site lies beside them.
 */
export function listStarts(
  folder: string,
  { pages, languages }: Load,
  opened?: string,
): Map<string, string> {
  const code = languages[0] ?? 'sv';
  const first = languages.includes('sv') ? '' : `${code}/`;
  const helpers = planLanguages
    .map((spoken) => `${spoken === 'sv' ? '' : `${spoken}/`}for-hjalpare/index.html`)
    .find((page) => pages.includes(page));
  return new Map([
    [startFile, startPage(`${folder}/${opened ?? `${first}index.html`}`, code)],
    ...(helpers
      ? [['Visa för en grupp.html', startPage(`${folder}/${helpers}`, code)] as const]
      : []),
  ]);
}
