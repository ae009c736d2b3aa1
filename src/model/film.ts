import { z } from 'astro/zod';
import { lineSchema, screenRefSchema, slugSchema } from './text.ts';

/** What the person does on the drawn screen of a step; each names an element by its id. */
export const actionSchema = z.union([
  z.strictObject({ tap: slugSchema.describe('Id på det man trycker på.') }),
  z.strictObject({
    type: z.strictObject({
      into: slugSchema.describe('Id på fältet man skriver i.'),
      text: lineSchema
        .max(40)
        .describe('Påhittad text som skrivs. I ett kodfält visas den som prickar.'),
    }),
  }),
  z.strictObject({ scroll: slugSchema.describe('Id på det man rullar ner till.') }),
  z.strictObject({ scan: slugSchema.describe('Id på kamerabilden som man riktar mot en QR-kod.') }),
  z.strictObject({ wait: slugSchema.describe('Id på det man väntar på.') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** One step of a film: one screen, one thing to do, and what the voice says meanwhile. */
export const stepSchema = z.strictObject({
  id: slugSchema.describe(
    'Stegets eget namn. Det ändras aldrig: länkar och översättningar håller sig till det.',
  ),
  heading: lineSchema
    .max(40)
    .describe('Kort rubrik som börjar med ett verb, till exempel: Tryck på Legitimera.'),
  screen: screenRefSchema.describe('Skärmen som syns när steget börjar.'),
  do: actionSchema
    .optional()
    .describe('Det man gör: tap, type, scroll, scan eller wait. Utelämna om man bara tittar.'),
  then: screenRefSchema.optional().describe('Skärmen som kommer fram när man har gjort det.'),
  say: z
    .string()
    .trim()
    .min(1)
    .describe('Det rösten säger. Säg vad man ska göra och var det finns, sedan vad som händer.'),
});
export type Step = z.infer<typeof stepSchema>;

/** `content/guides/<service>/<guide>/film.yaml`: the film script, from which everything is made. */
export const filmSchema = z.strictObject({
  steps: z.array(stepSchema).min(4).max(9).describe('Filmens steg, fyra till nio.'),
});
export type Film = z.infer<typeof filmSchema>;

/** The element id that an action is about. */
export const actionTarget = (action: Action): string => {
  if ('tap' in action) return action.tap;
  if ('type' in action) return action.type.into;
  if ('scroll' in action) return action.scroll;
  return 'scan' in action ? action.scan : action.wait;
};
