import { z } from 'astro/zod';

/** A line of text that a person reads; never empty, no spaces at its ends, at most `maxChars`. */
export const lineOf = (maxChars: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxChars)
    .regex(/^[^\n]*$/, 'Skriv texten på en rad.');

/** A line without a bound of its own: a few sentences. */
export const lineSchema = lineOf(300);

/** A part of an address or a reference: lower case, digits and hyphens, without å ä ö. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Skriv med små bokstäver a–z, siffror och bindestreck, utan å, ä, ö och mellanslag.',
  );

/** A drawn screen by app and name, as in `bankid/start`. */
export const screenRefSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Skriv skärmen som app/skärm, till exempel bankid/start.');

/** A guide by service and name, as in `bankid/skaffa`. */
export const guideRefSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Skriv guiden som tjänst/guide, till exempel bankid/skaffa.');

/** A day as it is written, or as YAML has read it; undefined when it is none, as 2026-02-31. */
const readDay = (value: unknown): unknown => {
  if (typeof value !== 'string') return value instanceof Date ? value : undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
    ? day
    : undefined;
};

/** A calendar day. YAML may read `2026-11-23` as a date; quotes make it a string: both are taken. */
export const daySchema = z.preprocess(readDay, z.date());

/** A page on the open web, over https. */
export const sourceSchema = z.strictObject({
  title: lineSchema.describe('Sidans namn, som på sidan själv, med vem som står bakom.'),
  url: z
    .url({ protocol: /^https$/, error: 'Skriv hela adressen. Den börjar med https://' })
    .max(300)
    .describe('Sidans adress, med https://'),
  dated: daySchema.optional().describe('Dagen som står på sidan själv, om den har någon.'),
});
export type Source = z.infer<typeof sourceSchema>;
