import { z } from 'astro/zod';
import { daySchema, lineOf, slugSchema } from '../text.ts';

/** Nobody guesses how a place is: what nobody has looked at is not known. */
export const knownSchema = z.enum(['yes', 'no', 'unknown']);
export type Known = z.infer<typeof knownSchema>;

/** Who a resident rings. Which numbers may stand here is looked at by `checks/find/check-contacts`. */
export const phoneNumberSchema = z
  .string()
  .max(20)
  .regex(/^0\d{1,3}-\d{2,7}(?: \d{2,3})*$/u, 'Skriv numret som 0380-123 45, inom citattecken.');

export const languageCodeSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/u, 'Skriv språkets kod, till exempel sv, ar eller so.');

export const exampleSchema = z
  .boolean()
  .default(false)
  .describe(
    'true när allt är påhittat. Då står det på sidan, och inställningen examples tar bort den.',
  );

export const checkedSchema = z
  .strictObject({
    day: daySchema.describe(
      'Dagen då någon senast frågade eller var där, till exempel 2026-11-23.',
    ),
    by: lineOf(60).describe(
      'Vem som kontrollerade: en roll eller en organisation, inget personnamn.',
    ),
  })
  .describe('När uppgifterna senast kontrollerades, och av vem.');
export type Checked = z.infer<typeof checkedSchema>;

/** Degrees in WGS 84, as every map shows them. Whether it is in the county is looked at by the check. */
export const positionSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('Hur långt norrut, till exempel 57.653.'),
  longitude: z.number().min(-180).max(180).describe('Hur långt österut, till exempel 14.697.'),
});
export type Position = z.infer<typeof positionSchema>;

export const webAddressSchema = z
  .url({ protocol: /^https$/, error: 'Skriv hela adressen. Den börjar med https://' })
  .max(300);

export const referenceSchema = slugSchema;
