import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTally } from '../../src/session/read-tally.ts';
import { serviceOf } from '../read-content.ts';
import { findViolations } from './find-violations.ts';
import { leave, openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const lone = fileURLToPath(
  new URL('../../dist/for-hjalpare/koppla-upp-rakna.htm', import.meta.url),
);
const phone = { viewport: { width: 360, height: 640 }, reading: { text: '150' } };

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');
const [swish, bankid] = [serviceOf('swish').title, serviceOf('bankid').title];
const heard = (page: Page): Promise<string> => page.locator('[data-status]').innerText();
/** Counts three, tells of one, takes one back: what anybody does at a table, by keyboard. */
async function countSome(page: Page): Promise<void> {
  await press(page, swish);
  expect(await heard(page)).toBe(`${swish} är noterat.`);
  await page.getByRole('button', { name: bankid }).press('Enter');
  await page.getByRole('button', { name: bankid }).press('Enter');
  await press(page, 'Att logga in');
  await press(page, 'Inte än');
  await press(page, '80 eller mer');
  await page.getByRole('button', { name: 'Något annat' }).press('Enter');
  await press(page, 'Ångra');
  expect(await page.locator('[data-total]').innerText()).toBe('3');
}

/** Saves what is counted, and reads it as whoever collects it does. */
async function save(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara filen' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^koppla-upp-raknat-\d{4}-\d{2}-\d{2}\.json$/u);
  return readTally(await readFile(await download.path(), 'utf8'));
}

const counted = [
  { service: 'bankid', trouble: 'log-in', solved: 'no', age: '80-up', count: 1 },
  { service: 'bankid', trouble: 'not-said', solved: 'not-said', age: 'not-said', count: 1 },
  { service: 'swish', trouble: 'not-said', solved: 'not-said', age: 'not-said', count: 1 },
].map((kind) => expect.objectContaining(kind));

test('what is counted on a telephone stays there, is saved as a file, and is emptied', async () => {
  const { page, faults } = await site.visit(phone);
  await page.goto('/for-hjalpare/rakna/');
  await countSome(page);
  await page.reload();
  expect(await page.locator('[data-total]').innerText()).toBe('3');
  await page.getByLabel('Kommun, om du vill').selectOption('nassjo');
  expect(await save(page)).toMatchObject({ tally: { municipality: 'nassjo', counts: counted } });
  expect(await findViolations(page)).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('tally-counter .button')]
      .map((button) => button.getBoundingClientRect())
      .filter(({ width, height }) => height > 0 && (height < 56 || width < 56)),
  );
  expect(small).toEqual([]);
  await press(page, 'Töm räknaren');
  await press(page, 'Ja, töm');
  expect(await heard(page)).toBe('Räknaren är tom.');
  await page.reload();
  expect(await page.locator('[data-total]').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await leave(page);
});

test('the counter works as one file without a server, and keeps what is counted', async () => {
  const { page, faults } = await site.visit();
  await page.goto(`file://${lone}`);
  await countSome(page);
  await page.reload();
  expect(await page.locator('[data-total]').innerText()).toBe('3');
  expect(await save(page)).toMatchObject({ tally: { counts: counted } });
  expect(await findViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});
