import { z } from 'astro/zod';

/** A line of text that a person reads; never empty, no spaces at its ends. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, 'Skriv texten på en rad.');

/** A part of an address or a reference: lower case, digits and hyphens, without å ä ö. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Skriv med små bokstäver a–z, siffror och bindestreck, utan å, ä, ö och mellanslag.',
  );

/** A drawn screen by app and name, as in `bankid/start`. */
export const screenRefSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Skriv skärmen som app/skärm, till exempel bankid/start.');

/** A calendar day. YAML reads `2026-11-23` as a date; quotes make it a string: both are taken. */
export const daySchema = z.coerce.date();

/** A page on the open web, over https. */
export const sourceSchema = z.strictObject({
  title: lineSchema.describe('Sidans namn, som på sidan själv, med vem som står bakom.'),
  url: z
    .url({ protocol: /^https$/, error: 'Skriv hela adressen. Den börjar med https://' })
    .describe('Sidans adress, med https://'),
});
export type Source = z.infer<typeof sourceSchema>;
