import { z } from 'astro/zod';
import { claimSchema } from '../guide.ts';
import { daySchema, lineOf, lineSchema, sourceSchema } from '../text.ts';

/** A part of a list that is ticked off on paper before people come. */
export const checklistPartSchema = z.strictObject({
  part: lineOf(40).describe('Vad delen gäller, i några få ord.'),
  items: z
    .array(lineOf(110))
    .min(1)
    .max(8)
    .describe(
      'Det som ska vara i ordning, en sak på varje rad. Skriv så som det är när det är klart.',
    ),
});
export type ChecklistPart = z.infer<typeof checklistPartSchema>;

const checklistSchema = z.array(checklistPartSchema).min(1).max(10).optional();

/**
 * `content/helping/<advice>.mdx`: a short page for whoever helps, and what it rests on. The text below
 * the dashes is the advice.
 */
export const adviceSchema = z.strictObject({
  title: lineOf(50).describe('Rådets namn, till exempel: Sitt bredvid, med händerna i knät.'),
  order: z.number().int().min(1).max(99).describe('Plats i listan över råd, 1 först.'),
  summary: lineOf(140).describe('Det viktigaste på sidan, i en till tre korta meningar.'),
  phones: z
    .array(z.string())
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Nummer att ringa, som de står i phones.yaml. De blir stora knappar under texten. Raden får utelämnas.',
    ),
  sources: z
    .array(sourceSchema)
    .max(20)
    .describe('Sidor som rådet bygger på. Skriv [] om det inte bygger på någon.'),
  claims: z
    .array(claimSchema.omit({ step: true }))
    .max(30)
    .describe('Det som måste vara sant för att rådet ska stämma, som i en guide men utan step.'),
  checklist: checklistSchema.describe(
    'En lista att bocka av på papper, i delar. Utelämna raden om sidan inte är en checklista.',
  ),
  updated: daySchema.describe('Dagen då texten senast ändrades, till exempel 2026-11-26.'),
});
export type Advice = z.infer<typeof adviceSchema>;

/** `content/helping/<language>/<advice>.mdx`: the same page in another language. */
export const adviceTranslationSchema = z.strictObject({
  title: lineOf(60).describe('Rådets namn på språket.'),
  summary: lineSchema.max(180).describe('Sammanfattningen på språket.'),
  checklist: checklistSchema.describe(
    'Checklistan på språket, med samma delar och lika många saker.',
  ),
});
export type AdviceTranslation = z.infer<typeof adviceTranslationSchema>;
