import type { Page } from 'playwright-core';

/** Two presses so far apart are meant, in ms. */
const meantMs = 420;
/** What can be read from four metres, in px on a wall of 1280 × 720; as large at 1024 × 768. */
const leastPx = 32;

/** The part on the wall: 0 is the title, and the last the end. */
export const partOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/^#del-(\d+)$/u.exec(location.hash)?.[1] ?? NaN));

export const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await page.waitForTimeout(meantMs);
};

/** The step over the film's picture, as in `3 Välj Mobilt BankID`. */
export const headOf = async (page: Page): Promise<string> =>
  (await page.locator('section:not([hidden]) .show-head').innerText()).replace(/\s+/gu, ' ');

/** Brings the film close to its next stop, waits there for it, and gives how large its captions are. */
export async function waitForStop(page: Page): Promise<number> {
  await page.waitForFunction(
    () => document.querySelector('section:not([hidden]) film-player[data-taken]') !== null,
  );
  const share = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('section:not([hidden]) film-player');
    const video = host?.querySelector('video');
    const line = host?.querySelector('.film-caption');
    const times = (host?.dataset['times'] ?? '').split(' ').map(Number);
    const atMs = (video?.currentTime ?? 0) * 1000;
    const next = times.find((ms, index) => index > 0 && ms > atMs + 700);
    if (video && next !== undefined) video.currentTime = next / 1000 - 0.65;
    return line && video ? parseFloat(getComputedStyle(line).fontSize) / video.clientHeight : 0;
  });
  await page.waitForFunction(
    () => document.querySelector<HTMLVideoElement>('section:not([hidden]) video')?.paused,
  );
  return share;
}

/** Waits for a caption on the wall, and gives how much of it lies under the buttons, in px; `areSeen` when they are. */
export async function coverCaption(page: Page, areSeen: boolean): Promise<number> {
  const handle = await page.waitForFunction((seen) => {
    const foot = document.querySelector('.show-foot');
    const caption = document.querySelector('section:not([hidden]) .film-caption span');
    if (!foot || !caption?.textContent) return undefined;
    const isThere = getComputedStyle(foot).opacity === '1';
    if (isThere !== seen) return undefined;
    const hiddenPx = caption.getBoundingClientRect().bottom - foot.getBoundingClientRect().top;
    return { coveredPx: isThere ? Math.max(0, hiddenPx) : 0 };
  }, areSeen);
  return (await handle.jsonValue())?.coveredPx ?? NaN;
}

/** What is smaller on the wall than may be; what a film or a drawn telephone shows is a picture. */
export const findSmall = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const stage = document.querySelector('[data-stage]');
    const all = [...(stage?.querySelectorAll<HTMLElement>('*') ?? [])];
    return all
      .filter((each) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .filter(
        (each) => each.getClientRects().length > 0 && !each.closest('.practice-screen, .hidden'),
      )
      .filter((each) => parseFloat(getComputedStyle(each).fontSize) < least)
      .map((each) => `${each.className} ${each.textContent?.trim()}`);
  }, leastPx);

/** Opens the speaker's notes in a window of their own, from what lies behind "Mer". */
export async function openNotes(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Mer' }).click();
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Öppna mina anteckningar' }).click(),
  ]);
  await page.getByRole('button', { name: 'Stäng' }).click();
  await notes.getByText('Följer väggen.').waitFor();
  return notes;
}

/** From the page of one's own session to its first film's first stop on the wall; gives the notes. */
export async function leadToFirstStop(page: Page): Promise<Page> {
  await page.getByRole('link', { name: 'Visa på stor skärm' }).click();
  await page.getByRole('button', { name: 'Börja visa' }).click();
  const notes = await openNotes(page);
  await notes.getByText('Ta med kaffe').waitFor();
  await page.bringToFront();
  await press(page, 'PageDown');
  await press(page, 'PageDown');
  await waitForStop(page);
  await notes.getByText('filmen väntar efter steg 1').waitFor();
  return notes;
}
