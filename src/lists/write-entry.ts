import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'astro/zod';
import type { FieldPath } from '../checks/read/content-file.ts';
import { listKeys, schemaAt } from '../checks/read/walk-schema.ts';
import { isNothing } from './read-row.ts';

/** A field that is to be as it says; nothing where it is to be taken away. */
export type Change = { path: FieldPath; value: unknown };

/** Keys whose values are days, which are written without quotation marks. */
const dayKeys = new Set(['first', 'until', 'day', 'to', 'except', 'dated']);

/** Keys whose values stand on lines of their own; the others have theirs in brackets. */
const blockKeys = new Set(['sources', 'when', 'reach']);

/** What some reader of YAML might take for a number, a time or a day is written as text. */
function quote(yaml: Document, key: string, value: unknown) {
  const node = yaml.createNode(value, { flow: !blockKeys.has(key) });
  const isLoose = (text: unknown): text is string =>
    typeof text === 'string' && /^[\d.+~=<_-]/u.test(text);
  const hold = (scalar: Scalar, name: string): void => {
    if (isLoose(scalar.value) && !(dayKeys.has(name) && /^\d{4}-\d\d-\d\d$/u.test(scalar.value)))
      scalar.type = Scalar.QUOTE_SINGLE;
  };
  if (isScalar(node)) hold(node, key);
  else
    visit(node, {
      Pair: (_, pair) => {
        if (isScalar(pair.key) && isScalar(pair.value)) hold(pair.value, String(pair.key.value));
      },
      Scalar: (_, scalar, path) => {
        if (isCollection(path.at(-1)) && !isMap(path.at(-1))) hold(scalar, key);
      },
    });
  return node;
}

const mapAt = (yaml: Document, path: FieldPath): YAMLMap | undefined => {
  const node = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
  return isMap(node) ? node : undefined;
};

/** Puts a new key where the schema has it, after the last of those that come before it. */
function insert(
  map: YAMLMap,
  yaml: Document,
  key: string,
  node: unknown,
  order: readonly string[],
): void {
  const earlier = order.slice(0, Math.max(order.indexOf(key), 0));
  const at = map.items.findLastIndex(
    ({ key: other }) => isScalar(other) && earlier.includes(String(other.value)),
  );
  map.items.splice(at < 0 ? map.items.length : at + 1, 0, yaml.createPair(key, node));
}

function set(yaml: Document, schema: z.core.$ZodType, path: FieldPath, value: unknown): void {
  const key = String(path.at(-1));
  const old = yaml.getIn(path, true);
  if (isScalar(old) && typeof value !== 'object') {
    old.value = value;
    if (old.type === 'PLAIN' && typeof value === 'string') {
      const fresh = quote(yaml, key, value);
      if (isScalar(fresh) && fresh.type) old.type = fresh.type;
    }
    return;
  }
  const node = quote(yaml, key, value);
  if (isNode(old) && isNode(node)) {
    if (old.comment != null) node.comment = old.comment;
    if (old.commentBefore != null) node.commentBefore = old.commentBefore;
    yaml.setIn(path, node);
    return;
  }
  const parent = path.slice(0, -1);
  const map = mapAt(yaml, parent);
  if (map) {
    const order = listKeys(schemaAt(schema, parent, undefined));
    insert(map, yaml, key, node, order);
  } else set(yaml, schema, parent, { [key]: value });
}

function remove(yaml: Document, path: FieldPath): void {
  if (!yaml.hasIn(path)) return;
  yaml.deleteIn(path);
  const parent = path.slice(0, -1);
  if (parent.length > 0 && mapAt(yaml, parent)?.items.length === 0) remove(yaml, parent);
}

/**
 * A file's text with some fields changed, and everything else as it was: other fields, their order,
 * comments. Of an empty text it makes a new file.
 */
export function changeText(
  text: string,
  schema: z.core.$ZodType,
  changes: readonly Change[],
): string {
  const yaml = parseDocument(text === '' ? '{}\n' : text);
  if (isMap(yaml.contents)) yaml.contents.flow = false;
  for (const { path, value } of changes)
    if (isNothing(value)) remove(yaml, path);
    else set(yaml, schema, path, value);
  return yaml.toString({ lineWidth: 0, singleQuote: true });
}
