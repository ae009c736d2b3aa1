import { listWords } from './digits.ts';

const upToNineteen = /* @__PURE__ */ listWords(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = /* @__PURE__ */ listWords('  twenty thirty forty fifty sixty seventy eighty ninety');
const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const underHundred = (number: number): string => {
  if (number < 20) return upToNineteen[number] ?? '';
  const rest = number % 10;
  return `${tens[Math.floor(number / 10)] ?? ''}${rest ? `-${upToNineteen[rest] ?? ''}` : ''}`;
};

const underThousand = (number: number): string => {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  if (hundreds === 0) return underHundred(number);
  return `${upToNineteen[hundreds] ?? ''} hundred${rest ? ` and ${underHundred(rest)}` : ''}`;
};

/** A whole number in words, below a billion, the British way: `one thousand two hundred and fifty`. */
export function cardinal(number: number): string {
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor(number / 1000) % 1000;
  const rest = number % 1000;
  const parts: string[] = [];
  if (millions) parts.push(`${underThousand(millions)} million`);
  if (thousands) parts.push(`${underThousand(thousands)} thousand`);
  if (parts.length > 0 && rest > 0 && rest < 100) parts.push(`and ${underHundred(rest)}`);
  else if (rest || parts.length === 0) parts.push(underThousand(rest));
  return parts.join(' ');
}

/** `first`, `twenty-first`, `thirtieth`. */
export const ordinal = (number: number): string =>
  cardinal(number).replace(/[a-z]+$/u, (last) => {
    const known = irregular[last];
    if (known) return known;
    return last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`;
  });

/** `nineteen ninety-nine`, `nineteen oh five`, `twenty twenty-six`; `two thousand and five`. */
export function year(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  if (hundreds === 20 && rest < 10) return cardinal(number);
  if (rest === 0) return `${underHundred(hundreds)} hundred`;
  return `${underHundred(hundreds)} ${rest < 10 ? `oh ${underHundred(rest)}` : underHundred(rest)}`;
}
