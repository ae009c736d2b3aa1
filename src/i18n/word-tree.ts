/** The words of a language as its file in content/words has them: groups, texts, and lists of texts. */
export type WordTree = { [key: string]: string | string[] | WordTree };

/** One text, and where it stands. */
export type Word = { path: (string | number)[]; text: string };

const isList = (value: unknown): value is string[] => Array.isArray(value);

/** Every text of a tree with its place, in order. */
export const listWords = (tree: WordTree, path: readonly (string | number)[] = []): Word[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const here = [...path, key];
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (isList(value)) return value.map((text, at) => ({ path: [...here, at], text }));
    return listWords(value, here);
  });

/** A tree with the same keys, each text what `change` makes of it. */
export const mapWords = <T>(
  tree: WordTree,
  change: (text: string, path: readonly (string | number)[]) => T,
  path: readonly (string | number)[] = [],
): { [key: string]: unknown } =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const here = [...path, key];
      if (typeof value === 'string') return [key, change(value, here)];
      if (isList(value)) return [key, value.map((text, at) => change(text, [...here, at]))];
      return [key, mapWords(value, change, here)];
    }),
  );

/** The text at a place, or undefined where there is none. */
export const wordAt = (tree: WordTree, path: readonly (string | number)[]): string | undefined => {
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    tree,
  );
  return typeof found === 'string' ? found : undefined;
};
