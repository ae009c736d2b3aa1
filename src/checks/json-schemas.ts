import { z } from 'astro/zod';
import { addressesSchema } from '../model/address.ts';
import { easySchema } from '../model/easy.ts';
import { eventSchema } from '../model/find/event.ts';
import { municipalitySchema } from '../model/find/municipality.ts';
import { organisationSchema } from '../model/find/organisation.ts';
import { placeSchema } from '../model/find/place.ts';
import { filmSchema } from '../model/film.ts';
import { wordSchema } from '../model/glossary.ts';
import { guideSchema } from '../model/guide.ts';
import { pageSchema } from '../model/page.ts';
import { phonesSchema } from '../model/address.ts';
import { pronunciationSchema } from '../model/pronunciation.ts';
import { screenSchema } from '../model/screen.ts';
import { searchSchema } from '../model/search.ts';
import { adviceSchema, adviceTranslationSchema } from '../model/session/advice.ts';
import { tallySchema } from '../model/session/tally.ts';
import { sessionPartsSchema, sessionSchema } from '../model/session/session.ts';
import {
  sessionPartsTranslationSchema,
  sessionTranslationSchema,
} from '../model/session/session-translation.ts';
import { serviceSchema } from '../model/service.ts';
import { buildWordsSchema } from './words/words-schema.ts';
import { plainWordsSchema, spellingSchema } from '../model/writing/word-lists.ts';
import { serviceTranslationSchema, translationSchema } from '../model/translation.ts';

const schemas: Record<string, z.ZodType> = {
  addresses: addressesSchema,
  advice: adviceSchema,
  'advice-translation': adviceTranslationSchema,
  easy: easySchema,
  event: eventSchema,
  film: filmSchema,
  guide: guideSchema,
  municipality: municipalitySchema,
  organisation: organisationSchema,
  page: pageSchema,
  phones: phonesSchema,
  place: placeSchema,
  'plain-words': plainWordsSchema,
  pronunciation: pronunciationSchema,
  screen: screenSchema,
  search: searchSchema,
  service: serviceSchema,
  spelling: spellingSchema,
  session: sessionSchema,
  'session-parts': sessionPartsSchema,
  'session-parts-translation': sessionPartsTranslationSchema,
  'session-translation': sessionTranslationSchema,
  'service-translation': serviceTranslationSchema,
  tally: tallySchema,
  translation: translationSchema,
  word: wordSchema,
};

/**
 * The schemas as JSON Schema, by name, for the tools that editors write in. They describe what is
 * written, before defaults are filled in; a day is a string such as 2026-11-23. `swedishWords` is the
 * text of content/words/sv.yaml.
 */
export const buildJsonSchemas = (swedishWords: string): Map<string, object> =>
  new Map<string, object>([
    ['words', buildWordsSchema(swedishWords)] as const,
    ...Object.entries(schemas).map(
      ([name, schema]) =>
        [
          name,
          z.toJSONSchema(schema, {
            io: 'input',
            unrepresentable: 'any',
            override: ({ zodSchema, jsonSchema }) => {
              const { type, out } = zodSchema._zod.def as { type: string; out?: z.core.$ZodType };
              if (type === 'date' || out?._zod.def.type === 'date')
                Object.assign(jsonSchema, { type: 'string', format: 'date' });
            },
          }),
        ] as const,
    ),
  ]);
