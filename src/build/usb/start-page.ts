import { readLanguage } from '../../i18n/languages.ts';
import { usbWordsIn } from '../../i18n/usb.ts';
import { escapeHtml } from '../../screen/escape-html.ts';

/** The page that one presses on the stick: it leads on by itself, and by a link where it may not. */
export function startPage(target: string, code: string): string {
  const words = usbWordsIn(readLanguage(code === 'sv' ? undefined : code));
  return `<!doctype html>
<html lang="${code}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>Koppla upp</title>
  </head>
  <body>
    <p><a href="${target}">${escapeHtml(words.open)}</a></p>
  </body>
</html>
`;
}
