import { z } from 'astro/zod';
import { topics } from '../model/guide.ts';
import { pictogramSchema } from '../model/pictogram.ts';
import { screenRefSchema, slugSchema } from '../model/text.ts';

const text = z.string().trim().min(1).max(1000);

/** What a new screen may look like; `patterns.ts` draws them. */
export const patternNames = ['button', 'choices', 'field', 'code', 'question', 'done'] as const;
export type PatternName = (typeof patternNames)[number];

const drawingSchema = z.strictObject({
  pattern: z
    .enum(patternNames)
    .describe('Skärmens mönster: button, choices, field, code, question eller done.'),
  title: text.optional().describe('Vad skärmen visar, i några ord, för den som inte ser bilden.'),
  heading: text.optional().describe('Rubriken överst på skärmen.'),
  text: text.optional().describe('Det som står under rubriken.'),
  labels: z
    .array(text)
    .max(8)
    .optional()
    .describe('Det som står på knappar, rader och rutor, uppifrån och ner.'),
});
export type Drawing = z.infer<typeof drawingSchema>;

export const doings = ['tap', 'type', 'wait', 'look'] as const;

const stepSchema = z.strictObject({
  heading: text.optional().describe('Stegets rubrik. Den börjar med ett verb.'),
  screen: screenRefSchema
    .optional()
    .describe(
      'En skärm som finns, som app/skärm. Väljer du ingen, och ritar ingen ny, är det samma som förut.',
    ),
  draw: drawingSchema.optional().describe('En ny skärm.'),
  do: z.enum(doings).optional().describe('Det man gör: tap, type, wait eller look.'),
  on: text.optional().describe('Det man trycker på, precis som det står på skärmen.'),
  text: text.optional().describe('Påhittad text som man skriver.'),
  say: text.optional().describe('Det rösten säger.'),
});
export type StepAnswers = z.infer<typeof stepSchema>;

const sourceSchema = z.strictObject({
  title: text.describe('Sidans namn, med vem som står bakom.'),
  url: text.describe('Sidans adress, med https://'),
});
export type SourceAnswer = z.infer<typeof sourceSchema>;

/**
 * What somebody has answered so far. Everything may be missing: what is missing is listed by
 * `list-open.ts`, and no guide is written before nothing is.
 */
export const answersSchema = z.strictObject({
  service: slugSchema.optional().describe('Tjänstens namn i adressen: filens namn i services.'),
  newService: z
    .strictObject({
      title: text.optional().describe('Tjänstens namn.'),
      summary: text.optional().describe('En mening om vad man har tjänsten till.'),
      text: text.optional().describe('En eller två meningar på tjänstens sida.'),
      pictogram: pictogramSchema.optional().describe('Tecknad bild för tjänsten.'),
    })
    .optional()
    .describe('Tjänsten, om den är ny.'),
  wish: text.optional().describe('Det personen vill kunna göra.'),
  title: text.optional().describe('Guidens namn.'),
  guide: slugSchema.optional().describe('Guidens namn i adressen.'),
  summary: text.optional().describe('Vad man kan göra efteråt.'),
  topics: z.array(z.enum(topics)).max(3).optional().describe('Vad guiden gäller.'),
  device: z.enum(['phone', 'tablet', 'computer']).optional().describe('Vad man gör det på.'),
  app: text.optional().describe('Appens namn, så som det står överst.'),
  steps: z.array(stepSchema).max(9).optional().describe('Stegen, fyra till nio.'),
  picture: z.number().int().min(1).max(9).optional().describe('Vilket steg som står på kortet.'),
  youNeed: z.array(text).max(12).optional().describe('Det man behöver ha framför sig.'),
  goesWrong: z
    .array(z.strictObject({ see: text, do: text }))
    .max(12)
    .optional()
    .describe('Det som ofta går fel, och vad man gör då.'),
  chapter: z
    .strictObject({
      about: z
        .number()
        .int()
        .min(0)
        .max(12)
        .optional()
        .describe('Vilket av det som kan gå fel, räknat uppifrån. 0 är inget av det.'),
      step: z.number().int().min(1).max(9).optional().describe('Steget där det händer.'),
      heading: text.optional().describe('Kapitlets rubrik.'),
      say: text.optional().describe('Det rösten säger i kapitlet.'),
    })
    .optional()
    .describe('Det som filmen visar efter sitt slut, för den som vill.'),
  know: text.optional().describe('Bra att veta.'),
  sources: z.array(sourceSchema).max(20).optional().describe('Sidor som guiden bygger på.'),
  buttonsFrom: text
    .optional()
    .describe('Adressen till källan som säger vad knapparna heter, eller none found.'),
  isOpened: z
    .boolean()
    .optional()
    .describe('true när någon har öppnat varje ny adress och sett att den är den rätta.'),
  tried: z.iso
    .date()
    .or(z.literal('no'))
    .optional()
    .describe('Dagen någon provade stegen, eller no.'),
  asks: z.array(text).max(10).optional().describe('Hur folk frågar efter guiden.'),
});
export type Answers = z.infer<typeof answersSchema>;
