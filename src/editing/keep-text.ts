import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

type Data = Record<string, unknown>;

/** Where a form has the items of a file that is a list, and no data of its own. */
export const listKey = 'list';

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a form gives for a field that nobody has filled in. */
export const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isData(value) && Object.values(value).every(isBlank);
};

/** What the editor keeps for itself beside the data. */
const isEditors = (key: string): boolean => key.startsWith('__sc_');

/** Data without what nobody has filled in. A `false` that is written stays: see `merge`. */
export const prune = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.filter((one) => !isBlank(one) || one === false).map(prune);
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isBlank(inner) || isEditors(key) ? [] : [[key, prune(inner)]],
    ),
  );
};

/** The order of keys says nothing. Texts that differ in where their lines break are the same. */
const sign = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isData(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : typeof inner === 'string'
        ? inner.replace(/[ \t\r\n]+/gu, ' ').trim()
        : inner,
  );
const isSame = (one: unknown, other: unknown): boolean => sign(prune(one)) === sign(prune(other));

/** A text in the shape that the old one had: on lines of its own, in quotes, or plain. */
function setScalar(node: Scalar, value: unknown): void {
  node.value = value;
  // No longer what stands in the text.
  delete node.range;
  if (typeof value !== 'string' && (node.type ?? '').startsWith('BLOCK')) node.type = Scalar.PLAIN;
}

/** What tells an item from the others of its list, the surest first. */
const names = ['id', 'url', 'number', 'written', 'avoid', 'part'];

/** Which old item each new one is: the same, or of the same name, or in the same place. */
function matchItems(olds: readonly unknown[], news: readonly unknown[]): (number | undefined)[] {
  const taken = new Set<number>();
  const take = (found: number): number | undefined => {
    if (found < 0) return undefined;
    taken.add(found);
    return found;
  };
  const nameOf = (value: unknown) =>
    isData(value) ? names.map((name) => value[name]).find((name) => name !== undefined) : undefined;
  const matched = news.map((one) =>
    take(olds.findIndex((old, index) => !taken.has(index) && isSame(old, one))),
  );
  return matched.map((found, at) => {
    if (found !== undefined) return found;
    const name = nameOf(news[at]);
    const named = olds.findIndex(
      (old, index) => !taken.has(index) && name !== undefined && nameOf(old) === name,
    );
    if (named >= 0) return take(named);
    const isThere = at < olds.length && !taken.has(at) && olds.length === news.length;
    return isThere ? take(at) : undefined;
  });
}

function mergeSeq(
  yaml: Document,
  node: YAMLSeq,
  olds: readonly unknown[],
  news: readonly unknown[],
) {
  const items = [...node.items];
  const isOnOneLine = items.length > 0 && items.every((item) => isMap(item) && item.flow);
  node.items = matchItems(olds, news).map((found, at) => {
    if (found !== undefined) return merge(yaml, items[found] as Node, olds[found], news[at]);
    const added = createNode(yaml, news[at]);
    if (isMap(added)) added.flow = isOnOneLine;
    return added;
  });
}

function mergeMap(yaml: Document, node: YAMLMap, old: Data, data: Data): void {
  for (const key of new Set([...Object.keys(old), ...Object.keys(data)])) {
    if (isEditors(key)) continue;
    const [before, after] = [old[key], data[key]];
    if (isSame(before, after) || (isBlank(before) && isBlank(after))) continue;
    const at = node.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
    const pair = node.items[at];
    if (isBlank(after) && after !== false) {
      if (pair) node.items.splice(at, 1);
    } else if (pair && isPair(pair) && isNode(pair.value)) {
      pair.value = merge(yaml, pair.value, before, after);
    } else {
      // A new key stands where the form has it: after the last of those before it.
      const order = Object.keys(data);
      const earlier = order.slice(0, order.indexOf(key));
      const last = node.items.findLastIndex(
        (one) => isScalar(one.key) && earlier.includes(String(one.key.value)),
      );
      node.items.splice(last + 1, 0, yaml.createPair(key, createNode(yaml, after)));
    }
  }
}

const createNode = (yaml: Document, value: unknown): Node => yaml.createNode(prune(value));

function merge(yaml: Document, node: Node, old: unknown, value: unknown): Node {
  if (isSame(old, value)) return node;
  if (isScalar(node) && !isData(value) && !Array.isArray(value)) {
    setScalar(node, typeof value === 'string' ? value.trim() : value);
    return node;
  }
  if (isMap(node) && isData(old) && isData(value)) mergeMap(yaml, node, old, value);
  else if (isSeq(node) && Array.isArray(old) && Array.isArray(value))
    mergeSeq(yaml, node, old, value);
  else return createNode(yaml, value);
  return node;
}

const layout = { lineWidth: 0, singleQuote: true } as const;

/** A changed text whose spaces may not break the line, with each of them as one can see it. */
const writeFixedSpaces = ({ type, value }: Scalar): string =>
  type === Scalar.QUOTE_DOUBLE && typeof value === 'string' && value.includes('\u00a0')
    ? JSON.stringify(value).replaceAll('\u00a0', String.raw`\u00a0`)
    : '';

/**
 * Texts over several lines, which the writer would join, stand for themselves: a mark in their place, and
 * what stood there put back for it.
 */
function writeKept(yaml: Document, text: string): string {
  const kept: string[] = [];
  visit(yaml, {
    Scalar: (_, node) => {
      const source = node.range
        ? text.slice(node.range[0], node.range[1]).trimEnd()
        : writeFixedSpaces(node);
      if (!source.includes('\n') && !source.includes(String.raw`\u00a0`)) return;
      node.value = `kept-${kept.length}-kept`;
      node.type = Scalar.PLAIN;
      kept.push(source);
    },
  });
  return yaml
    .toString(layout)
    .replace(/kept-(?<at>\d+)-kept/gu, (_, at: string) => kept[Number(at)] ?? '');
}

/**
 * A YAML text with what a form has changed in it, and everything else as it was: comments, order, where
 * lines break. Of no text it makes a new one, in the order of the form.
 */
export function keepText(text: string, data: Data): string {
  const yaml = parseDocument(text);
  const { contents } = yaml;
  const old: unknown = yaml.toJS();
  if (isSeq(contents) && Array.isArray(old)) {
    const list = data[listKey];
    mergeSeq(yaml, contents, old, Array.isArray(list) ? (prune(list) as unknown[]) : []);
  } else if (isMap(contents)) mergeMap(yaml, contents, old as Data, data);
  else return stringify(prune(data), layout);
  return writeKept(yaml, text);
}
