type Files = { aff: Uint8Array; dic: Uint8Array };

/**
 * The packages with the dictionaries of hunspell, by language, and what is in them. There is none of
 * Arabic that knows as few wrong words for right ones.
 */
const dictionaries: Record<string, { name: string; read: () => Promise<{ default: Files }> }> = {
  sv: { name: 'dictionary-sv', read: () => import('dictionary-sv') },
  en: { name: 'dictionary-en-gb', read: () => import('dictionary-en-gb') },
};

/** What the verdict on a word rests on besides the word. */
export const packages = ['hunspell-wasm', ...Object.values(dictionaries).map(({ name }) => name)];

export const hasDictionary = (language: string): boolean => language in dictionaries;

/** A dictionary that is open. Swedish knows compounds: a word made of several is right without a list. */
export type Dictionary = {
  has: (word: string) => boolean;
  /** The nearest words, the likeliest first. It takes up to half a second. */
  near: (word: string) => string[];
};

/** Opens the dictionary of a language, which takes a few tenths of a second. */
export async function openDictionary(language: string): Promise<Dictionary> {
  const found = dictionaries[language];
  if (!found) throw new RangeError(`No dictionary for "${language}".`);
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const { default: files } = await found.read();
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const hunspell = await createHunspellFromStrings(decode(files.aff), decode(files.dic));
  return {
    has: (word) => hunspell.testSpelling(word),
    near: (word) => hunspell.getSpellingSuggestions(word),
  };
}
