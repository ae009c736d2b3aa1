/** The library has no types of its own. */
declare module 'hyphen/sv/index.js' {
  const swedish: {
    /** The text with `hyphenChar` wherever the language's patterns let a word be divided. */
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
  };
  export default swedish;
}
