import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Outcome,
  readAsks,
  readQueries,
  runQueries,
  shareRight,
} from '../search/run-queries.ts';
import { leave, openSite, type Site } from './open-site.ts';

let site: Site;
const tuning = readQueries('tuning');
const known = new Set(tuning.flatMap(({ guides }) => guides));
/** A guide that has come since is searched for as its editors have written that people do. */
const asked = readAsks().filter(({ guides: [guide = ''] }) => !known.has(guide));
const queries = [...tuning, ...asked];

let outcomes: Outcome[];
let urgent: Outcome[];
beforeAll(async () => {
  site = await openSite();
  const { page } = await site.visit();
  outcomes = await runQueries(page, queries);
  urgent = await runQueries(page, readQueries('urgent'));
  await leave(page);
});
afterAll(() => site.close());

const wrong = (all: readonly Outcome[]) =>
  all.filter(({ isRight }) => !isRight).map(({ query, found }) => `${query}: ${found[0] ?? '–'}`);

test('whoever has been deceived gets what to do as the first answer, whatever the words', () => {
  expect(urgent.length).toBeGreaterThan(0);
  const late = urgent.filter(({ guides: right, found }) => !right.includes(found[0] ?? ''));
  expect(late.map(({ query, found }) => `${query}: ${found[0] ?? '–'}`)).toEqual([]);
});

test('there are as many searches as can tell something', () => {
  const wanted = new Set(outcomes.flatMap((outcome) => outcome.guides));
  expect(wanted.size).toBeGreaterThan(0);
  expect(tuning.length).toBeGreaterThanOrEqual(known.size * 5);
});

test.each(['sv', 'en', 'ar'])(
  'in %s the right guide is among the first three for 95 %',
  (language) => {
    const mine = outcomes.filter((outcome) => outcome.language === language);
    expect(shareRight(mine), wrong(mine).join('; ')).toBeGreaterThanOrEqual(0.95);
  },
);
