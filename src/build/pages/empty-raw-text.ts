/** Where a text begins and ends in its page. */
export type Span = { start: number; end: number };

/** A page whose styles and scripts are empty; `spans` leads from where one was to its text in the page. */
export type Emptied = { html: string; spans: ReadonlyMap<number, Span> };

const rawText = /(<(style|script)\b[^>]*>)([\s\S]*?)(?=<\/\2\s*>)/giu;

/**
 * Takes away what stands in styles and scripts: it is more than half of a page, and a parser walks
 * through it letter by letter. What looks like a style and is none, as in a text area, loses its
 * text too: the parser tells which is which. A page with comments, where a tag may stand unclosed,
 * is not emptied, and has no spans.
 */
export function emptyRawText(page: string): Emptied {
  const spans = new Map<number, Span>();
  if (page.includes('<!--')) return { html: page, spans };
  let missing = 0;
  const html = page.replace(rawText, (_, tag: string, _name: string, text: string, at: number) => {
    const start = at + tag.length;
    spans.set(start - missing, { start, end: start + text.length });
    missing += text.length;
    return tag;
  });
  return { html, spans };
}
