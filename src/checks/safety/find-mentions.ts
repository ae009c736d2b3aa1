/** Endings by which people take a word for an address. */
const endings =
  'se|nu|com|org|net|eu|info|biz|io|app|dev|link|me|co|ly|gl|site|online|shop|store|xyz|top|click|live|support|help|page|web|ru|cn|tk|no|dk|fi|de|uk';

const host = new RegExp(
  `^(?:https?://)?(?<host>(?:[\\p{L}\\p{N}-]+\\.)+(?:${endings}))(?:[/:?#].*)?$`,
  'iu',
);
const mail = /^[^@\s]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Signs that stand around an address in running text and are no part of it. */
const around = /^["'“”»«(\u0060[*_]+|["'“”»«)\u0060\]*_.,:;!?]+$/gu;

/** What somebody could write in, ring or write to, though it is no link. */
export type Mention = { kind: 'host' | 'mail' | 'number' | 'code'; text: string };

/** Seven digits or more that begin as telephone numbers do, and codes that telephones obey. */
const number = /(?<![\p{L}\p{N}+-])(?:\+|00|0)[1-9](?:[ ()./-]{0,2}\d){5,14}(?![\p{L}\p{N}])/gu;
const code = /[*#]{1,2}\d{2,}[*#\d]*/gu;

/** Every address and number that stands in a running text. */
export const findMentions = (text: string): Mention[] => {
  const found: Mention[] = [];
  for (const raw of text.split(/[\s|<>]+/u)) {
    if (raw.length > 300 || !raw.includes('.')) continue;
    const word = raw.replace(around, '');
    const name = host.exec(word)?.groups?.['host'];
    if (mail.test(word)) found.push({ kind: 'mail', text: word });
    else if (name !== undefined) found.push({ kind: 'host', text: name });
  }
  for (const [match] of text.matchAll(number)) found.push({ kind: 'number', text: match });
  for (const [match] of text.matchAll(code)) found.push({ kind: 'code', text: match });
  return found;
};
