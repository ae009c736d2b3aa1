import type { Page } from 'playwright-core';
import { leave, type Site } from '../browser/open-site.ts';
import type { SiteFilm } from '../browser/site-map.ts';

/** From pressing play to the first picture: ms, and bytes over the line until then. */
export type FirstFrame = { ms: number; bytes: number };

/** A slow mobile line, and a processor a quarter as fast as this one. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowerCpu = 4;

/** Runs in the page: presses play and waits until a picture after the poster has been shown. */
function playUntilSeen(selector: string): Promise<number> {
  const video = document.querySelector('video');
  const button = document.querySelector<HTMLElement>(selector);
  if (!video) throw new RangeError('There is no film on the page');
  return new Promise((resolve) => {
    const begun = performance.now();
    video.requestVideoFrameCallback(() => resolve(performance.now() - begun));
    if (button) button.click();
    else void video.play();
  });
}

async function measure(page: Page, open: () => Promise<unknown>): Promise<FirstFrame> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
  await open();
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const ms = await page.evaluate(playUntilSeen, '.film-play');
  return { ms, bytes };
}

/** The middle one of several: one measurement on a busy machine says little. */
async function middleOf(times: number, run: () => Promise<FirstFrame>): Promise<FirstFrame> {
  const runs: FirstFrame[] = [];
  for (let count = 0; count < times; count++) runs.push(await run());
  const middle = runs.sort((a, b) => a.ms - b.ms)[Math.floor(times / 2)];
  if (!middle) throw new RangeError('Measure at least once');
  return middle;
}

/** The guide's own page, beside a page that is nothing but `<video controls>` with the same film. */
export async function measureFirstFrame(site: Site, { guide, file }: SiteFilm) {
  const visit = async (open: (page: Page) => Promise<unknown>) => {
    const { page } = await site.visit();
    try {
      return await measure(page, () => open(page));
    } finally {
      await leave(page);
    }
  };
  const bare = `<!doctype html><video controls preload="none" src="/${file}"></video>`;
  return {
    ours: await middleOf(3, () => visit((page) => page.goto(`/${guide}/`))),
    plain: await middleOf(3, () =>
      visit(async (page) => {
        await page.route('**/bare.html', (route) =>
          route.fulfill({ contentType: 'text/html', body: bare }),
        );
        await page.goto('/bare.html');
      }),
    ),
  };
}
