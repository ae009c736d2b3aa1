import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Outcome, readQueries, runQueries, shareRight } from '../search/run-queries.ts';
import { guides } from '../site/read-site.ts';
import { leave, openSite, type Site } from './open-site.ts';

let site: Site;
let outcomes: Outcome[];
let urgent: Outcome[];
beforeAll(async () => {
  site = await openSite();
  const { page } = await site.visit();
  outcomes = await runQueries(page, readQueries('tuning'));
  urgent = await runQueries(page, readQueries('urgent'));
  await leave(page);
});
afterAll(() => site.close());

const wrong = (all: readonly Outcome[]) =>
  all.filter(({ isRight }) => !isRight).map(({ query, found }) => `${query}: ${found[0] ?? '–'}`);

test('whoever has been deceived gets what to do as the first answer, whatever the words', () => {
  expect(urgent.length).toBeGreaterThanOrEqual(20);
  const late = urgent.filter(({ guides: right, found }) => !right.includes(found[0] ?? ''));
  expect(late.map(({ query, found }) => `${query}: ${found[0] ?? '–'}`)).toEqual([]);
});

test('there are as many searches as can tell something', () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(150);
  // Every guide is searched for, whenever one is added.
  const wanted = outcomes.flatMap((outcome) => outcome.guides);
  expect([...new Set(wanted)].sort()).toEqual(guides.toSorted());
});

test.each(['sv', 'en', 'ar'])(
  'in %s the right guide is among the first three for 95 %',
  (language) => {
    const mine = outcomes.filter((outcome) => outcome.language === language);
    expect(shareRight(mine), wrong(mine).join('; ')).toBeGreaterThanOrEqual(0.95);
  },
);
