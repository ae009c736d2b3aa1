import { z } from 'astro/zod';
import { failureSchema, wishSchema } from './guide.ts';
import { lineOf, lineSchema } from './text.ts';

/** `content/guides/<service>/<guide>/<language>.mdx`: the page and the film's words in another language. */
export const translationSchema = z.strictObject({
  title: lineOf(60).describe('Guidens titel på språket.'),
  summary: lineOf(180).describe('Sammanfattningen på språket.'),
  wish: wishSchema.describe('Det man vill göra, på språket.'),
  youNeed: z.array(lineSchema).min(1).max(12).describe('Det man behöver, på språket.'),
  goesWrong: z.array(failureSchema).min(1).max(12).describe('Det som kan gå fel, på språket.'),
  steps: z
    .record(
      z.string(),
      z.strictObject({
        heading: lineOf(40).describe('Stegets rubrik på språket.'),
        say: z.string().trim().min(1).max(1000).describe('Det rösten säger, på språket.'),
        avoid: z
          .record(z.string(), lineSchema)
          .optional()
          .describe(
            'Varför man säger nej, på språket, under samma id som under avoid i film.yaml.',
          ),
      }),
    )
    .describe(
      'Rubrik (högst 40 tecken) och tal för varje steg, under samma id som i film.yaml. Kapitlen under goesWrong är med.',
    ),
});
export type Translation = z.infer<typeof translationSchema>;

/** `content/services/<language>/<service>.mdx`: a service's words in another language. */
export const serviceTranslationSchema = z.strictObject({
  title: lineSchema.describe('Tjänstens namn på språket.'),
  summary: lineOf(110).describe('En mening om vad man har tjänsten till, på språket.'),
});
export type ServiceTranslation = z.infer<typeof serviceTranslationSchema>;
