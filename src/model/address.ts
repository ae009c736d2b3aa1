import { z } from 'astro/zod';

const hostSchema = z
  .string()
  .max(80)
  .regex(
    /^(?=.*[a-z])[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}$/,
    'Skriv webbplatsens namn med små bokstäver och utan https://, till exempel www.1177.se.',
  );
const numberSchema = z
  .string()
  .max(20)
  .regex(/^\+?[0-9]{3,15}$/, 'Skriv numret med bara siffror, inom citattecken: "1177".');

/** Hosts, numbers and addresses that somebody has looked at and found to be what they say. */
const listedSchema = z.strictObject({
  hosts: z
    .array(hostSchema)
    .max(200)
    .default([])
    .describe('Webbplatser, utan https://, till exempel www.1177.se.'),
  numbers: z
    .array(numberSchema)
    .max(50)
    .default([])
    .describe('Telefonnummer med bara siffror, inom citattecken.'),
  mail: z.array(z.email().max(80)).max(50).default([]).describe('Mejladresser.'),
});

/**
 * `content/addresses.yaml`: where our texts may lead. A change of it is reviewed by itself: whoever
 * reviews has opened the page, or rung the number.
 */
export const addressesSchema = z.strictObject({
  everywhere: listedSchema.describe('Det som alla texter får leda till.'),
  services: z
    .record(z.string(), listedSchema)
    .default({})
    .describe('Det som en tjänsts texter får leda till, under tjänstens namn.'),
});
export type Addresses = z.infer<typeof addressesSchema>;
