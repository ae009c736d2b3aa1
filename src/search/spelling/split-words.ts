/**
 * The words of a text as they are searched for: lower case, composed, without punctuation. Signs
 * that are written inside a word fall away: `qr-kod` is `qr`, `kod`; `1177.se` is `1177`, `se`.
 */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
