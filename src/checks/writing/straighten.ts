/** Double quotation marks that programs for running text put in by themselves. */
export const curlyQuote = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/gu;

/** Spaces that look as any other, and a hyphen that shows only where a line ends. */
export const fixedSpace = /[\u00a0\u202f]/gu;
export const softHyphen = /\u00ad/gu;

/** The Arabic ending -an with its mark after the alif: the word is written in two ways, and looks like two. */
export const lateTanwin = /\u0627\u064b/gu;

/** A text with straight quotation marks: as our texts name buttons. */
export const straightenQuotes = (text: string): string => text.replace(curlyQuote, '"');

/**
 * A text in the signs that all our texts are written in: letters whole (Unicode NFC), one kind of space
 * and of quotation mark, nothing that cannot be seen. What differs only in this looks the same.
 */
export const straighten = (text: string): string =>
  straightenQuotes(
    text
      .normalize('NFC')
      .replace(fixedSpace, ' ')
      .replace(softHyphen, '')
      .replace(/[\u200b\u2060\ufeff]/gu, ''),
  );
