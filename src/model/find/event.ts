import { z } from 'astro/zod';
import { lineOf, slugSchema } from '../text.ts';
import { bookingSchema } from './place.ts';
import {
  checkedSchema,
  exampleSchema,
  languageCodeSchema,
  phoneNumberSchema,
  referenceSchema,
  webAddressSchema,
} from './shared.ts';
import { whenSchema } from './when.ts';

const translationSchema = z.strictObject({
  title: lineOf(80).describe('Namnet på det språket.'),
  about: lineOf(240).describe('Samma som about, på det språket.'),
});

/** `content/events/<event>.yaml`: something that a resident can come to, once or again and again. */
export const eventSchema = z.strictObject({
  title: lineOf(80).describe('Namnet, till exempel Drop-in för mobilen.'),
  example: exampleSchema,
  about: lineOf(240).describe('Vad man gör där, i en eller två meningar.'),
  place: referenceSchema.describe('Platsen: filens namn i places.'),
  organisation: referenceSchema.optional().describe('Den som ordnar: filens namn i organisations.'),
  link: webAddressSchema.optional().describe('Adressen till mötet, när det är på nätet.'),
  when: whenSchema.describe('När det är.'),
  booking: bookingSchema.describe('drop-in, booked (boka tid) eller both.'),
  services: z
    .array(slugSchema)
    .max(20)
    .default([])
    .describe('Tjänsterna det handlar om: filernas namn i services.'),
  guides: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9-]+\/[a-z0-9-]+$/u,
          'Skriv guiden som tjänst/guide, till exempel bankid/skaffa.',
        ),
    )
    .max(20)
    .default([])
    .describe('Guiderna man går igenom, till exempel bankid/skaffa.'),
  languages: z
    .array(languageCodeSchema)
    .max(20)
    .default(['sv'])
    .describe('Språk man talar, som koder.'),
  isFree: z.boolean().default(false).describe('true när det är gratis.'),
  phone: phoneNumberSchema
    .optional()
    .describe('Telefonnummer att fråga eller boka på, inom citattecken.'),
  translations: z
    .record(languageCodeSchema, translationSchema)
    .default({})
    .describe('Namn och text på andra språk, under språkets kod.'),
  checked: checkedSchema,
});
export type Event = z.infer<typeof eventSchema>;
