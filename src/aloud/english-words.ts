import { listWords } from './digits.ts';
import type { Unit } from './quantities.ts';

export const digits = /* @__PURE__ */ listWords(
  'zero one two three four five six seven eight nine',
);

const months = /* @__PURE__ */ listWords(
  'January February March April May June July August September October November December',
);
const shortMonths = /* @__PURE__ */ listWords('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
/** What stands on Swedish screens. */
const swedish = /* @__PURE__ */ listWords(
  'januari februari mars april maj juni juli augusti september oktober november december',
);

/** Months as they are written, also in Swedish; the source of a pattern. */
export const monthSource = (): string =>
  `${[...months, ...swedish].join('|')}|(?:Sept|${shortMonths.join('|')})\\.?`;

/** The whole name of a month, from its number (1–12) or how it is written. */
export const monthOf = (written: string | number): string => {
  if (typeof written === 'number') return months[written - 1] ?? String(written);
  const own = swedish.indexOf(written);
  const index = own >= 0 ? own : shortMonths.indexOf(written.slice(0, 3));
  return months[index] ?? written;
};

const unit = (one: string, many = `${one}s`): Unit => ({ one, many });

export const units: Record<string, Unit> = {
  '%': /* @__PURE__ */ unit('per cent', 'per cent'),
  '°C': /* @__PURE__ */ unit('degree', 'degrees'),
  '°': /* @__PURE__ */ unit('degree', 'degrees'),
  kB: /* @__PURE__ */ unit('kilobyte'),
  KB: /* @__PURE__ */ unit('kilobyte'),
  MB: /* @__PURE__ */ unit('megabyte'),
  GB: /* @__PURE__ */ unit('gigabyte'),
  TB: /* @__PURE__ */ unit('terabyte'),
  'Mbit/s': /* @__PURE__ */ unit('megabit a second', 'megabits a second'),
  km: /* @__PURE__ */ unit('kilometre'),
  'km/h': /* @__PURE__ */ unit('kilometre an hour', 'kilometres an hour'),
  m: /* @__PURE__ */ unit('metre'),
  cm: /* @__PURE__ */ unit('centimetre'),
  mm: /* @__PURE__ */ unit('millimetre'),
  kg: /* @__PURE__ */ unit('kilo'),
  g: /* @__PURE__ */ unit('gram'),
  mg: /* @__PURE__ */ unit('milligram'),
  l: /* @__PURE__ */ unit('litre'),
  dl: /* @__PURE__ */ unit('decilitre'),
  ml: /* @__PURE__ */ unit('millilitre'),
  h: /* @__PURE__ */ unit('hour'),
  hrs: /* @__PURE__ */ unit('hour'),
  min: /* @__PURE__ */ unit('minute'),
  mins: /* @__PURE__ */ unit('minute'),
  sec: /* @__PURE__ */ unit('second'),
  kr: /* @__PURE__ */ unit('krona', 'kronor'),
  SEK: /* @__PURE__ */ unit('krona', 'kronor'),
  '€': /* @__PURE__ */ unit('euro'),
};

export const signs: Record<string, string> = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '→': 'to',
  '24/7': 'twenty-four seven',
  '1/2': 'half',
  '½': 'half',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  'and/or': 'and or',
  OK: 'okay',
  PIN: 'pin',
  SIM: 'sim',
  'Wi-Fi': 'why-fye',
  iOS: 'eye-oh-ess',
};
