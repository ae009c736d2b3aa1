import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { describeSchema } from '../../../src/checks/read/walk-schema.ts';
import { drawnStepSchema, filmedStepSchema, filmSchema } from '../../../src/model/film.ts';
import { guideSchema } from '../../../src/model/guide.ts';
import { eventSchema } from '../../../src/model/find/event.ts';
import { municipalitySchema } from '../../../src/model/find/municipality.ts';
import { organisationSchema } from '../../../src/model/find/organisation.ts';
import { placeSchema } from '../../../src/model/find/place.ts';
import { whenSchema } from '../../../src/model/find/when.ts';
import { pictogramNames } from '../../../src/model/pictogram.ts';
import {
  adviceSchema,
  adviceTranslationSchema,
  checklistPartSchema,
} from '../../../src/model/session/advice.ts';
import {
  filmPartSchema,
  handoutPartSchema,
  pausePartSchema,
  practicePartSchema,
  sessionPartsSchema,
  sessionSchema,
  talkPartSchema,
} from '../../../src/model/session/session.ts';
import {
  sessionPartsTranslationSchema,
  sessionTranslationSchema,
} from '../../../src/model/session/session-translation.ts';
import { tallyCountSchema, tallySchema } from '../../../src/model/session/tally.ts';
import { elementSchema, screenSchema } from '../../../src/model/screen.ts';
import { serviceSchema } from '../../../src/model/service.ts';
import { translationSchema } from '../../../src/model/translation.ts';

const objects: [string, z.ZodObject][] = [
  ['film', filmSchema],
  ['drawn step', drawnStepSchema],
  ['filmed step', filmedStepSchema],
  ['event', eventSchema],
  ['guide', guideSchema],
  ['municipality', municipalitySchema],
  ['organisation', organisationSchema],
  ['place', placeSchema],
  ['when', whenSchema],
  ['screen', screenSchema],
  ['service', serviceSchema],
  ['session', sessionSchema],
  ['parts of a session', sessionPartsSchema],
  ['film part', filmPartSchema],
  ['talk part', talkPartSchema],
  ['practice part', practicePartSchema],
  ['pause part', pausePartSchema],
  ['hand-out part', handoutPartSchema],
  ['session in another language', sessionTranslationSchema],
  ['parts in another language', sessionPartsTranslationSchema],
  ['advice', adviceSchema],
  ['advice in another language', adviceTranslationSchema],
  ['part of a checklist', checklistPartSchema],
  ['tally', tallySchema],
  ['count of a tally', tallyCountSchema],
  ['translation', translationSchema],
];

test.each(objects)('every key of a %s has a sentence for its author', (_, schema) => {
  for (const [key, inner] of Object.entries(schema.shape))
    expect(describeSchema(inner), key).toMatch(/\S{3}/u);
});

test.each(objects)('a %s takes no keys that it does not know', (_, schema) => {
  const result = schema.safeParse({ unknownKey: 1 });
  expect(result.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
});

test('elements are told apart by kind, and what is optional may be left out', () => {
  expect(elementSchema.parse({ kind: 'button', id: 'a', label: 'A' })).toEqual({
    kind: 'button',
    id: 'a',
    label: 'A',
    look: 'plain',
  });
  expect(elementSchema.parse({ kind: 'toggle', id: 'a', label: 'A' })).toMatchObject({ on: false });
  expect(elementSchema.safeParse({ kind: 'marquee', text: 'A' }).success).toBe(false);
});

test('pictogram names are each there once, in order', () => {
  expect([...pictogramNames]).toEqual([...new Set(pictogramNames)].sort());
});
