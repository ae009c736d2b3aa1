import { describe, expect, test } from 'vitest';
import type { NearFile } from '../../src/search/near/near-file.ts';
import { openAnswers, readNearQueries } from '../search/answer-here.ts';
import { readSiteFile, siteFiles } from './read-site.ts';

const folder =
  siteFiles.find((file) => /^search-[0-9a-f]{10}\/sv\.json$/u.test(file))?.split('/')[0] ?? '';
const readJson = (file: string): unknown => JSON.parse(readSiteFile(file).toString());
const answers = new Map(
  ['sv', 'en', 'ar'].map((language) => {
    const start = language === 'sv' ? '' : `${language}/`;
    const near = readJson(`${start}hitta/sok-${language}.json`) as NearFile;
    const read = (name: string) => readJson(`${folder}/${name}`);
    return [language, openAnswers(language, read, near, Date.now())] as const;
  }),
);

describe.each([
  ['near-tuning', 0.95],
  ['near-set-aside', 0.9],
] as const)('%s', (name, least) => {
  const outcomes = readNearQueries(name).map((asked) => {
    const found = answers.get(asked.language)?.(asked.query) ?? [];
    return { ...asked, found, isRight: found.some((one) => asked.right.includes(one)) };
  });

  const count = outcomes.length;

  test(`of ${count} searches for somebody who helps, ${least * 100} % are answered right`, () => {
    expect(count).toBeGreaterThan(10);
    const wrong = outcomes
      .filter(({ isRight }) => !isRight)
      .map(({ query, found }) => `${query}: ${found.join(' ')}`);
    expect(1 - wrong.length / count, wrong.join('; ')).toBeGreaterThanOrEqual(least);
  });
});
