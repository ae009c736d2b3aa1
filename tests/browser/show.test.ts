import { afterAll, beforeAll, expect, test } from 'vitest';
import { headingsIn, headingsOf, partsOf, serviceOf } from '../read-content.ts';
import { findViolations } from './find-violations.ts';
import {
  coverCaption,
  findSmall,
  headOf,
  leadToFirstStop,
  openNotes,
  partOf,
  press,
  waitForStop,
} from './lead-by-clicker.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { openUnsteady, type UnsteadySite, waitForWorker } from './open-unsteady.ts';

let site: Site;
let unsteady: UnsteadySite;
beforeAll(async () => {
  [site, unsteady] = await Promise.all([openSite(), openUnsteady()]);
});
afterAll(() => Promise.all([site.close(), unsteady.close()]));

const session = 'forsta-stegen-med-bankid';
const show = `/visa/${session}/`;
/** The shortest of the sessions, led from its beginning to its end. */
const whole = 'oppen-hjalp';
const parts = partsOf(whole);
const filmAt = parts.findIndex(({ kind }) => kind === 'film') + 1;
const wall = { width: 1280, height: 720 };

const openShow = async (hash = '', viewport = wall) => {
  const { page, faults } = await site.visit({ viewport });
  await page.goto(show + hash);
  return { page, faults };
};

test('without a network a whole session is led by a clicker alone; the film stops after every step, and the notes follow', async () => {
  const { page, context, errors } = await unsteady.visit({ viewport: wall });
  await page.goto(`/for-hjalpare/${whole}/`);
  await waitForWorker(page);
  await page.getByRole('button', { name: /^Spara/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  unsteady.trouble.isGone = true;
  await page.goto(`/visa/${whole}/`);
  await page.getByRole('button', { name: 'Börja visa' }).click();
  const notes = await openNotes(page);
  await page.bringToFront();
  const heads: string[] = [];
  const shares: number[] = [];
  for (let at = 0; at < 30 && (await partOf(page)) <= parts.length; at++) {
    await press(page, 'PageDown');
    if ((await partOf(page)) !== filmAt) continue;
    if ((await page.locator('[data-forward]').innerText()) === 'Spela filmen') continue;
    shares.push(await waitForStop(page));
    heads.push(await headOf(page));
    if (heads.length === 2) await notes.getByText('filmen väntar efter steg 2').waitFor();
  }
  unsteady.trouble.isGone = false;
  expect(await partOf(page)).toBe(parts.length + 1);
  expect(await page.getByRole('heading', { name: 'Tack för i dag' }).isVisible()).toBe(true);
  await notes.getByText('På väggen: tack för i dag.').waitFor();
  expect(await notes.locator('.notes-part:visible').count()).toBe(1);
  // Captions are at least a twentieth of the picture's height.
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.05);
  expect(heads.map((head) => head.replace(/^\d+ /u, ''))).toEqual(headingsIn(parts[filmAt - 1]));
  expect(heads[0]).toMatch(/^1 /u);
  expect(errors).toEqual([]);
  await context.close();
});

test('a double press is one, a dark wall comes back where it was, and so does a page that is loaded anew', async () => {
  const { page, faults } = await openShow('#del-1');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await partOf(page)).toBe(2);
  await press(page, 'b');
  expect(await page.locator('[data-dark]').isVisible()).toBe(true);
  await press(page, 'PageDown');
  expect(await page.locator('[data-dark]').isVisible()).toBe(false);
  expect(await partOf(page)).toBe(2);
  await press(page, 'PageDown');
  await press(page, 'PageDown');
  await press(page, 'PageDown');
  expect(await headOf(page)).toContain('1 ');
  await press(page, 'PageDown');
  const head = await headOf(page);
  await page.reload();
  expect(await partOf(page)).toBe(3);
  await page.getByRole('button', { name: 'Spela filmen' }).waitFor();
  await press(page, 'PageDown');
  expect(await headOf(page)).toBe(head);
  // Who has closed it finds the way back on the page itself.
  await page.goto('/om/');
  await page.goto(show);
  await page.getByRole('button', { name: 'Fortsätt från del 3' }).click();
  expect(await partOf(page)).toBe(3);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is on a wall of 4:3 is as it should be, for whoever cannot see it and from four metres', async () => {
  const { page } = await openShow('#del-3', { width: 1024, height: 768 });
  expect(await findSmall(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mer' }).click();
  expect(await findViolations(page)).toEqual([]);
  expect(await findSmall(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-panel]').isVisible()).toBe(false);
  await leave(page);
});

test('notes in the hand are led by hand and say so; what is written there stays', async () => {
  const { page, faults } = await site.visit({ viewport: { width: 360, height: 640 } });
  await page.goto(`/for-hjalpare/${session}/anteckningar/`);
  await page.getByText('Följer inte väggen.').waitFor();
  await page.getByRole('button', { name: 'Framåt' }).click();
  await page.getByText('Del 2 av 8').waitFor();
  await page.getByLabel('Egna anteckningar').fill('Fika kl. 14.30');
  expect(await findViolations(page)).toEqual([]);
  await page.reload();
  await page.getByText('Del 2 av 8').waitFor();
  expect(await page.getByLabel('Egna anteckningar').inputValue()).toBe('Fika kl. 14.30');
  expect(faults).toEqual([]);
  await leave(page);
});

test('an address that names a guide leads to its showing', async () => {
  const { page } = await site.visit();
  await page.goto('/visa/?guide=swish/betala');
  await page.waitForURL('**/visa/swish/betala/');
  await leave(page);
});

test('the screen is kept awake, again after another window, and where it cannot be that is said', async () => {
  const { page, faults } = await site.visit({ viewport: wall });
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told, sight: 'visible' });
    const lock = { release: () => Promise.resolve(void told.push('asleep')) };
    const wakeLock = { request: () => Promise.resolve((told.push('awake'), lock)) };
    const value = location.search.includes('utan') ? undefined : wakeLock;
    Object.defineProperty(navigator, 'wakeLock', { value });
    const get = () => (window as unknown as { sight: string }).sight;
    Object.defineProperty(document, 'visibilityState', { get });
  });
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.join(' '));
  const see = (sight: string) =>
    page.evaluate((now) => {
      Object.assign(window, { sight: now });
      document.dispatchEvent(new Event('visibilitychange'));
    }, sight);
  await page.goto(show);
  await page.getByRole('button', { name: 'Börja visa' }).click();
  await expect.poll(told).toBe('awake');
  await see('hidden');
  await see('visible');
  await expect.poll(told).toBe('awake awake');
  expect(await page.locator('[data-asleep]:visible').count()).toBe(0);
  await page.getByRole('button', { name: 'Mer' }).click();
  await page.getByRole('button', { name: 'Avsluta' }).click();
  await expect.poll(told).toBe('awake awake asleep');
  await page.goto('/skylt/?sprak=sv');
  await expect.poll(told).toBe('awake');
  await see('visible');
  await expect.poll(told).toBe('awake awake');
  const own = 'Webbläsaren kan inte hålla skärmen vaken.';
  for (const path of [`${show}?utan`, '/skylt/?val&utan']) {
    await page.goto(path);
    await page.getByText(own).first().waitFor();
  }
  expect(faults).toEqual([]);
  await leave(page);
});

