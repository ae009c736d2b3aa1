import { readLanguage } from '../../i18n/languages.ts';
import { escapeHtml } from '../../screen/escape-html.ts';
import { site } from '../../site.config.ts';
import { readWords } from '../../studio/read-words.ts';

/** The page that one presses on the stick: it leads on by itself, and by a link where it may not. */
export function startPage(target: string, code: string): string {
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
