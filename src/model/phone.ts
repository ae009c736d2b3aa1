import { z } from 'astro/zod';
import { daySchema, lineSchema, sourceSchema } from './text.ts';

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
  source: sourceSchema.describe('Sidan som säger det, helst myndighetens egen.'),
  checked: daySchema.describe('Dagen då någon senast läste källan.'),
});
export type Phone = z.infer<typeof phoneSchema>;

/** `content/phones.yaml`: the telephone numbers of authorities, right everywhere or nowhere. */
export const phonesSchema = z.array(phoneSchema);

/** The digits alone, which is what a telephone dials. */
export const digitsOf = (number: string): string => number.replace(/\D/gu, '');
