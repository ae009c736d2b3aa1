import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { digitsOf, type Phone } from '../model/address.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
/** A number in a page, by its place, and the link that stands there instead. */
type Change = { start: number; end: number; text: string };

/** Where a number is no link: in what is pressed already, in names of things, in code. */
const closed = /^(?:a|button|head|h[1-6]|label|script|style|summary|svg|textarea)$/u;
/** A drawn screen is one picture; what stands on it cannot be pressed. */
const isDrawing = ({ attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  attrs.some(
    ({ name, value }) => name === 'class' && /(?:^|\s)(?:drawn|device)(?!\S)/u.test(value),
  );

/** Words right before a number that is a name too, as in "ring 1177". */
const ringing = '(?<=(?:ring\\p{L}*|call|phone|اتصل|بالرقم)[ \\u00a0])';

const patternOf = ({ number, isName }: Phone): RegExp =>
  new RegExp(
    `${isName ? ringing : ''}(?<![\\p{L}\\d.-])${number}(?![\\p{L}\\d-]|\\.\\p{L})`,
    'giu',
  );

const linkIn = (written: string, offset: number, phones: readonly Phone[]): Change[] =>
  phones.flatMap((phone) =>
    [...written.matchAll(patternOf(phone))].map(({ 0: found, index }) => ({
      start: offset + index,
      end: offset + index + found.length,
      text: `<a href="tel:${digitsOf(phone.number)}" dir="ltr">${found}</a>`,
    })),
  );

function visit(nodes: readonly Node[], html: string, phones: readonly Phone[]): Change[] {
  return nodes.flatMap((node) => {
    const { sourceCodeLocation: place } = node;
    if (node.nodeName === '#text' && place) {
      const written = html.slice(place.startOffset, place.endOffset);
      return linkIn(written, place.startOffset, phones);
    }
    if (!('tagName' in node) || closed.test(node.tagName) || isDrawing(node)) return [];
    return visit(node.childNodes, html, phones);
  });
}

/**
 * A page whose telephone numbers can be pressed to ring them. The known numbers are linked and no
 * others, each kept in one piece also where text is read from the right.
 */
export function linkPhones(html: string, phones: readonly Phone[]): string {
  const here = phones.filter((phone) => phone.use === 'call' && patternOf(phone).test(html));
  if (here.length === 0) return html;
  const { childNodes } = parse(html, { sourceCodeLocationInfo: true });
  const changes = visit(childNodes, html, here).sort((one, other) => one.start - other.start);
  let at = 0;
  let linked = '';
  for (const { start, end, text } of changes) {
    linked += html.slice(at, start) + text;
    at = end;
  }
  return linked + html.slice(at);
}
