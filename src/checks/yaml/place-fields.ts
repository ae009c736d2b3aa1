import { type Document, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import type { FieldPath } from '../read/content-file.ts';

/** The fields within a field: of a map by key in the order they are written, of a list by place. */
type Inner = { keys: [key: string | number, place: Place][] } | { items: (Place | null)[] };

/**
 * Where a field stands in its text, as offsets: from its key if it has one, else from its value, to
 * behind its value. It is plain data, and can be kept when the document is gone.
 */
export type Place = [from: number, to: number, inner?: Inner];

const placeNode = (node: unknown, key?: unknown): Place | undefined => {
  if (!isNode(node) || !node.range) return undefined;
  const from = isNode(key) && key.range ? key.range[0] : node.range[0];
  if (isMap(node)) return [from, node.range[1], { keys: node.items.flatMap(placePair) }];
  if (!isSeq(node)) return [from, node.range[1]];
  return [from, node.range[1], { items: node.items.map((item) => placeNode(item) ?? null) }];
};

/** No path leads to what stands under any other kind of key. */
const placePair = ({ key, value }: Pair): [string | number, Place][] => {
  const name = isScalar(key) ? key.value : undefined;
  const place = placeNode(value, key);
  const isName = typeof name === 'string' || Number.isFinite(name);
  return place && isName ? [[name as string | number, place]] : [];
};

/** The places of all fields of a document; undefined where there is nothing in it. */
export const placeFields = (document: Document): Place | undefined => placeNode(document.contents);

/** Where a field stands; undefined where there is none. A number among a map's keys is no text. */
export const findPlace = (place: Place | undefined, path: FieldPath): Place | undefined => {
  const [key, ...rest] = path;
  if (!place || key === undefined) return place;
  const [, , inner] = place;
  if (!inner) return undefined;
  if ('keys' in inner) return findPlace(inner.keys.find(([name]) => name === key)?.[1], rest);
  const item = key === '' ? undefined : inner.items[Number(key)];
  return item ? findPlace(item, rest) : undefined;
};
