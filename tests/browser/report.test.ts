import { afterAll, beforeAll, expect, test } from 'vitest';
import { titleOf } from '../read-content.ts';
import { leave, openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const link = 'Berätta för oss om något är fel i guiden';

test('the editors are told with guide and step filled in, and the text is copied', async () => {
  const { page, faults } = await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/bankid/skaffa/#steg-3');
  await page.locator('#kallor').click();
  await page.getByRole('link', { name: link }).click();
  await page.waitForURL(/\/beratta\/\?/u);
  const title = titleOf('bankid/skaffa');
  const guide = page.getByRole('combobox', { name: 'Vilken sida gäller det?' });
  expect((await guide.locator('option:checked').innerText()).trim()).toBe(title);
  expect(await page.getByRole('textbox', { name: 'Vilket steg?' }).inputValue()).toBe('3');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('textbox', { name: 'Vad är fel?' }).fill('Knappen heter Hämta.');
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await page.getByRole('status').filter({ hasText: 'Texten är kopierad.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `Sida: ${title}\nSteg: 3\nAdress: ${site.origin}/bankid/skaffa/#steg-3\n\nKnappen heter Hämta.`,
  );
  // Nothing has left the page.
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});

test('without a step in sight only the guide is filled in', async () => {
  const { page } = await site.visit();
  await page.goto('/en/swish/betala/');
  await page.locator('#kallor').click();
  await page.locator('[data-report]').click();
  await page.waitForURL(/\/en\/beratta\/\?/u);
  expect(await page.locator('select').inputValue()).toBe('swish/betala');
  expect(await page.locator('[name=step]').inputValue()).toBe('');
  await leave(page);
});

test('where copying is not allowed the text is shown, to be copied by hand', async () => {
  const { page } = await site.visit();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/beratta/?guide=bankid/skaffa');
  await page.getByRole('textbox', { name: 'Vad är fel?' }).fill('<b>Fel</b> knapp');
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await page.getByRole('status').filter({ hasText: '<b>Fel</b> knapp' }).waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('<b>Fel</b> knapp');
  await leave(page);
});
