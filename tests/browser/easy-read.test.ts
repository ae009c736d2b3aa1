import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay, readCaption } from './play-film.ts';
import { paths } from './site-map.ts';

const twins = paths.filter((path) => path.endsWith('/lattlast/'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a guide and its easy twin lead to each other', async () => {
  expect(twins.length).toBeGreaterThanOrEqual(12);
  const { page, faults } = await site.visit();
  for (const twin of twins) {
    await page.goto(twin.replace('lattlast/', ''));
    await page.getByRole('link', { name: 'Lättläst', exact: true }).click();
    await page.waitForURL(`**${twin}`);
    await page.getByRole('link', { name: 'Till guiden' }).click();
    await page.waitForURL((url) => url.pathname === twin.replace('lattlast/', ''));
  }
  expect(faults).toEqual([]);
  await leave(page);
});

test('the easy twin has larger text, one thought a line, the film and the same steps', async () => {
  const { page, faults } = await site.visit();
  const [twin = ''] = twins;
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await page.goto(twin.replace('lattlast/', ''));
  const usual = await size('.step p');
  const steps = await page.locator('.step').count();
  await page.goto(twin);
  expect(await size('.step p')).toBeGreaterThan(usual);
  expect(await page.locator('.step').count()).toBe(steps);
  for (const line of await page.locator('.step .step-words > p').allInnerTexts()) {
    expect(line.split(/[.!?](?:\s|$)/u).filter(Boolean).length, line).toBe(1);
  }
  await pressPlay(page);
  await page.waitForFunction(readCaption);
  expect(faults).toEqual([]);
  await leave(page);
});
