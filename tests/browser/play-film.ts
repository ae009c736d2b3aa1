import type { Locator, Page } from 'playwright-core';

/** Presses the film's one button and waits until the player's own controls are there. */
export async function pressPlay(page: Page): Promise<void> {
  await page.locator('.film-play').first().click();
  await page.locator('.vjs-control-bar').waitFor();
}

/** A control of the player, by the words on it. */
export const control = (page: Page, name: string) =>
  page.locator('.video-js').getByRole('button', { name, exact: true });

/** Opens what a button in "Mer" belongs to, where that is folded. */
async function unfoldMore(page: Page, button: Locator): Promise<void> {
  for (const fold of await page.locator('.film-more .fold-name').all()) {
    if (await button.isVisible()) break;
    await fold.click();
    if (!(await button.isVisible())) await fold.click();
  }
}

/** A button in "Mer", by its words; where what it belongs to is folded that is opened first. */
async function findInMore(page: Page, name: string): Promise<Locator> {
  await control(page, 'Mer').click();
  const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
  await unfoldMore(page, button);
  // The panel folds what it has no room for when it has been measured, which may be after that.
  await page.waitForTimeout(200);
  await unfoldMore(page, button);
  return button;
}

/** Chooses something in "Mer", by the words on its button, and closes the panel again. */
export async function chooseInMore(page: Page, name: string): Promise<void> {
  await (await findInMore(page, name)).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
}

/** Whether something in "Mer" is chosen. */
export async function isChosen(page: Page, name: string): Promise<boolean> {
  const pressed = await (await findInMore(page, name)).getAttribute('aria-pressed');
  await page.keyboard.press('Escape');
  return pressed === 'true';
}

/** Runs in the page: where the film is, in ms, and whether it stands still. */
export const readFilm = () => {
  const video = document.querySelector('video');
  return { atMs: Math.round((video?.currentTime ?? 0) * 1000), isPaused: video?.paused ?? true };
};

/** Has the film go so fast that nobody has to wait for what comes later. */
export const hurry = (page: Page): Promise<void> =>
  page.locator('video').evaluate((video: HTMLVideoElement) => {
    video.playbackRate = 16;
  });

/** Waits until the film has come to a time, in ms. */
export const waitUntil = (page: Page, atMs: number) =>
  page.waitForFunction(
    (ms) => (document.querySelector('video')?.currentTime ?? 0) * 1000 >= ms,
    atMs,
  );

/** The caption that is seen now, in the picture or below it, without spaces; runs in the page. */
export function readCaption(): string {
  const display = document.querySelector<HTMLElement>('.film-caption');
  const isSeen = display?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isSeen ? (display?.textContent ?? '').replace(/\s+/gu, '') : '';
}

/** Runs in the page: watches the film to its end and notes every caption that it shows. */
function watchFilm(rate: number): Promise<{ captions: string[]; endedAtMs: number }> {
  const video = document.querySelector('video');
  if (!video) throw new RangeError('There is no film on the page');
  const captions = new Set<string>();
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      const display = document.querySelector<HTMLElement>('.film-caption');
      const isSeen = display?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const caption = (display?.textContent ?? '').replace(/\s+/gu, '');
      if (isSeen && caption !== '') captions.add(caption);
    }, 20);
    video.addEventListener('ended', () => {
      clearInterval(look);
      resolve({ captions: [...captions], endedAtMs: video.currentTime * 1000 });
    });
    video.addEventListener('error', () => {
      clearInterval(look);
      reject(new Error(`The film stopped: ${video.error?.message}`));
    });
    video.playbackRate = rate;
  });
}

/** Lets a playing film go on at `rate` times the usual speed until it ends; times in ms. */
export const watchToEnd = (page: Page, rate: number) => page.evaluate(watchFilm, rate);
