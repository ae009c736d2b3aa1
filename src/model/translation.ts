import { z } from 'astro/zod';
import { failureSchema } from './guide.ts';
import { lineSchema } from './text.ts';

/** `content/guides/<service>/<guide>/<language>.mdx`: the page and the film's words in another language. */
export const translationSchema = z.strictObject({
  title: lineSchema.max(60).describe('Guidens titel på språket.'),
  summary: lineSchema.max(180).describe('Sammanfattningen på språket.'),
  youNeed: z.array(lineSchema).min(1).describe('Det man behöver, på språket.'),
  goesWrong: z.array(failureSchema).min(1).describe('Det som kan gå fel, på språket.'),
  steps: z
    .record(
      z.string(),
      z.strictObject({ heading: lineSchema.max(40), say: z.string().trim().min(1) }),
    )
    .describe('Rubrik (högst 40 tecken) och tal för varje steg, under samma id som i film.yaml.'),
});
export type Translation = z.infer<typeof translationSchema>;
