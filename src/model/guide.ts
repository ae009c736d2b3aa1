import { z } from 'astro/zod';
import { daySchema, guideRefSchema, lineOf, lineSchema, slugSchema, sourceSchema } from './text.ts';

/**
 * What a guide may be about, in the order of the start page's first question. Their names are in
 * `content/words`, under `questions`.
 */
export const topics = [
  'care',
  'money',
  'identity',
  'mail',
  'calls',
  'travel',
  'reading',
  'fraud',
] as const;
export type Topic = (typeof topics)[number];

/** What somebody wants to do, as they would say it themselves; an answer to "Vad vill du göra?". */
export const wishSchema = lineOf(44);

/** Something that often goes wrong: what the person sees, and what to do then. */
export const failureSchema = z.strictObject({
  see: lineSchema.describe('Det som syns eller händer, i en kort mening.'),
  do: lineSchema.describe('Vad man gör då. Skriv vad man ska trycka på och vad som händer sedan.'),
  step: slugSchema
    .optional()
    .describe('Id på steget i film.yaml där det händer. Då står det vid steget också.'),
  chapter: slugSchema
    .optional()
    .describe('Id på kapitlet under goesWrong i film.yaml som visar det, om det finns ett.'),
});
export type Failure = z.infer<typeof failureSchema>;

/** What stands for a source when nobody has found a page that says it. */
export const noSource = 'none found';

/** Who looked: somebody to ask, and nobody to look up. */
const bySchema = lineOf(60).describe(
  'Vem som läste eller provade: en roll eller en organisation, inget personnamn. Raden får utelämnas.',
);

/** A button is called so in one version, and something else in the next. */
const appVersionSchema = lineOf(40).describe(
  'Vilken version av appen eller tjänsten det var, med namnet, till exempel BankID 7.58. Raden får utelämnas.',
);

/**
 * Something that must be true for a guide to be right: the name of a button, an age, a number, an
 * order. It names the words that rest on it, so that nobody changes the one without the other.
 */
export const claimSchema = z.strictObject({
  claim: lineSchema.max(160).describe('Det som måste vara sant, i en mening.'),
  holds: lineSchema.describe(
    'Orden i guiden som vilar på det, precis som de står i filmen, på skärmen eller på sidan.',
  ),
  step: slugSchema
    .optional()
    .describe('Id på steget där orden finns. Utelämna raden om de kan stå var som helst.'),
  source: z
    .string()
    .regex(/^(?:https:\/\/\S+|none found)$/u, 'Skriv adressen, eller none found.')
    .describe('Adressen till en av guidens källor. Skriv none found om ingen sida säger det.'),
  checked: daySchema.describe('Dagen då någon senast läste källan, eller letade efter en.'),
  by: bySchema.optional(),
  appVersion: appVersionSchema.optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** True when a page says it. */
export const hasSource = ({ source }: Claim): boolean => source !== noSource;

/** When a guide was written, and whether anybody has tried its steps in the live service. */
export const factCheckSchema = z.strictObject({
  written: daySchema.describe('Dagen då guiden skrevs, till exempel 2026-11-23.'),
  checked: daySchema
    .optional()
    .describe(
      'Dagen då någon senast provade stegen i tjänsten. Utelämna raden om ingen har gjort det.',
    ),
  by: bySchema.optional(),
  appVersion: appVersionSchema.optional(),
});
export type FactCheck = z.infer<typeof factCheckSchema>;

/**
 * `content/guides/<service>/<guide>/sv.mdx`: the written page. The text below the dashes is
 * "Bra att veta".
 */
export const guideSchema = z.strictObject({
  title: lineOf(40).describe('Det man får lära sig, till exempel: Förnya recept på 1177.'),
  summary: lineOf(140).describe('En eller två meningar: vad man kan göra efteråt.'),
  wish: wishSchema.describe(
    'Det man vill göra, med egna ord, som svar på "Vad vill du göra?". Till exempel: Förnya ett recept.',
  ),
  topics: z
    .array(z.enum(topics))
    .min(1)
    .max(3)
    .describe(
      'Vad guiden gäller. Under de frågorna finns den på startsidan: care är vård, money är pengar, identity är BankID, mail är post, mejl och foton, calls är videosamtal, travel är resor och parkering, reading är böcker och att låna, fraud är bedrägeri.',
    ),
  picture: slugSchema.describe(
    'Id på det steg i film.yaml vars bild bäst visar vad guiden handlar om. Den bilden står på guidens kort.',
  ),
  first: z
    .array(guideRefSchema)
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Guider som visar det man måste ha gjort innan, som tjänst/guide. Utelämna raden om inget behövs.',
    ),
  youNeed: z
    .array(lineSchema)
    .min(1)
    .max(12)
    .describe('Det man behöver ha framför sig innan man börjar.'),
  goesWrong: z
    .array(failureSchema)
    .min(2)
    .max(12)
    .describe('Det som oftast går fel, det vanligaste först.'),
  sources: z.array(sourceSchema).min(1).max(20).describe('Officiella sidor som guiden bygger på.'),
  claims: z
    .array(claimSchema)
    .min(1)
    .max(40)
    .describe('Det som måste vara sant för att guiden ska stämma: knappar, åldrar, nummer.'),
  factCheck: factCheckSchema.describe('När guiden skrevs och när den senast provades i tjänsten.'),
});
export type Guide = z.infer<typeof guideSchema>;
