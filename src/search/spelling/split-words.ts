/**
 * The words of a text as they are searched for: lower case, composed, without punctuation. Signs
 * that are written inside a word fall away: `qr-kod` is `qr`, `kod`; `1177.se` is `1177`, `se`.
 */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    // The digits of Arabic and Persian keyboards: 1177 is asked for as ١١٧٧.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => `${digit.charCodeAt(0) % 16}`)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
