import type { FieldPath } from './content-file.ts';

/** A text somewhere in a value, and where. */
export type FoundText = { path: FieldPath; text: string };

/** Every text at any depth, in the order they are written; or only those under some keys. */
export const listTexts = (value: unknown, keys?: readonly string[]): FoundText[] => {
  const found: FoundText[] = [];
  const waiting: { value: unknown; path: FieldPath }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: inner, path } = next;
    if (typeof inner === 'string') {
      if (!keys || keys.includes(String(path.at(-1)))) found.push({ path, text: inner });
    } else if (typeof inner === 'object' && inner !== null) {
      const entries = Array.isArray(inner) ? [...inner.entries()] : Object.entries(inner);
      for (const [key, part] of entries.reverse())
        waiting.push({ value: part, path: [...path, key] });
    }
  }
  return found;
};
