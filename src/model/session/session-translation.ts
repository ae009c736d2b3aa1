import { z } from 'astro/zod';
import { lineOf, lineSchema } from '../text.ts';
import { talkPartSchema } from './session.ts';

const say = z
  .array(lineSchema)
  .min(1)
  .max(8)
  .describe('Det man säger i delen, på språket. En sak på varje rad.');
const ask = z.array(lineOf(160)).max(6).default([]).describe('Det man frågar, på språket.');

const wordsOf = <Kind extends string>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind).describe('Samma som i den svenska filen, i samma ordning.'),
    say,
    ask,
  });
const { title, question } = talkPartSchema.shape;
const talkWordsSchema = wordsOf('talk').extend({
  title: title.describe('Vad samtalet handlar om, på språket.'),
  question: question.describe(
    'Frågan som står på väggen, på språket. På väggen står den på svenska.',
  ),
});

/** `content/sessions/<language>/<session>.yaml`: what to say and ask in another language, part by part. */
export const sessionPartsTranslationSchema = z.strictObject({
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        talkWordsSchema,
        wordsOf('film'),
        wordsOf('practice'),
        wordsOf('pause'),
        wordsOf('handout'),
      ]),
    )
    .min(2)
    .max(20)
    .describe('Delarna, lika många och i samma ordning som på svenska.'),
});
export type SessionPartsTranslation = z.infer<typeof sessionPartsTranslationSchema>;

/** `content/sessions/<language>/<session>.mdx`: what is read before a session, in another language. */
export const sessionTranslationSchema = z.strictObject({
  title: lineOf(48).describe('Passets namn på språket.'),
  for: lineOf(160).describe('Vilka passet är för, på språket.'),
  aim: lineOf(140).describe('Vad deltagarna kan efteråt, på språket.'),
  bring: z.array(lineOf(140)).min(1).max(10).describe('Det deltagarna tar med sig, på språket.'),
  prepare: z.array(lineOf(200)).min(1).max(10).describe('Det man gör i förväg, på språket.'),
});
export type SessionTranslation = z.infer<typeof sessionTranslationSchema>;
