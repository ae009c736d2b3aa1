import type { FieldPath } from './content-file.ts';

/** A text somewhere in a value, and where. */
export type FoundText = { path: FieldPath; text: string };

/** Every text under one of the given keys, at any depth, in the order they are written. */
export const listTexts = (
  value: unknown,
  keys: readonly string[],
  path: FieldPath = [],
): FoundText[] => {
  if (typeof value === 'string')
    return keys.includes(String(path.at(-1))) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => listTexts(inner, keys, [...path, key]));
};
