import { expect, test } from 'vitest';
import { lists, writeTemplate } from '../../src/lists/lists.ts';
import { readSiteFile } from './read-site.ts';

test.each([
  ['platser', lists.places],
  ['tillfallen', lists.events],
  ['organisationer', lists.organisations],
])('an empty list to fill in lies at mallar/%s.csv, as Excel in Sweden opens it', (name, list) => {
  const template = readSiteFile(`mallar/${name}.csv`).toString();
  expect(template).toBe(writeTemplate(list));
  expect(template).toMatch(/^\uFEFFId;Namn;[^\r\n]+\r\n$/u);
});
