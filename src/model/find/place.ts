import { z } from 'astro/zod';
import { lineOf, slugSchema, sourceSchema } from '../text.ts';
import {
  checkedSchema,
  exampleSchema,
  knownSchema,
  languageCodeSchema,
  phoneNumberSchema,
  positionSchema,
  referenceSchema,
  webAddressSchema,
} from './shared.ts';

export const placeKinds = [
  'library',
  'shop',
  'fuel',
  'hall',
  'church',
  'school',
  'office',
  'bus',
  'online',
] as const;
export const helpKinds = ['services', 'devices', 'printing', 'loan', 'wifi'] as const;
export const accessKinds = ['stepFree', 'toilet', 'hearingLoop', 'quietRoom', 'seating'] as const;
export const bookingSchema = z.enum(['drop-in', 'booked', 'both']);

const unknown = knownSchema.default('unknown');

const accessSchema = z.strictObject({
  stepFree: unknown.describe('Kommer man in utan trappsteg? yes, no eller unknown.'),
  toilet: unknown.describe('Finns toalett för rullstol? yes, no eller unknown.'),
  hearingLoop: unknown.describe('Finns hörslinga? yes, no eller unknown.'),
  quietRoom: unknown.describe('Finns ett lugnt rum? yes, no eller unknown.'),
  seating: unknown.describe('Finns det stolar? yes, no eller unknown.'),
});

const addressSchema = z.strictObject({
  street: lineOf(80).optional().describe('Gata och nummer. Utelämnas när vi inte vet.'),
  town: lineOf(40).describe('Orten.'),
  postcode: z
    .string()
    .regex(/^\d{3} \d{2}$/u, 'Skriv postnumret som 571 31.')
    .optional()
    .describe('Postnumret, som 571 31.'),
});

const reachSchema = z.strictObject({
  stop: lineOf(60).optional().describe('Närmaste hållplats, med namnet som bussen säger.'),
  stopMetres: z
    .number()
    .int()
    .min(1)
    .max(5000)
    .optional()
    .describe('Hur många meter det är från hållplatsen.'),
  parking: unknown.describe('Går det att parkera? yes, no eller unknown.'),
  note: lineOf(200)
    .optional()
    .describe('Något mer om vägen dit, till exempel vilken dörr man går in genom.'),
});

const translationSchema = z.strictObject({
  about: lineOf(240).optional().describe('Samma som about, på det språket.'),
  note: lineOf(200).optional().describe('Samma som reach › note, på det språket.'),
});

/** `content/places/<place>.yaml`: where a resident meets somebody who helps, in a room or over the net. */
export const placeSchema = z.strictObject({
  name: lineOf(80).describe('Platsens namn, så som det står på dörren.'),
  example: exampleSchema,
  kind: z
    .enum(placeKinds)
    .describe(
      'Vad det är för ställe: library, shop, fuel, hall, church, school, office, bus eller online.',
    ),
  municipality: referenceSchema.describe(
    'Kommunen: filens namn i municipalities, till exempel vetlanda.',
  ),
  organisation: referenceSchema
    .optional()
    .describe('Den som ordnar hjälpen: filens namn i organisations.'),
  about: lineOf(240).describe('Vad man kan få hjälp med här, i en eller två meningar.'),
  address: addressSchema
    .optional()
    .describe('Adressen. Utelämnas när platsen bara finns på nätet.'),
  position: positionSchema
    .optional()
    .describe('Läget på kartan. Utelämnas när platsen bara finns på nätet.'),
  link: webAddressSchema.optional().describe('Adressen till mötet, för en plats på nätet.'),
  reach: reachSchema.default({ parking: 'unknown' }).describe('Hur man kommer dit.'),
  access: accessSchema
    .default({
      stepFree: 'unknown',
      toilet: 'unknown',
      hearingLoop: 'unknown',
      quietRoom: 'unknown',
      seating: 'unknown',
    })
    .describe('Hur det är att vara där. Skriv unknown när ingen har tittat efter.'),
  languages: z
    .array(languageCodeSchema)
    .max(20)
    .default([])
    .describe('Språk man kan få hjälp på, som koder.'),
  hours: lineOf(200)
    .optional()
    .describe(
      'Öppettider så som OpenStreetMap skriver dem, till exempel Mo-Fr 09:00-18:00; PH off.',
    ),
  hoursPage: webAddressSchema
    .optional()
    .describe('Platsens egen sida med öppettider, när vi inte vet dem.'),
  help: z
    .array(z.enum(helpKinds))
    .max(5)
    .default([])
    .describe('Vad man får hjälp med: services, devices, printing, loan eller wifi.'),
  services: z
    .array(slugSchema)
    .max(20)
    .default([])
    .describe('Tjänsterna man får hjälp med: filernas namn i services.'),
  cost: lineOf(80)
    .optional()
    .describe('Vad det kostar. Utelämnas när det är gratis, eller när ingen vet.'),
  isFree: z.boolean().default(false).describe('true när hjälpen är gratis.'),
  booking: bookingSchema.optional().describe('drop-in, booked (boka tid) eller both.'),
  phone: phoneNumberSchema.optional().describe('Telefonnummer, inom citattecken.'),
  website: webAddressSchema.optional().describe('Platsens egen sida.'),
  sources: z
    .array(sourceSchema)
    .max(5)
    .default([])
    .describe('Sidorna som uppgifterna kommer från.'),
  translations: z
    .record(languageCodeSchema, translationSchema)
    .default({})
    .describe('Texterna på andra språk, under språkets kod.'),
  checked: checkedSchema,
});
export type Place = z.infer<typeof placeSchema>;
