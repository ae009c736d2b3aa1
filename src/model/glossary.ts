import { z } from 'astro/zod';
import { lineOf } from './text.ts';

/** A word as it stands in our texts: they are searched for it, letter by letter. */
const formSchema = lineOf(40).regex(
  /^(?=.{2})[\p{L}\p{N}][\p{L}\p{N}\p{M} .:+’'-]*$/u,
  'Skriv ordet med bokstäver, siffror och bindestreck: minst två tecken.',
);

/** A word in one language. */
const explainedSchema = z.strictObject({
  term: formSchema.describe('Ordet, så som det slås upp.'),
  forms: z
    .array(formSchema)
    .max(30)
    .optional()
    .describe('Ordets andra former i våra texter, till exempel webbläsaren.'),
  explanation: lineOf(240).describe(
    'Vad ordet betyder, i en till tre korta meningar utan andra svåra ord.',
  ),
});
export type ExplainedWord = z.infer<typeof explainedSchema>;

/** `content/glossary/<word>.yaml`: a word that people ask about, in every language of the site. */
export const wordSchema = explainedSchema.extend({
  guide: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe('Guiden vars film visar det, till exempel bankid/skaffa. Utelämna om ingen gör det.'),
  translations: z
    .record(z.string(), explainedSchema)
    .optional()
    .describe('Ordet på andra språk, under språkets kod.'),
});
export type Word = z.infer<typeof wordSchema>;
