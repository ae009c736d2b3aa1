/** Keys that the editor's fields can be called: it takes apart names with points, and counts with numbers. */
const plain = /^[A-Za-z][A-Za-z0-9_/-]*$/u;
const mark = 'key~';

/** The name of the field for a key in a file, such as `1177` or `Video Player`. */
export const toFieldName = (key: string): string =>
  plain.test(key)
    ? key
    : mark +
      key.replace(/[^A-Za-z0-9_/-]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`);

/** The key that a field stands for. */
export const toKey = (name: string): string =>
  name.startsWith(mark)
    ? name
        .slice(mark.length)
        .replace(/~(?<code>[0-9a-f]+)~/gu, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        )
    : name;

/** Some data with every key of it renamed, all the way in. */
export function renameKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renameKeys(one, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [rename(key), renameKeys(inner, rename)]),
  );
}
