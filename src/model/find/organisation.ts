import { z } from 'astro/zod';
import { lineOf, sourceSchema } from '../text.ts';
import {
  checkedSchema,
  exampleSchema,
  languageCodeSchema,
  phoneNumberSchema,
  referenceSchema,
  webAddressSchema,
} from './shared.ts';

/** Whom somebody is there for. */
export const meetsSchema = z.enum(['all', 'older', 'new-to-swedish', 'impairments']);

/** What is told about an organisation in another language than Swedish. */
const translationSchema = z.strictObject({
  about: lineOf(300).describe('Vad organisationen är, på det språket.'),
});

/** `content/organisations/<organisation>.yaml`: somebody who arranges help. */
export const organisationSchema = z.strictObject({
  name: lineOf(80).describe('Organisationens namn.'),
  example: exampleSchema,
  about: lineOf(300).describe('Vad organisationen är, i en eller två meningar.'),
  municipality: referenceSchema
    .optional()
    .describe('Kommunen, om den finns i en enda. Filens namn.'),
  meets: z
    .array(meetsSchema)
    .max(4)
    .default([])
    .describe('Vilka den möter: all, older, new-to-swedish eller impairments.'),
  languages: z
    .array(languageCodeSchema)
    .max(20)
    .default([])
    .describe('Språk man kan få hjälp på, som koder.'),
  phone: phoneNumberSchema.optional().describe('Telefonnummer, inom citattecken.'),
  website: webAddressSchema.optional().describe('Organisationens egen webbplats.'),
  sources: z
    .array(sourceSchema)
    .max(5)
    .default([])
    .describe('Sidorna som uppgifterna kommer från.'),
  translations: z
    .record(languageCodeSchema, translationSchema)
    .default({})
    .describe('Texten på andra språk, under språkets kod.'),
  checked: checkedSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
