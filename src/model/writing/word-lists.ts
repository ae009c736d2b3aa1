import { z } from 'astro/zod';
import { lineOf } from '../text.ts';

/**
 * `content/spelling.yaml`: words that are right though no dictionary has them. `-appen` is also right last
 * in another word, `app-` first.
 */
export const spellingSchema = z
  .array(
    z
      .string()
      .max(60)
      .regex(/^\S*\p{L}\S*$/u, 'Skriv ett ord, utan mellanslag.')
      .describe('Ett ord som är rätt stavat: ett namn, en förkortning, ett nytt ord.'),
  )
  .max(2000);
export type Spelling = z.infer<typeof spellingSchema>;

/** `content/plain-words.yaml`: words to avoid, each with what one says instead. */
export const plainWordsSchema = z
  .array(
    z.strictObject({
      avoid: lineOf(60).describe('Ordet som är svårt, precis som det skrivs: erhålla.'),
      forms: z
        .array(lineOf(60))
        .max(20)
        .optional()
        .describe('Ordets andra former: erhåller, erhållit.'),
      write: lineOf(100).describe('Det som man säger i stället: få.'),
    }),
  )
  .max(500);
export type PlainWords = z.infer<typeof plainWordsSchema>;
