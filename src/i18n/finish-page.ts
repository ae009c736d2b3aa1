import { type DefaultTreeAdapterTypes, parse, type Token } from 'parse5';
import { directionOf } from './direction.ts';
import { hasFallback, splitFallback, withoutMarks } from './fallback.ts';
import { isolateRuns } from './isolate.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Context = { language: string; direction: string };
/** A part of the page's text, by its place, and what stands there instead. */
type Change = { start: number; end: number; text: string };

/** Attributes that people read or hear. */
const shown = ['alt', 'aria-label', 'label', 'placeholder', 'title'];
/** What is said of the page where it is found or shared; other `meta` are for programs. */
const said = ['description', 'og:title'];
/** What holds code, and what holds text alone. */
const code = ['script', 'style'];
const textOnly = ['option', 'textarea', 'title'];

const quote = /&(?:quot|#34);/gu;

/** Written text, whose `&amp;` and the like are no words, and whose quotation marks are ones. */
const isolate = (written: string, { language, direction }: Context): string =>
  direction === 'rtl'
    ? written
        .replace(quote, '"')
        .split(/(&#?\w+;)/u)
        .map((part, at) => (at % 2 === 0 ? isolateRuns(part, language) : part))
        .join('')
        .replace(/"/gu, '&quot;')
    : written;

const wrapFallback = (written: string, context: Context): string =>
  splitFallback(written)
    .map(({ text, isFallback }) => {
      if (!isFallback) return isolate(text, context);
      const turned = context.direction === 'rtl' ? ' dir="ltr"' : '';
      return `<span lang="sv"${turned}>${text}</span>`;
    })
    .join('');

const readAttribute = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

const isShown = (element: Element, name: string): boolean =>
  shown.includes(name) ||
  (name === 'content' &&
    said.includes(readAttribute(element, 'name') ?? readAttribute(element, 'property') ?? ''));

const changeAttributes = (element: Element, html: string, context: Context): Change[] =>
  element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const quote = place ? html.indexOf('"', place.startOffset) : -1;
    if (!place || quote < 0 || quote >= place.endOffset) return [];
    const isRead = isShown(element, name);
    if (!isRead && !hasFallback(value)) return [];
    const [start, end] = [quote + 1, place.endOffset - 1];
    const bare = withoutMarks(html.slice(start, end));
    return [{ start, end, text: isRead ? isolate(bare, context) : bare }];
  });

function changeText(place: Token.Location, html: string, parent: string, context: Context): Change {
  const written = html.slice(place.startOffset, place.endOffset);
  const text = textOnly.includes(parent)
    ? isolate(withoutMarks(written), context)
    : wrapFallback(written, context);
  return { start: place.startOffset, end: place.endOffset, text };
}

function visit(nodes: readonly Node[], html: string, parent: string, context: Context): Change[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text')
      return node.sourceCodeLocation && !code.includes(parent)
        ? [changeText(node.sourceCodeLocation, html, parent, context)]
        : [];
    if (!('tagName' in node)) return [];
    const language = readAttribute(node, 'lang') ?? context.language;
    const direction = readAttribute(node, 'dir') ?? context.direction;
    const here = { language, direction };
    // What stands in a template is a document of its own.
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    return [...changeAttributes(node, html, here), ...visit(inside, html, node.tagName, here)];
  });
}

/**
 * A page as it is sent. Where it is read from the right, foreign words and numbers keep their order;
 * what is Swedish for want of a word says so. All else of the page is left as it is written.
 */
export function finishPage(html: string): string {
  if (!hasFallback(html) && !html.includes('dir="rtl"')) return html;
  const context = { language: 'sv', direction: directionOf('sv') };
  const { childNodes } = parse(html, {
    sourceCodeLocationInfo: true,
    // What is for whoever has no scripts is a part of the page like any other.
    scriptingEnabled: false,
  });
  let at = 0;
  let finished = '';
  const changes = visit(childNodes, html, '', context).filter(
    ({ start, end, text }) => html.slice(start, end) !== text,
  );
  for (const { start, end, text } of changes.sort((one, other) => one.start - other.start)) {
    finished += html.slice(at, start) + text;
    at = end;
  }
  return finished + html.slice(at);
}
