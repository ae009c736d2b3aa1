/** A start tag of a page, in document order; `body` is the text of a `script` or `style`. */
export type Tag = {
  name: string;
  attributes: Map<string, string>;
  body?: string;
};

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
]);

/** Undoes the character references that the build writes. */
export const decodeHtml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex as string, 16));
    return entities.get(name as string) ?? whole;
  });

const tagPattern =
  /<!--[^]*?-->|<(script|style)\b([^>]*)>([^]*?)<\/\1\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;
const attributePattern = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/gu;

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeHtml(double ?? single ?? bare ?? ''),
    ]),
  );
}

/**
 * All start tags of a page. Made for what this build writes: attributes are quoted or bare, and
 * there is no `>` outside quotes in a tag.
 */
export function readTags(html: string): Tag[] {
  return [...html.matchAll(tagPattern)].flatMap(
    ([, raw, rawAttributes, body, name, attributes]) => {
      if (raw)
        return [
          {
            name: raw.toLowerCase(),
            attributes: readAttributes(rawAttributes ?? ''),
            body: body ?? '',
          },
        ];
      return name
        ? [{ name: name.toLowerCase(), attributes: readAttributes(attributes ?? '') }]
        : [];
    },
  );
}

/** What a person reads in a piece of HTML, spaces evened out. */
export const readText = (html: string): string =>
  decodeHtml(
    html
      .replace(/<(script|style|template)\b[^]*?<\/\1>/giu, ' ')
      .replace(/<\/?(?:p|h\d|li|dt|dd|div|section|summary|ul|ol)\b[^>]*>/giu, ' ')
      .replace(/<[^>]*>/gu, ''),
  )
    // What keeps foreign words in order among Arabic ones, and where a word may be divided, is not seen.
    .replace(/[\u00ad\u2060\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
