import { listWords } from './digits.ts';

const upToNineteen = /* @__PURE__ */ listWords(
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
);
const tens = /* @__PURE__ */ listWords('  tjugo trettio fyrtio femtio sextio sjuttio åttio nittio');
const ordinals = /* @__PURE__ */ listWords(
  'nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde',
);

const underHundred = (number: number): string => {
  if (number < 20) return upToNineteen[number] ?? '';
  const rest = number % 10;
  return `${tens[Math.floor(number / 10)] ?? ''}${rest ? (upToNineteen[rest] ?? '') : ''}`;
};

/** `etthundratolv`; alone it is `hundratolv`. */
const underThousand = (number: number, isAlone: boolean): string => {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  if (hundreds === 0) return underHundred(number);
  const head = hundreds === 1 && isAlone ? '' : (upToNineteen[hundreds] ?? '');
  return `${head}hundra${rest ? underHundred(rest) : ''}`;
};

/**
 * A whole number in words, below a milliard. Parts of thousands are words of their own, as they are
 * breathed: `ett tusen tvåhundrafemtio`. `one` is `en` before what has that gender: `en krona`.
 */
export function cardinal(number: number, one: 'en' | 'ett' = 'ett'): string {
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor(number / 1000) % 1000;
  const rest = number % 1000;
  const parts: string[] = [];
  if (millions)
    parts.push(millions === 1 ? 'en miljon' : `${underThousand(millions, true)} miljoner`);
  if (thousands)
    parts.push(number === 1000 ? 'tusen' : `${underThousand(thousands, millions === 0)} tusen`);
  if (rest || parts.length === 0) parts.push(underThousand(rest, parts.length === 0));
  const words = parts.join(' ');
  return one === 'en' && rest % 10 === 1 && rest % 100 !== 11
    ? words.replace(/ett$/u, 'en')
    : words;
}

/** `första`, `tjugoförsta`; from 100 on the plain number. */
export function ordinal(number: number): string {
  if (number < 20) return ordinals[number] ?? '';
  if (number >= 100) return cardinal(number);
  const rest = number % 10;
  const ten = tens[Math.floor(number / 10)] ?? '';
  return rest ? `${ten}${ordinals[rest] ?? ''}` : `${ten}nde`;
}

/** `nittonhundranittionio`, `tjugohundratjugosex`; `tvåtusenfem`. */
export function year(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const tail = rest ? underHundred(rest) : '';
  return hundreds === 20 && rest < 10
    ? `tvåtusen${tail}`
    : `${underHundred(hundreds)}hundra${tail}`;
}
