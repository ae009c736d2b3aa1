import { z } from 'astro/zod';
import { lineSchema } from './text.ts';

/** Words that people write and the guides do not. */
const meansSchema = z.strictObject({
  say: z.array(lineSchema).min(1).describe('Så skriver den som söker: ord eller korta uttryck.'),
  find: lineSchema.describe('Så säger guiderna. Flera ord letas upp vart för sig.'),
});

/** `content/search/<language>.yaml`: how people ask, kept by editors. */
export const searchSchema = z.strictObject({
  skip: z
    .array(lineSchema)
    .default([])
    .describe('Ord som inte säger vad man letar efter, till exempel hur och jag.'),
  means: z
    .array(meansSchema)
    .default([])
    .describe('Ord som betyder samma sak som ett ord i guiderna.'),
  asks: z
    .record(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.array(lineSchema).min(1))
    .default({})
    .describe('Så kan någon fråga efter en guide, under guidens namn.'),
});
export type SearchHelp = z.infer<typeof searchSchema>;
