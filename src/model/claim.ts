import { z } from 'astro/zod';
import { daySchema, lineSchema, slugSchema } from './text.ts';

/** What stands for a source when nobody has found a page that says it. */
export const noSource = 'none found';

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
});
export type Claim = z.infer<typeof claimSchema>;

/** True when a page says it. */
export const hasSource = ({ source }: Claim): boolean => source !== noSource;
