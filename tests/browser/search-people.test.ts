import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownMunicipalityKey } from '../../src/client/municipality/own-municipality.ts';
import { municipalityOf, townOf } from '../read-content.ts';
import { findViolations } from './find-violations.ts';
import { leave, openSite, type Site } from './open-site.ts';

const town = townOf('exempelbutiken-bodafors');
const library = townOf('nassjo-bibliotek');
const own = municipalityOf('gnosjo');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('help in a kommun: its page, its places with their next time, and no guides', async () => {
  const { page, faults } = await site.visit({ viewport: { width: 360, height: 640 } });
  await page.goto('/sok/?q=hjälp+i+vettlanda');
  const people = page.locator('[data-people]');
  await people.locator('h2 a').waitFor();
  expect(await people.locator('h2 a').getAttribute('href')).toBe('/hitta/vetlanda/');
  const rows = people.locator('.row');
  expect(await page.locator('.found').textContent()).toBe(
    `${await rows.count()} platser med hjälp passar "hjälp i vetlanda".`,
  );
  expect(await page.locator('.mended').textContent()).toContain('Menade du "hjälp i vetlanda"?');
  for (const row of await rows.all()) {
    expect(await row.textContent()).toContain(municipalityOf('vetlanda'));
    expect(await row.textContent()).toMatch(/Nästa gång: |klockan |öppettiderna/u);
    const isExample = (await row.locator('a').textContent())?.startsWith('Exempel') ?? false;
    expect(await row.locator('.example-mark').count()).toBe(isExample ? 1 : 0);
  }
  expect(await page.locator('[data-hits] a').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a locality has what exists first, then what is nearest, with how far it is', async () => {
  const { page } = await site.visit();
  await page.goto(`/sok/?q=nån+som+kan+hjälpa+mig+i+${town}`);
  const rows = page.locator('[data-people] .row');
  await rows.first().waitFor();
  expect(await rows.count()).toBeGreaterThan(1);
  const marks = await Promise.all(
    (await rows.all()).map((row) => row.locator('.example-mark').count()),
  );
  expect(marks).toEqual(marks.toSorted());
  expect(
    await rows
      .filter({ has: page.locator('.example-mark') })
      .first()
      .textContent(),
  ).toContain(town);
  expect(await rows.last().locator('.distance').textContent()).toMatch(/^Ungefär/u);
  await page.getByRole('link', { name: `Visa alla, närmast ${town} först` }).click();
  await page.waitForURL((url) => url.searchParams.get('ort') === town);
  // What exists fills the first rows; what is made up comes after it, the nearest first.
  await page.locator('.nearest .row').first().waitFor();
  await page.getByRole('button', { name: 'Visa fler' }).click();
  expect(await page.locator('.nearest .example-note + .row').textContent()).toContain(town);
  await leave(page);
});

test('a weekday leads to the finder, where it is chosen', async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/sok/?q=bibliotek+${library.toLowerCase()}+torsdag`);
  const first = page.locator('[data-people] .row a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toBe('/hitta/plats/nassjo-bibliotek/');
  await page.getByRole('link', { name: `Visa alla torsdagar nära ${library}` }).click();
  await page.waitForURL(/\/hitta\/\?/u);
  expect(await page.locator('[name=nar]').inputValue()).toBe('thursday');
  expect(await page.locator('[name=ort]').inputValue()).toBe(library);
  await page.getByText(/\d+ påhittade exempel/u).waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});

test('a question for a guide has the guides first, and then who helps, in the own kommun', async () => {
  const { page } = await site.visit();
  await page.goto('/sok/');
  await page.evaluate(
    ([key = '', name = '']) => localStorage.setItem(key, JSON.stringify({ id: 'gnosjo', name })),
    [ownMunicipalityKey, own],
  );
  await page.goto('/sok/?q=swish');
  const people = page.locator('[data-people]');
  await people.locator('.row').first().waitFor();
  const [guide, person] = await Promise.all(
    [page.locator('[data-hits] h2').first(), people].map((part) => part.boundingBox()),
  );
  expect(guide?.y).toBeLessThan(person?.y ?? 0);
  expect(await page.locator('.found').textContent()).toMatch(/^\d guider passar "swish"\.$/u);
  expect(await people.locator('.row').first().textContent()).toContain(own);
  expect(await people.locator('a.button').getAttribute('href')).toBe('/hitta/?tjanst=swish');
  await leave(page);
});

test('kommuner and places are suggested, and a suggestion opens the page', async () => {
  const { page } = await site.visit();
  await page.goto('/');
  await page.getByRole('combobox').pressSequentially('vetl');
  const option = page.getByRole('option', { name: `Hjälp i ${municipalityOf('vetlanda')}` });
  await option.click();
  await page.waitForURL('**/hitta/vetlanda/');
  await leave(page);
});

test('in Arabic the words are Arabic, and Swedish names are read from left to right', async () => {
  const reading = { text: '150' };
  const { page, faults } = await site.visit({ viewport: { width: 360, height: 640 }, reading });
  await page.goto(`/ar/sok/?q=${encodeURIComponent(`مكتبة ${library}`)}`);
  const name = page.locator('[data-people] .row h3 span').first();
  await name.waitFor();
  expect([await name.getAttribute('lang'), await name.getAttribute('dir')]).toEqual(['sv', 'ltr']);
  expect(await page.locator('[data-people] .row a').first().getAttribute('href')).toBe(
    '/ar/hitta/plats/nassjo-bibliotek/',
  );
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  expect(await findViolations(page)).toEqual([]);
  // As it is heard.
  await page.goto(`/ar/sok/?q=${encodeURIComponent('مساعدة فيتلاندا')}`);
  await page.locator('[data-people] h2 a[href="/ar/hitta/vetlanda/"]').waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});