test('the wall is in English too, with the English film, and leads to the Swedish one', async () => {
  const { page, faults } = await site.visit({ viewport: wall });
  await page.goto(`/en/for-hjalpare/${session}/`);
  await page.getByRole('link', { name: 'Show on a large screen' }).click();
  await page.waitForURL(`**/en/visa/${session}/`);
  await page.getByRole('button', { name: 'Start showing' }).click();
  for (let at = 0; at < 4; at++) await press(page, 'PageDown');
  // What the film says is never under the buttons: not as it begins, not when they come back, not in a pause.
  const foot = page.locator('.show-foot');
  expect(await foot.evaluate((each) => getComputedStyle(each).opacity)).toBe('0');
  expect(await coverCaption(page, false)).toBe(0);
  await page.mouse.move(300, 300);
  expect(await coverCaption(page, true)).toBe(0);
  await press(page, 'k');
  expect(await coverCaption(page, true)).toBe(0);
  await press(page, 'k');
  await waitForStop(page);
  expect(await headOf(page)).toContain(`1 ${headingsOf('bankid/skaffa', 'en')[0]}`);
  const film = page.locator('section:not([hidden]) video');
  expect(await film.evaluate((video: HTMLVideoElement) => video.currentSrc)).toContain(
    'bankid-skaffa.en.',
  );
  expect(await findSmall(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  const part = await partOf(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.locator('.site-header').getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL(`**${show}`);
  expect(part).toBe(3);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a session of one’s own is saved and led without a network, with notes that its guides make', async () => {
  const { page, context, errors } = await unsteady.visit({ viewport: wall });
  await page.goto('/for-hjalpare/eget/');
  await waitForWorker(page);
  await page.locator('summary', { hasText: serviceOf('swish').title }).click();
  await page.locator('input[value="swish/betala"]').check();
  await page.locator('[data-own=note]').fill('Ta med kaffe');
  await page.getByRole('button', { name: /^Spara/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  unsteady.trouble.isGone = true;
  await page.reload();
  const notes = await leadToFirstStop(page);
  await notes.getByRole('heading', { name: 'Det här kan gå fel' }).waitFor();
  expect(await notes.locator('.notes-part:visible ol li').count()).toBeGreaterThan(3);
  expect(await findViolations(notes)).toEqual([]);
  // From there it is led on to the papers, and to the end.
  for (let at = 0; at < 20 && (await partOf(page)) < 3; at++) await press(notes, 'PageDown');
  unsteady.trouble.isGone = false;
  await notes.getByText('På väggen: tack för i dag.').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a practice is gone past with the clicker alone; how is told to whoever leads, and not to the room', async () => {
  const { page, faults } = await openShow();
  const at = await page
    .locator('[data-part-kind]')
    .evaluateAll((parts) => parts.findIndex((part) => part.querySelector('template') !== null));
  await page.goto(`${show}#del-${at}`);
  // Only what comes anew opens at a part.
  await page.reload();
  await page.getByRole('heading', { name: 'Nu provar vi tillsammans' }).waitFor();
  expect(await page.getByText('Hoppa över övningen').count()).toBe(0);
  await press(page, 'PageDown');
  await page.locator('practice-room dialog[open]').waitFor();
  await press(page, 'PageUp');
  await page.locator('practice-room').waitFor({ state: 'detached' });
  // Whoever goes through all of it comes to the next part too, and not to its title once more.
  await page.reload();
  await page.getByRole('heading', { name: 'Nu provar vi tillsammans' }).waitFor();
  await press(page, 'PageDown');
  await page.locator('practice-room dialog[open]').waitFor();
  const room = page.locator('practice-room');
  for (let presses = 0; presses < 30 && (await room.count()) > 0; presses++)
    await press(page, 'PageDown');
  await expect.poll(() => partOf(page)).toBe(at + 1);
  // What is left in this visit can be gone on with from there.
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('button', { name: 'Avsluta', exact: true }).click();
  await page.getByRole('button', { name: `Fortsätt från del ${at + 1}` }).waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});
