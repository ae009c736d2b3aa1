import { z } from 'astro/zod';
import { failureSchema, wishSchema } from './guide.ts';
import { daySchema, lineOf, lineSchema, slugSchema } from './text.ts';

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

/** What a guide is about, for whoever meets it in a language that it is not translated to. */
const inBriefSchema = z.strictObject({
  title: lineOf(60).describe('Guidens titel på språket.'),
  summary: lineOf(180).describe('Vad man kan göra efteråt, på språket.'),
  wish: wishSchema.describe('Det man vill göra, på språket.'),
});
export type InBrief = z.infer<typeof inBriefSchema>;

/** `content/services/<language>/<service>.mdx`: a service's words in another language. */
export const serviceTranslationSchema = z.strictObject({
  title: lineSchema.describe('Tjänstens namn på språket.'),
  summary: lineOf(110).describe('En mening om vad man har tjänsten till, på språket.'),
  inBrief: z
    .record(slugSchema, inBriefSchema)
    .optional()
    .describe(
      'Vad tjänstens guider heter på språket så länge de inte är översatta, under guidens namn i adressen. Då står det på korten, i sökningen och överst på guidens sida, med besked om att filmen är på svenska. Ta bort en guide härifrån när den är översatt.',
    ),
});
export type ServiceTranslation = z.infer<typeof serviceTranslationSchema>;

const markSchema = z.string().regex(/^[a-p]{8}$/u);
const marksSchema = z.record(z.string(), markSchema);

/** Which Swedish a twin was made from: the day, and a mark for each text as it was then. */
const madeFromSchema = z.strictObject({
  day: daySchema.describe('Dagen då någon senast jämförde med det svenska.'),
  page: marksSchema.describe('Märken för texterna i sv.mdx.'),
  steps: marksSchema.describe('Märken för stegen i film.yaml, under deras id.'),
});
export type MadeFrom = z.infer<typeof madeFromSchema>;

/** The file as it was in its first form, without a number: the twins alone. */
export const firstTwinsSchema = z.record(z.string(), madeFromSchema);

/** Another form of the file gets another number, so that no mark is taken for what it is not. */
export const twinsVersion = 2;

/**
 * `content/guides/<service>/<guide>/twins.yaml`: which Swedish the easy-read twin and the translations were
 * made from, by `easy` or language code, and the Swedish itself as it was then, by its marks: old and new can
 * be held side by side where there is no history to ask. Written by `npm run done`, never by hand.
 */
export const twinsSchema = z.strictObject({
  version: z.literal(twinsVersion).describe('Filens form.'),
  twins: z
    .record(z.string(), madeFromSchema)
    .describe('Lättläst (easy) och varje språk: vad texten är gjord från.'),
  texts: z
    .record(markSchema, z.string().min(1).max(12_000))
    .describe('Det svenska som det var då, under sitt märke.'),
});
export type Twins = z.infer<typeof twinsSchema>;
