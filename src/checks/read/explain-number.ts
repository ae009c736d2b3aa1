import type { z } from 'astro/zod';
import { numberRange } from './walk-schema.ts';

type Explanation = { message: string; remedy: string };

/** A number's place: its key, its schema with what it is for, and whether it takes a value. */
export type NumberPlace = {
  key: string;
  help: string;
  schema: z.core.$ZodType | undefined;
  takes: (value: unknown) => boolean;
};

const words =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );
const ordinals =
  'nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');

/** What a unit is in the one that the key counts in: minutes and metres. */
const units: [RegExp, number][] = [
  [/^(?:h|tim)/u, 60],
  [/^km/u, 1000],
];

/** Swedish: which numbers may stand there, as `ett heltal från 4 till 12`. */
const nameRange = (schema: NumberPlace['schema']): string => {
  const { from, to, isWhole } = numberRange(schema);
  const kind = isWhole ? 'ett heltal' : 'ett tal';
  if (from !== undefined && to !== undefined) return `${kind} från ${from} till ${to}`;
  if (from !== undefined) return `${kind} som är minst ${from}`;
  return to === undefined ? kind : `${kind} som är högst ${to}`;
};

/** The number that somebody meant by words, quotation marks or a unit; undefined where none is. */
const findMeant = (found: unknown, { key, takes }: NumberPlace): number | undefined => {
  const text = String(Array.isArray(found) && found.length === 1 ? found[0] : found)
    .toLowerCase()
    .trim();
  const [, figures = '', unit = ''] =
    /^(-?\d+(?:[.,]\d+)?)\s*(?:(\p{L}+)[\p{L}\s.]*)?$/u.exec(text) ?? [];
  const [name = ''] = text.split(/\s+/u);
  const scale = units.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  const isCode = key === 'digits' && /^\d{4,}$/u.test(text);
  const said = Math.max(words.indexOf(name === 'en' ? 'ett' : name), ordinals.indexOf(name));
  const choices = [
    ...(figures === '' ? [] : [Number((Number(figures.replace(',', '.')) * scale).toFixed(6))]),
    ...(isCode ? [text.length] : []),
    ...(said < 0 ? [] : [said]),
  ];
  return choices.find((number) => takes(number));
};

const describe = (found: unknown): string => {
  if (found === null || found === '') return 'ingenting';
  if (Array.isArray(found)) return 'en lista';
  if (typeof found === 'object') return 'flera nycklar';
  return typeof found === 'string' ? `texten "${found}"` : String(found);
};

/** Says that something else stands where a number is wanted, and which number was meant where that is seen. */
export const explainNumber = (found: unknown, place: NumberPlace): Explanation => {
  const { key, help, schema, takes } = place;
  const meant = findMeant(found, place);
  const say = (message: string, remedy: string): Explanation => ({
    message,
    remedy: [remedy, help].filter(Boolean).join(' '),
  });
  const range = nameRange(schema);
  if (typeof found === 'string' && /^-?\d+,\d+$/u.test(found)) {
    const number = found.replace(',', '.');
    const message = `Talet är skrivet med komma: ${found}.`;
    return takes(Number(number))
      ? { message, remedy: `Skriv det med punkt: ${number}.` }
      : say(message, `Skriv ${range}.`);
  }
  const message = `Här ska det stå ${numberRange(schema).isWhole ? 'ett heltal' : 'ett tal'}, men det står ${describe(found)}.`;
  if (meant === undefined)
    return say(message, `Skriv ${range}${typeof found === 'string' ? ', med siffror' : ''}.`);
  const isQuoted = typeof found === 'string' && Number(found) === meant;
  return say(message, `Skriv ${key}: ${meant}${isQuoted ? ', utan citattecken' : ''}.`);
};

/** Says that a number is too large or too small for its place, and from where to where it may be. */
export const explainRange = (found: number, place: NumberPlace): Explanation => {
  const { from, to } = numberRange(place.schema);
  const bound = from !== undefined && found < from ? `minst ${from}` : `högst ${to ?? found}`;
  const meant = findMeant(found, place);
  const remedy =
    meant === undefined
      ? `Skriv ${nameRange(place.schema)}.`
      : `Är ${found} själva koden? Skriv hur många siffror den har: ${place.key}: ${meant}.`;
  return {
    message: `Talet är ${found}, men ska vara ${bound}.`,
    remedy: [remedy, place.help].filter(Boolean).join(' '),
  };
};
