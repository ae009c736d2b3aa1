import { z } from 'astro/zod';
import { daySchema, lineSchema, sourceSchema } from './text.ts';

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
  places: listedSchema
    .default({ hosts: [], numbers: [], mail: [] })
    .describe('Det som kommuner, organisationer, platser och tillfällen får leda till.'),
});
export type Addresses = z.infer<typeof addressesSchema>;

/** A telephone number that guides name, written as it is to be written everywhere. */
export const phoneSchema = z.strictObject({
  name: lineSchema.describe('Vem man når, till exempel Polisen.'),
  number: z
    .string()
    .regex(/^\+?\d+(?:[ -]\d+)*$/u, 'Skriv siffror, med mellanslag eller bindestreck.')
    .describe('Numret, precis som det ska stå i alla texter. Sätt citattecken runt det.'),
  for: lineSchema.describe('Vad man når numret för, i en mening.'),
  use: z
    .enum(['call', 'sms'])
    .default('call')
    .describe('call för ett nummer man ringer, sms för ett man skickar meddelanden till.'),
  isName: z
    .boolean()
    .default(false)
    .describe('true när numret också är ett namn, som 1177. Då blir det länk bara efter "ring".'),
  emergency: z
    .boolean()
    .default(false)
    .describe('true när numret bara är till för nödlägen. Då står det vid knappen.'),
  translations: z
    .record(z.string(), z.strictObject({ for: lineSchema.describe('Samma sak på språket.') }))
    .default({})
    .describe('Vad man når numret för på andra språk, under språkets kod.'),
  source: sourceSchema.describe('Sidan som säger det, helst myndighetens egen.'),
  checked: daySchema.describe('Dagen då någon senast läste källan.'),
});
export type Phone = z.infer<typeof phoneSchema>;

/** A number to ring, with what it is for in a language, or in Swedish where nobody has translated it. */
export type Helpline = Pick<Phone, 'number' | 'emergency' | 'for'> & { isForeign: boolean };

/** `content/phones.yaml`: the telephone numbers of authorities, right everywhere or nowhere. */
export const phonesSchema = z.array(phoneSchema);

/** The digits alone, which is what a telephone dials. */
export const digitsOf = (number: string): string => number.replace(/\D/gu, '');
