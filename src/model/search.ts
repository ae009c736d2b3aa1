import { z } from 'astro/zod';
import { lineOf, lineSchema } from './text.ts';

/** Words that people write and the guides do not. */
const meansSchema = z.strictObject({
  say: z
    .array(lineOf(80))
    .min(1)
    .max(100)
    .describe('Så skriver den som söker: ord eller korta uttryck.'),
  find: lineSchema.describe('Så säger guiderna. Flera ord letas upp vart för sig.'),
});

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
    .record(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.array(lineSchema).min(1).max(100))
    .default({})
    .describe('Så kan någon fråga efter en guide, under guidens namn.'),
});
export type SearchHelp = z.infer<typeof searchSchema>;
