import { listWords } from './digits.ts';
import type { Unit } from './quantities.ts';

export const digits = /* @__PURE__ */ listWords('noll ett två tre fyra fem sex sju åtta nio');

const months = /* @__PURE__ */ listWords(
  'januari februari mars april maj juni juli augusti september oktober november december',
);
const shortMonths = /* @__PURE__ */ listWords('jan feb mar apr maj jun jul aug sep okt nov dec');

/** Months as they are written, short or whole; the source of a pattern. */
export const monthSource = (): string =>
  `${months.join('|')}|(?:sept|${shortMonths.join('|')})\\.?`;

/** The whole name of a month, from its number (1–12) or how it is written. */
export const monthOf = (written: string | number): string => {
  const index =
    typeof written === 'number'
      ? written - 1
      : shortMonths.indexOf(written.toLowerCase().slice(0, 3));
  return months[index] ?? String(written);
};

const unit = (one: string, many = one, gender?: 'en'): Unit => ({
  one,
  many,
  ...(gender && { gender }),
});

export const units: Record<string, Unit> = {
  '%': /* @__PURE__ */ unit('procent', 'procent', 'en'),
  '‰': /* @__PURE__ */ unit('promille', 'promille', 'en'),
  '°C': /* @__PURE__ */ unit('grad', 'grader', 'en'),
  '°': /* @__PURE__ */ unit('grad', 'grader', 'en'),
  kB: /* @__PURE__ */ unit('kilobyte', 'kilobyte', 'en'),
  MB: /* @__PURE__ */ unit('megabyte', 'megabyte', 'en'),
  GB: /* @__PURE__ */ unit('gigabyte', 'gigabyte', 'en'),
  TB: /* @__PURE__ */ unit('terabyte', 'terabyte', 'en'),
  'Mbit/s': /* @__PURE__ */ unit('megabit i sekunden', 'megabit i sekunden', 'en'),
  km: /* @__PURE__ */ unit('kilometer', 'kilometer', 'en'),
  'km/h': /* @__PURE__ */ unit('kilometer i timmen', 'kilometer i timmen', 'en'),
  m: /* @__PURE__ */ unit('meter', 'meter', 'en'),
  cm: /* @__PURE__ */ unit('centimeter', 'centimeter', 'en'),
  mm: /* @__PURE__ */ unit('millimeter', 'millimeter', 'en'),
  kg: /* @__PURE__ */ unit('kilo'),
  hg: /* @__PURE__ */ unit('hekto'),
  g: /* @__PURE__ */ unit('gram'),
  mg: /* @__PURE__ */ unit('milligram'),
  l: /* @__PURE__ */ unit('liter', 'liter', 'en'),
  dl: /* @__PURE__ */ unit('deciliter', 'deciliter', 'en'),
  cl: /* @__PURE__ */ unit('centiliter', 'centiliter', 'en'),
  ml: /* @__PURE__ */ unit('milliliter', 'milliliter', 'en'),
  kWh: /* @__PURE__ */ unit('kilowattimme', 'kilowattimmar', 'en'),
  W: /* @__PURE__ */ unit('watt', 'watt', 'en'),
  h: /* @__PURE__ */ unit('timme', 'timmar', 'en'),
  tim: /* @__PURE__ */ unit('timme', 'timmar', 'en'),
  min: /* @__PURE__ */ unit('minut', 'minuter', 'en'),
  sek: /* @__PURE__ */ unit('sekund', 'sekunder', 'en'),
  st: /* @__PURE__ */ unit('styck', 'stycken'),
  mkr: /* @__PURE__ */ unit('miljon kronor', 'miljoner kronor', 'en'),
  '€': /* @__PURE__ */ unit('euro', 'euro', 'en'),
};

/** What a sum is paid for: `99 kr/mån`. */
export const paidFor: Record<string, string> = {
  mån: 'i månaden',
  månad: 'i månaden',
  år: 'om året',
  dag: 'om dagen',
  tim: 'i timmen',
  h: 'i timmen',
  st: 'styck',
  min: 'i minuten',
};

/** What stands for a word, and what a voice reads as another word than it is. */
export const signs: Record<string, string> = {
  '&': 'och',
  '+': 'plus',
  '=': 'är lika med',
  '→': 'till',
  '24/7': 'tjugofyra sju',
  '1/2': 'en halv',
  '½': 'en halv',
  '1/4': 'en fjärdedel',
  '3/4': 'tre fjärdedelar',
  'och/eller': 'och eller',
  ok: 'okej',
  iOS: 'aj-o-ess',
  A4: 'a-fyra',
};

/** Shortened saidNames that are said as words, or that a voice does not spell when they are written small. */
export const saidNames: Record<string, string> = {
  id: 'i-de',
  pin: 'pinn',
  PIN: 'pinn',
  sim: 'simm',
  SIM: 'simm',
  usb: 'u-ess-be',
  wifi: 'vajfaj',
  'wi-fi': 'vajfaj',
};

const letterNames = /* @__PURE__ */ listWords(
  'a be ce de e eff ge hå i ji kå ell em en o pe ku ärr ess te u ve dubbelve ex y säta',
);

/** `SMS` as `ess-em-ess`. */
export const spellName = (letters: string): string =>
  [...letters.toLowerCase()]
    .map((letter) => letterNames[letter.charCodeAt(0) - 97] ?? letter)
    .join('-');
