/** Swedish abbreviations, without their last full stop, and what they stand for. */
export const swedishAbbreviations: Record<string, string> = {
  't.ex': 'till exempel',
  'bl.a': 'bland annat',
  'd.v.s': 'det vill säga',
  dvs: 'det vill säga',
  'm.m': 'med mera',
  'm.fl': 'med flera',
  'o.s.v': 'och så vidare',
  osv: 'och så vidare',
  etc: 'et cetera',
  's.k': 'så kallad',
  'fr.o.m': 'från och med',
  't.o.m': 'till och med',
  'p.g.a': 'på grund av',
  pga: 'på grund av',
  'f.d': 'före detta',
  'f.n': 'för närvarande',
  'm.a.o': 'med andra ord',
  'e.d': 'eller dylikt',
  'o.d': 'och dylikt',
  'c:a': 'cirka',
  ca: 'cirka',
  kl: 'klockan',
  nr: 'nummer',
  tel: 'telefon',
  tfn: 'telefon',
  resp: 'respektive',
  inkl: 'inklusive',
  exkl: 'exklusive',
  ev: 'eventuellt',
  enl: 'enligt',
  ang: 'angående',
  jfr: 'jämför',
  avd: 'avdelning',
  dr: 'doktor',
};

/** English ones. */
export const englishAbbreviations: Record<string, string> = {
  'e.g': 'for example',
  'i.e': 'that is',
  etc: 'et cetera',
  approx: 'approximately',
  incl: 'including',
  excl: 'excluding',
  vs: 'versus',
  tel: 'telephone',
  mr: 'mister',
  mrs: 'missis',
  dr: 'doctor',
  dept: 'department',
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They may stand last in a sentence: then what comes next begins with a capital. */
const closing = /* @__PURE__ */ wordSet('m.m m.fl o.s.v osv etc e.d o.d a.m p.m');

/** Words of their own as well: only beside a number are they abbreviations. */
const beforeNumber = /* @__PURE__ */ wordSet('no max min kap sid ext');
const afterNumber = /* @__PURE__ */ wordSet(
  'kr st min sek tim mån g kg hg mg l dl cl ml m cm mm km mins hrs hr sec ' +
    'jan feb mar apr jun jul aug sep sept okt oct nov dec',
);

/** They lead on to the next word, whatever it begins with. */
const isLeading = (word: string): boolean =>
  (Object.hasOwn(swedishAbbreviations, word) || Object.hasOwn(englishAbbreviations, word)) &&
  !closing.has(word);

/** `t. ex.`, `e. g.`: the parts of an abbreviation that is written with a space. */
const spaced =
  /(?:^|[\s"(])(?:t\. ex|bl\. a|d\. v\. s|m\. m|m\. fl|s\. k|fr\. o\. m|t\. o\. m|p\. g\. a|e\. g|i\. e)$/iu;
const spacedHead = /(?:^|[\s"(])(?:t|bl|d|d\. v|m|s|fr|fr\. o|t\. o|p|p\. g|e|i)$/iu;
const spacedTail = /^ (?:ex|a|v|s|m|fl|k|o|g|e)\./u;

/** Whether a word is an abbreviation that is read together with the next one: `kl.`, `t.ex.`. */
export const leadsOn = (word: string): boolean => isLeading(word.toLowerCase().replace(/\.$/u, ''));

/**
 * Whether a full stop belongs to an abbreviation and ends no sentence. `before` is the text up to
 * the stop, `after` what comes behind it, with its space.
 */
export function abbreviates(before: string, after: string): boolean {
  const next = after.trimStart().replace(/^["'(”»]+/u, '');
  if (next === '') return false;
  if (spacedHead.test(before) && spacedTail.test(after)) return true;
  const [, previous = '', own = ''] = /(?:(\S+)\s+)?["'(”»]*(\S+)$/u.exec(before) ?? [];
  const word = spaced.test(before) ? 't.ex' : own.toLowerCase();
  if (isLeading(word)) return true;
  if (beforeNumber.has(word) && /^\d/u.test(next)) return true;
  const unit = /^\d[\d,.]*(\p{L}+)$/u.exec(word)?.[1] ?? (/\d$/u.test(previous) ? word : '');
  const counts = closing.has(word) || afterNumber.has(unit);
  return counts && /^[\p{Ll}\d]/u.test(next);
}
