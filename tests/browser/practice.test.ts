import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Task } from '../../src/practice/list-tasks.ts';
import { tabTo } from './move-by-keyboard.ts';
import { leave, openSite, type Site } from './open-site.ts';

const practice = '/bankid/skaffa/prova/';
const scam = '/swish/skydda-dig/prova/';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const readTasks = (page: Page): Promise<Task[]> =>
  page
    .locator('practice-room')
    .evaluate((room: HTMLElement) => JSON.parse(room.dataset['tasks'] ?? ''));
const readHeading = (page: Page) => page.locator('[data-heading]').textContent();
const readAnswer = (page: Page) => page.locator('[data-told]').textContent();
const onScreen = (page: Page, target = '') =>
  page.locator(`[data-screen] [data-target="${target}"]`);
const start = (page: Page) => page.locator('[data-part=start] [data-press=start]').click();

const isTargetFocused = (page: Page, target = '') =>
  page.evaluate(
    (id) => document.activeElement?.closest<HTMLElement>('[data-target]')?.dataset['target'] === id,
    target,
  );

/** Tab until the drawn thing has the focus. */
async function tabToTarget(page: Page, target: string | undefined): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await isTargetFocused(page, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new RangeError(`Tab does not lead to ${target}`);
}

/** Does a task with the mouse or a finger. */
async function doTask(page: Page, { kind, target, text = '' }: Task): Promise<void> {
  if (kind === 'type') await onScreen(page, target).locator('input').fill(text);
  else if (kind === 'tap' || kind === 'scan') await onScreen(page, target).click();
  else await page.locator('[data-press=pass]').click();
}

test('a guide is practised to its end by keyboard alone, and nothing is sent or kept', async () => {
  const { page, faults } = await site.visit();
  await page.goto(practice);
  const tasks = await readTasks(page);
  const kept = () =>
    page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const before = await kept();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await tabTo(page, ({ words }) => words === 'Börja öva');
  await page.keyboard.press('Enter');
  for (const { kind, target, heading, text = '' } of tasks) {
    expect(await readHeading(page)).toBe(heading);
    if (kind === 'type') {
      await tabToTarget(page, target);
      await page.keyboard.type(text);
    } else if (kind === 'tap' || kind === 'scan') {
      await tabToTarget(page, target);
      await page.keyboard.press('Enter');
    } else {
      await tabTo(page, ({ words }) => ['Nästa', 'Gå vidare nu', 'Rulla ner'].includes(words));
      await page.keyboard.press('Space');
    }
  }
  expect(
    await page.locator('[data-part=end] h2').evaluate((h) => h === document.activeElement),
  ).toBe(true);
  expect(requests).toEqual([]);
  expect(await kept()).toBe(before);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a wrong button, a press beside, and another code each get a kind answer', async () => {
  const { page } = await site.visit();
  await page.goto(practice);
  await start(page);
  await page.locator('[data-screen]').getByRole('button', { name: 'Telefon' }).click();
  expect(await readAnswer(page)).toBe('Du tryckte på "Telefon". Leta efter "Min bank".');
  await page.locator('[data-screen]').click({ position: { x: 4, y: 4 } });
  expect(await readAnswer(page)).toContain('Det gör inget.');
  await expect.poll(() => page.locator('.scr-marked').getAttribute('data-target')).toBe('min-bank');

  for (const task of await readTasks(page)) {
    if (task.kind === 'type') break;
    await doTask(page, task);
  }
  const field = page.getByRole('textbox', { name: 'Säkerhetskod' });
  await field.fill('111111');
  await field.press('Enter');
  expect(await readAnswer(page)).toContain('Det ska stå: 394817');
  await page.getByRole('button', { name: 'Fyll i åt mig' }).click();
  expect(await readHeading(page)).toBe('Skriv koden en gång till');
  await leave(page);
});

test('a button that comes after the field is too early, and the answer says what to write', async () => {
  const { page } = await site.visit();
  await page.goto('/swish/betala/prova/');
  await start(page);
  const tasks = await readTasks(page);
  const early = tasks.find(({ kind, later }) => kind === 'type' && later.length > 0);
  for (const task of tasks.slice(0, (early?.number ?? 0) - 1)) await doTask(page, task);
  const buttonId = await page
    .locator('[data-screen] button[data-target]')
    .evaluateAll(
      (buttons, later) =>
        buttons
          .map((button) => (button as HTMLElement).dataset['target'] ?? '')
          .find((id) => later.includes(id)),
      early?.later ?? [],
    );
  await onScreen(page, buttonId).click();
  expect(await readAnswer(page)).toContain(`Skriv ${early?.text}`);
  expect(await readHeading(page)).toBe(early?.heading);
  await leave(page);
});

test('who falls for the scam learns why not, tries again and says no', async () => {
  const { page } = await site.visit();
  await page.goto(scam);
  await page.getByText('försöker någon lura dig').waitFor();
  const tasks = await readTasks(page);
  await start(page);
  for (const task of tasks) {
    const [temptation] = task.avoid;
    if (temptation) {
      await onScreen(page, temptation.tap).click();
      expect(await readAnswer(page)).toContain(temptation.why);
      expect(await readHeading(page)).toBe(task.heading);
    }
    await doTask(page, task);
  }
  await page.getByText('Du sa nej.').waitFor();
  expect(await page.locator('[data-fell]').isVisible()).toBe(true);
  await leave(page);
});

test('fingers practise on a small phone, and everything is big enough and in sight', async () => {
  const { page } = await site.visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.goto(practice);
  await page.getByRole('button', { name: 'Börja öva' }).tap();
  await onScreen(page, 'min-bank').tap();
  await expect.poll(() => readHeading(page)).toBe('Logga in i banken');
  expect(await page.locator('[data-part=room] h2').isVisible()).toBe(true);
  const heights = await page
    .locator('[data-screen] button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await leave(page);
});

const views = [
  { reading: { theme: 'light' }, path: practice },
  { reading: { theme: 'dark' }, path: practice },
  { reading: { theme: 'contrast' }, path: practice },
  { reading: { theme: 'light' }, path: `/ar${practice}` },
];
describe.each(views)('$path in $reading.theme', ({ reading, path }) => {
  test('axe finds nothing at the start, with a hint, or at the end', async () => {
    const { page } = await site.visit({ reading });
    const findViolations = async () => {
      const rules = {
        'color-contrast-enhanced': { enabled: true },
        'target-size': { enabled: true },
      };
      const { violations } = await new AxeBuilder({ page })
        .options({ rules })
        .setLegacyMode()
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await page.goto(path);
    expect(await findViolations()).toEqual([]);
    await start(page);
    expect(await findViolations()).toEqual([]);
    await page.locator('[data-press=hint]').click();
    await page.locator('[data-press=hint]').click();
    expect(await findViolations()).toEqual([]);
    for (const task of await readTasks(page)) {
      await doTask(page, task);
      if (task.number === 4) expect(await findViolations()).toEqual([]);
    }
    expect(await findViolations()).toEqual([]);
    await leave(page);
  });
});
