/** What somebody could write in, ring or write to, though it is no link. */
export type Mention = { kind: 'host' | 'mail' | 'number' | 'code'; text: string };

/** Endings by which people take even a short word for an address. */
const endings = new Set(
  'se|nu|com|org|net|eu|info|biz|io|app|dev|link|me|co|ly|gl|site|online|shop|store|xyz|top|click|live|support|help|page|web|ru|cn|tk|no|dk|fi|de|uk'.split(
    '|',
  ),
);

/** Words with a full stop between and no space: any ending may be a site's, new ones come every year. */
const host =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*[.。．｡])+(?<ending>\p{L}{2,24})(?![\p{L}\p{N}])/gu;
/** Shorter words with another ending are abbreviations: `t.ex`, `m.fl`. */
const shortestHost = 6;
const mail = /^[^@\s]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Signs that stand around an address in running text and are no part of it. */
const around = /^["'“”»«(\u0060[*_]+|["'“”»«)\u0060\]*_.,:;!?]+$/gu;

const findHosts = (raw: string): Mention[] => {
  const found: Mention[] = [];
  let pathFrom = 0;
  for (const { 0: name, index, groups } of raw.matchAll(host)) {
    const isHost =
      endings.has(groups?.['ending']?.toLowerCase() ?? '') || name.length >= shortestHost;
    // After the first slash behind a name comes the rest of its address.
    if (!isHost || (pathFrom > 0 && index >= pathFrom)) continue;
    found.push({ kind: 'host', text: name });
    if (/^(?::\d*)?[/?#]/u.test(raw.slice(index + name.length))) pathFrom = index + name.length;
  }
  return found;
};

/** Seven digits or more that begin as telephone numbers do, and codes that telephones obey. */
const number = /(?<![\p{L}\p{N}+-])(?:\+|00|0)[1-9](?:[ ()./-]{0,3}\d){5,14}(?![\p{L}\p{N}])/gu;
const code = /[*#]{1,2}\d{2,}[*#\d]*/gu;

/** From one o'clock to another: digits that nobody rings. */
const hours = /\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}/gu;

const digitWords = new Map(
  [
    ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
    ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ].flatMap((words) => words.map((word, digit): [string, string] => [word, String(digit)])),
);
const saidDigit = `(?:${[...digitWords.keys()].join('|')})`;
const said = new RegExp(
  `(?<!\\p{L})(?:noll|zero)(?:[ ,.-]{1,3}${saidDigit}){5,14}(?!\\p{L})`,
  'giu',
);

/** Digits as a telephone has them, one sign between: `٠٩`, `–` and a wide space are written so too. */
const toPlain = (text: string): string =>
  text
    .replace(said, (words) =>
      (words.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => digitWords.get(word)).join(''),
    )
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(hours, '~');

/** No address is without a full stop, and no number without a digit or the word for nought. */
const possible = /[.。．｡\d\u0660-\u0669\u06f0-\u06f9]|noll|zero/iu;

/** Every address and number that stands in a running text. */
export const findMentions = (text: string): Mention[] => {
  if (!possible.test(text)) return [];
  const found: Mention[] = [];
  for (const raw of text.split(/[\s|<>]+/u)) {
    if (raw.length > 300 || !/[.。．｡]/u.test(raw)) continue;
    const word = raw.replace(around, '');
    if (mail.test(word)) found.push({ kind: 'mail', text: word });
    else found.push(...findHosts(raw));
  }
  const plain = toPlain(text);
  for (const [match] of plain.matchAll(number)) found.push({ kind: 'number', text: match });
  for (const [match] of plain.matchAll(code)) found.push({ kind: 'code', text: match });
  return found;
};
