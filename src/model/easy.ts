import { z } from 'astro/zod';
import { lineOf, lineSchema } from './text.ts';

/** Some lines with one thought each: a line is a sentence, at most twelve words (BAR.md, easy-read). */
const linesSchema = z.array(lineSchema).min(1).max(12);

/**
 * `content/guides/<service>/<guide>/easy.mdx`: the easy-read twin (lättläst). The pictures and the
 * order come from film.yaml. A text below the dashes is "Bra att veta"; it may be empty.
 */
export const easySchema = z.strictObject({
  title: lineOf(40).describe('Det man får lära sig, i få och korta ord.'),
  intro: linesSchema.describe('Vad man lär sig. En tanke på varje rad.'),
  youNeed: linesSchema.describe('Det man behöver. En sak på varje rad.'),
  steps: z
    .record(z.string(), linesSchema)
    .describe('Rader för varje steg, under samma id som i film.yaml. En tanke på varje rad.'),
  goesWrong: z
    .array(
      z.strictObject({
        see: lineSchema.describe('Det som syns eller händer.'),
        do: linesSchema.describe('Vad man gör då. En tanke på varje rad.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('Det som oftast går fel.'),
});
export type Easy = z.infer<typeof easySchema>;
