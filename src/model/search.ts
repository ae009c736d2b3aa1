import { z } from 'astro/zod';
import { placeKinds } from './find/place.ts';
import { weekdays } from './find/weekdays.ts';
import { guideRefSchema, lineOf, lineSchema, slugSchema } from './text.ts';

/** Words that people write and the guides do not. */
const meansSchema = z.strictObject({
  say: z
    .array(lineOf(80))
    .min(1)
    .max(100)
    .describe('Så skriver den som söker: ord eller korta uttryck.'),
  find: lineSchema.describe('Så säger guiderna. Flera ord letas upp vart för sig.'),
});

/** What one may wish of help from a person, as the search knows it; see `search/near`. */
export const wishNames = [
  ...['help', 'person', 'open', 'near', 'area', 'now', 'today', 'week'],
  ...weekdays,
  ...placeKinds.filter((kind) => kind !== 'online').map((kind) => `kind:${kind}` as const),
  ...['dropin', 'steg', 'toalett', 'slinga', 'nat', 'printing', 'loan', 'wifi'],
] as const;

/** `content/search/<language>.yaml`: how people ask, kept by editors. */
export const searchSchema = z.strictObject({
  skip: z
    .array(lineOf(80))
    .max(500)
    .default([])
    .describe('Ord som inte säger vad man letar efter, till exempel hur och jag.'),
  means: z
    .array(meansSchema)
    .max(1000)
    .default([])
    .describe('Ord som betyder samma sak som ett ord i guiderna.'),
  asks: z
    .record(guideRefSchema, z.array(lineSchema).min(1).max(100))
    .default({})
    .describe('Så kan någon fråga efter en guide, under guidens namn.'),
  near: z
    .partialRecord(z.enum(wishNames), z.array(lineOf(80)).min(1).max(100))
    .default({})
    .describe(
      'Så skriver den som vill träffa någon, under det som den vill: help (få hjälp), person (prata med en människa, var det än är), open (öppet), near (i närheten), area (ord som inte säger något om var), now, today, week, en veckodag, ett slags plats som kind:library, eller dropin, steg, toalett, slinga, nat, printing, loan, wifi.',
    ),
  municipalities: z
    .record(slugSchema, z.array(lineOf(40)).min(1).max(20))
    .default({})
    .describe('Andra sätt att skriva en kommuns namn, under filens namn i municipalities.'),
});
export type SearchHelp = z.infer<typeof searchSchema>;
