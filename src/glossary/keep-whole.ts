import { type DefaultTreeAdapterTypes, html as names, parseFragment, serialize } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Text = DefaultTreeAdapterTypes.TextNode;

const isText = (node: Child | undefined): node is Text => node?.nodeName === '#text';

const makeText = (value: string, parentNode: Parent | null = null): Text => ({
  nodeName: '#text',
  value,
  parentNode,
});

const makeSpan = (name: string, value: string, children: readonly Child[]): Child => {
  const span: DefaultTreeAdapterTypes.Element = {
    nodeName: 'span',
    tagName: 'span',
    attrs: [{ name, value }],
    namespaceURI: names.NS.HTML,
    parentNode: null,
    childNodes: [...children],
  };
  for (const child of children) child.parentNode = span;
  return span;
};

/** The name of a button stands in quotation marks: it is read on a screen that nobody translates. */
const keepNames = (text: string): Child[] =>
  text
    .split(/("[^"]+")/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('"') && part.length > 1
        ? makeSpan('translate', 'no', [makeText(part)])
        : makeText(part),
    );

const isWord = (node: Child): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'word');

function keepIn(parent: Parent): void {
  const kept: Child[] = [];
  const left = [...parent.childNodes];
  for (let node = left.shift(); node; node = left.shift()) {
    const next = left[0];
    const end = isWord(node) && isText(next) ? /^\u2060?[.,:;!?)،؛؟]+/u.exec(next.value)?.[0] : '';
    if (end && isText(next)) {
      // A button is a box, and Firefox and Safari would begin a line with the full stop after it.
      next.value = next.value.slice(end.length);
      kept.push(makeSpan('class', 'word-end', [node, makeText(end)]));
    } else if (isText(node)) kept.push(...keepNames(node.value));
    else {
      if ('childNodes' in node) keepIn(node);
      kept.push(node);
    }
  }
  parent.childNodes = kept;
  for (const child of kept) child.parentNode = parent;
}

/** HTML in which the names of buttons are not translated, and no line begins with a full stop. */
export function keepWhole(html: string): string {
  const tree = parseFragment(html);
  keepIn(tree);
  return serialize(tree);
}
