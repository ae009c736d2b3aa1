import { z } from 'astro/zod';
import { daySchema, guideRefSchema, lineOf, lineSchema, slugSchema } from '../text.ts';

const minutes = z.number().int().min(1).max(60);
const say = z
  .array(lineSchema)
  .min(1)
  .max(8)
  .describe('Det du säger, en sak på varje rad. Skriv som man talar.');
const ask = z
  .array(lineOf(160))
  .max(6)
  .default([])
  .describe('Det du frågar gruppen. Frågor som inte har ett rätt svar, så att alla vågar.');

/** A guide's film, which stops by itself after each step. */
export const filmPartSchema = z.strictObject({
  kind: z.literal('film').describe('film: en guides film, som stannar efter varje steg.'),
  guide: guideRefSchema.describe('Guiden, som tjänst/guide.'),
  from: slugSchema
    .optional()
    .describe('Id på steget där visningen börjar. Utelämna raden för att börja från början.'),
  to: slugSchema
    .optional()
    .describe('Id på det sista steget som visas. Utelämna raden för att visa till slutet.'),
  say,
  ask,
});

/** Something to talk about; its question stands on the wall. */
export const talkPartSchema = z.strictObject({
  kind: z.literal('talk').describe('talk: ett samtal.'),
  title: lineOf(40).describe('Vad samtalet handlar om, i några få ord.'),
  question: lineOf(90).describe('Frågan som står på väggen medan ni pratar.'),
  minutes: minutes.describe('Hur många minuter samtalet får ta.'),
  say,
  ask,
});

export const practiceWays = ['together', 'own'] as const;

/** The drawn screens, together on the wall or each on their own telephone. */
export const practicePartSchema = z.strictObject({
  kind: z.literal('practice').describe('practice: en övning på låtsas.'),
  guide: guideRefSchema.describe('Guiden som övningen hör till, som tjänst/guide.'),
  how: z
    .enum(practiceWays)
    .describe('together: alla tillsammans på väggen. own: var och en på sin egen telefon.'),
  minutes: minutes.describe('Hur många minuter övningen får ta.'),
  say,
  ask,
});

export const pausePartSchema = z.strictObject({
  kind: z.literal('pause').describe('pause: en paus.'),
  minutes: minutes.describe('Hur många minuter pausen är.'),
  say,
});

/** Papers to take home, and their codes on the wall. */
export const handoutPartSchema = z.strictObject({
  kind: z.literal('handout').describe('handout: papper att dela ut, med koder på väggen.'),
  guides: z.array(guideRefSchema).min(1).max(3).describe('Guiderna vars papper delas ut.'),
  minutes: minutes.describe('Hur många minuter det får ta.'),
  say,
});

export const partSchema = z.discriminatedUnion('kind', [
  filmPartSchema,
  talkPartSchema,
  practicePartSchema,
  pausePartSchema,
  handoutPartSchema,
]);
export type Part = z.infer<typeof partSchema>;

/** `content/sessions/<session>.yaml`: what happens, part by part. */
export const sessionPartsSchema = z.strictObject({
  parts: z.array(partSchema).min(2).max(20).describe('Delarna, i den ordning de kommer.'),
});
export type SessionParts = z.infer<typeof sessionPartsSchema>;

/**
 * `content/sessions/<session>.mdx`: what a volunteer reads beforehand. The text below the dashes is
 * "Bra att tänka på".
 */
export const sessionSchema = z.strictObject({
  title: lineOf(48).describe('Passets namn, till exempel: Första stegen med BankID.'),
  order: z.number().int().min(1).max(99).describe('Plats i listan över pass, 1 först.'),
  for: lineOf(160).describe('Vilka passet är för, i en eller två meningar.'),
  minutes: z
    .number()
    .int()
    .min(10)
    .max(180)
    .describe('Hur långt passet är. Kontrollen räknar ihop delarna och säger till om det skiljer.'),
  aim: lineOf(140).describe('Vad deltagarna kan efteråt, i en mening.'),
  bring: z
    .array(lineOf(140))
    .min(1)
    .max(10)
    .describe('Det deltagarna tar med sig. Sådant som man kan sätta upp på en lapp i förväg.'),
  prepare: z
    .array(lineOf(200))
    .min(1)
    .max(10)
    .describe('Det du gör i förväg, i ordning. En sak på varje rad.'),
  updated: daySchema.describe('Dagen då passet senast ändrades, till exempel 2026-11-26.'),
});
export type Session = z.infer<typeof sessionSchema>;
