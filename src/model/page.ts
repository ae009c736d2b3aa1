import { z } from 'astro/zod';
import { daySchema, lineOf } from './text.ts';

/**
 * What the law asks an accessibility statement to say besides its running text. Source: Digg's
 * list of what a tillgänglighetsredogörelse holds (lagen 2018:1937, MDFFS 2019:2).
 */
export const accessibilitySchema = z.strictObject({
  compliance: z
    .enum(['full', 'partial', 'none'])
    .describe('Hur väl lagens krav uppfylls: full (helt), partial (delvis) eller none (inte).'),
  assessed: daySchema.describe('Dagen då webbplatsen senast bedömdes mot kraven.'),
});
export type AccessibilityStatus = z.infer<typeof accessibilitySchema>;

/** `content/pages/<page>.mdx`: a page about the site itself. The text below the dashes is the page. */
export const pageSchema = z.strictObject({
  title: lineOf(60).describe('Sidans rubrik.'),
  summary: lineOf(180).describe('En eller två meningar om vad som står på sidan.'),
  updated: daySchema.describe('Dagen då texten senast ändrades, till exempel 2026-11-23.'),
  accessibility: accessibilitySchema
    .optional()
    .describe('Finns på sidan tillganglighet: hur väl webbplatsen uppfyller lagens krav.'),
});
export type Page = z.infer<typeof pageSchema>;
