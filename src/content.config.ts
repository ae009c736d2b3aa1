import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { filmRecordsLoader } from './build/films/films.ts';
import { shownPlace } from './build/shown-content.ts';
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
import { serviceTranslationSchema, translationSchema, twinsSchema } from './model/translation.ts';

const withoutFile = ({ entry }: { entry: string }) => entry.replace(/\/?[^/]+$/, '');
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

/** Where the content is read: while somebody writes, what of it is in order. */
const content = `${shownPlace()}/content`;

/** The files of a folder of content, each by its path there without its ending, or by its folder. */
function filesOf(folder: string, pattern: string | string[], generateId = withoutEnding): Loader {
  const base = `${content}/${folder}`;
  const { name, load } = glob({ base, pattern, generateId });
  const own = base.replace(/^\.\//u, '');
  return {
    name,
    load(context) {
      // Those that were read elsewhere, in a build, are no longer where they were.
      for (const { id, filePath = '' } of context.store.values())
        if (!filePath.startsWith(`${own}/`)) context.store.delete(id);
      return load(context);
    },
  };
}
const oneFileEach = (folder: string) => filesOf(folder, '*.yaml');

export const collections = {
  services: defineCollection({
    loader: filesOf('services', '*.mdx'),
    schema: serviceSchema,
  }),
  guides: defineCollection({
    loader: filesOf('guides', '*/*/sv.mdx', withoutFile),
    schema: guideSchema,
  }),
  /** By guide and language: `bankid/skaffa/en`. */
  translations: defineCollection({
    loader: filesOf('guides', ['*/*/*.mdx', '!*/*/{sv,easy}.mdx']),
    schema: translationSchema,
  }),
  easyGuides: defineCollection({
    loader: filesOf('guides', '*/*/easy.mdx', withoutFile),
    schema: easySchema,
  }),
  /** Which Swedish the twins of a guide were made from. */
  twins: defineCollection({
    loader: filesOf('guides', '*/*/twins.yaml', withoutFile),
    schema: twinsSchema,
  }),
  /** By language and service: `en/bankid`. */
  serviceTranslations: defineCollection({
    loader: filesOf('services', '*/*.mdx'),
    schema: serviceTranslationSchema,
  }),
  words: defineCollection({
    loader: oneFileEach('glossary'),
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
    loader: filesOf('guides', '*/*/film.yaml', withoutFile),
    schema: filmSchema,
  }),
  screens: defineCollection({
    loader: filesOf('screens', '*/*.yaml'),
    schema: screenSchema,
  }),
  /** In Swedish by name, `om`; in other languages by language and name, `en/om`. */
  pages: defineCollection({
    loader: filesOf('pages', '**/*.mdx'),
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
    loader: filesOf('sessions', '*.mdx'),
    schema: sessionSchema,
  }),
  sessionParts: defineCollection({ loader: oneFileEach('sessions'), schema: sessionPartsSchema }),
  /** By language and session: `en/swish-i-butiken`. */
  sessionTranslations: defineCollection({
    loader: filesOf('sessions', '*/*.mdx'),
    schema: sessionTranslationSchema,
  }),
  sessionPartsTranslations: defineCollection({
    loader: filesOf('sessions', '*/*.yaml'),
    schema: sessionPartsTranslationSchema,
  }),
  advice: defineCollection({
    loader: filesOf('helping', '*.mdx'),
    schema: adviceSchema,
  }),
  /** By language and name: `en/tolk`. */
  adviceTranslations: defineCollection({
    loader: filesOf('helping', '*/*.mdx'),
    schema: adviceTranslationSchema,
  }),
  filmRecords: defineCollection({ loader: filmRecordsLoader() }),
};
