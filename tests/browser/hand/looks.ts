import type { CDPSession, Page } from 'playwright-core';

/** What is held in the hand, or stands on a table; those held upright first, so that one film serves them. */
export const sizes = [
  [320, 568],
  [360, 640],
  [360, 740],
  [390, 844],
  [820, 1180],
  [740, 360],
  [1280, 720],
  [1920, 1080],
] as const;

/** Text by the site's own setting, and by the browser's default size. */
export const texts = [
  { name: '100', site: '100', browser: 16 },
  { name: '150', site: '150', browser: 16 },
  { name: '200', site: '200', browser: 16 },
  { name: '150 b', site: '100', browser: 24 },
  { name: '200 b', site: '100', browser: 32 },
] as const;

export const themes = ['light', 'contrast'] as const;

/** One way to look at a page: a size, a size of text, a theme. */
export type Look = {
  size: (typeof sizes)[number];
  text: (typeof texts)[number];
  theme: (typeof themes)[number];
};

/** Every look, sizes outermost: the window is what takes time to change. */
export const looks: Look[] = sizes.flatMap((size) =>
  texts.flatMap((text) => themes.map((theme) => ({ size, text, theme }))),
);

export const nameOf = ({ size, text }: Look): string => `${size.join(' × ')}, ${text.name}`;

/** Gives an open page looks, one after another, without loading it anew. */
export async function openLooks(page: Page): Promise<(look: Look) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let now: Look | undefined;
  return async (look) => {
    const [width, height] = look.size;
    // The window itself cannot be resized while a film fills the screen.
    if (now?.size !== look.size)
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
    if (now?.text.browser !== look.text.browser)
      await session.send('Page.setFontSizes', { fontSizes: { standard: look.text.browser } });
    now = look;
    await page.evaluate(
      ([text, theme]) => {
        Object.assign(document.documentElement.dataset, { text, theme });
        // Twice: what is measured is set right in the first.
        return new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      },
      [look.text.site, look.theme] as const,
    );
  };
}
