import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { filmRecordsLoader } from './build/films/films.ts';
import { type Phone, phoneSchema } from './model/address.ts';
import { easySchema } from './model/easy.ts';
import { eventSchema } from './model/find/event.ts';
import { municipalitySchema } from './model/find/municipality.ts';
import { organisationSchema } from './model/find/organisation.ts';
import { placeSchema } from './model/find/place.ts';
import { filmSchema } from './model/film.ts';
import { wordSchema } from './model/glossary.ts';
import { guideSchema } from './model/guide.ts';
import { pageSchema } from './model/page.ts';
import { screenSchema } from './model/screen.ts';
import { adviceSchema, adviceTranslationSchema } from './model/session/advice.ts';
import { sessionPartsSchema, sessionSchema } from './model/session/session.ts';
import {
  sessionPartsTranslationSchema,
  sessionTranslationSchema,
} from './model/session/session-translation.ts';
import { serviceSchema } from './model/service.ts';
import { serviceTranslationSchema, translationSchema } from './model/translation.ts';

const withoutFile = ({ entry }: { entry: string }) => entry.replace(/\/?[^/]+$/, '');
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

const oneFileEach = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '*.yaml', generateId: withoutEnding });

export const collections = {
  services: defineCollection({
    loader: glob({ base: './content/services', pattern: '*.mdx', generateId: withoutEnding }),
    schema: serviceSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*/sv.mdx', generateId: withoutFile }),
    schema: guideSchema,
  }),
  /** By guide and language: `bankid/skaffa/en`. */
  translations: defineCollection({
    loader: glob({
      base: './content/guides',
      pattern: ['*/*/*.mdx', '!*/*/{sv,easy}.mdx'],
      generateId: withoutEnding,
    }),
    schema: translationSchema,
  }),
  easyGuides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*/easy.mdx', generateId: withoutFile }),
    schema: easySchema,
  }),
  /** By language and service: `en/bankid`. */
  serviceTranslations: defineCollection({
    loader: glob({ base: './content/services', pattern: '*/*.mdx', generateId: withoutEnding }),
    schema: serviceTranslationSchema,
  }),
  words: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.yaml', generateId: withoutEnding }),
    schema: wordSchema,
  }),
  /** By the number as it is written: `114 14`. */
  phones: defineCollection({
    loader: file('content/phones.yaml', {
      parser: (text) => (parse(text) as Phone[]).map((phone) => ({ id: phone.number, ...phone })),
    }),
    schema: phoneSchema.extend({ id: z.string() }),
  }),
  films: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*/film.yaml', generateId: withoutFile }),
    schema: filmSchema,
  }),
  screens: defineCollection({
    loader: glob({ base: './content/screens', pattern: '*/*.yaml', generateId: withoutEnding }),
    schema: screenSchema,
  }),
  /** In Swedish by name, `om`; in other languages by language and name, `en/om`. */
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx', generateId: withoutEnding }),
    schema: pageSchema,
  }),
  municipalities: defineCollection({
    loader: oneFileEach('municipalities'),
    schema: municipalitySchema,
  }),
  organisations: defineCollection({
    loader: oneFileEach('organisations'),
    schema: organisationSchema,
  }),
  places: defineCollection({ loader: oneFileEach('places'), schema: placeSchema }),
  events: defineCollection({ loader: oneFileEach('events'), schema: eventSchema }),
  /** What a volunteer reads before a session, and by the same name what happens in it. */
  sessions: defineCollection({
    loader: glob({ base: './content/sessions', pattern: '*.mdx', generateId: withoutEnding }),
    schema: sessionSchema,
  }),
  sessionParts: defineCollection({ loader: oneFileEach('sessions'), schema: sessionPartsSchema }),
  /** By language and session: `en/swish-i-butiken`. */
  sessionTranslations: defineCollection({
    loader: glob({ base: './content/sessions', pattern: '*/*.mdx', generateId: withoutEnding }),
    schema: sessionTranslationSchema,
  }),
  sessionPartsTranslations: defineCollection({
    loader: glob({ base: './content/sessions', pattern: '*/*.yaml', generateId: withoutEnding }),
    schema: sessionPartsTranslationSchema,
  }),
  advice: defineCollection({
    loader: glob({ base: './content/helping', pattern: '*.mdx', generateId: withoutEnding }),
    schema: adviceSchema,
  }),
  /** By language and name: `en/tolk`. */
  adviceTranslations: defineCollection({
    loader: glob({ base: './content/helping', pattern: '*/*.mdx', generateId: withoutEnding }),
    schema: adviceTranslationSchema,
  }),
  filmRecords: defineCollection({ loader: filmRecordsLoader() }),
};
