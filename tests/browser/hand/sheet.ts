import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type Look, nameOf } from './looks.ts';

/** The sheet is made anew with `HAND_SHEET=1`, for whoever has changed how something looks. */
const isWanted = process.env['HAND_SHEET'] !== undefined;

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** Small screens with large text: where it first goes wrong. */
const isShown = ({ size: [width], text, theme }: Look): boolean =>
  theme === 'light' && ['100', '200'].includes(text.name) && width < 1200;

const nameOfPicture = (state: string, look: Look): string => `${state}: ${nameOf(look)}`;

const pictures: { name: string; image: string }[] = [];

/** Keeps what a person sees now, where a sheet is wanted and this look is on it. */
export async function takePicture(page: Page, state: string, look: Look): Promise<void> {
  if (!isWanted || !isShown(look) || page.url().includes('/ar/')) return;
  // One practice stands for all.
  if (pictures.some(({ name }) => name === nameOfPicture(state, look))) return;
  // A turned screen gets another file, whose first picture comes a moment later.
  await page.waitForTimeout(250);
  // Playwright's own pictures would take the look away.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality: 70 });
  await session.detach();
  pictures.push({ name: nameOfPicture(state, look), image: data });
}

/** Writes the table, and one picture of all pictures, into docs. */
export async function keepSheet(browser: Browser, table: string): Promise<void> {
  if (!isWanted || pictures.length === 0) return;
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  const figures = pictures.map(
    ({ name, image }) =>
      `<figure><img src="data:image/jpeg;base64,${image}"><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:8px;font:11px sans-serif;margin:8px}figure{margin:0}img{border:1px solid #888;display:block;height:170px}';
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  await page.screenshot({
    path: `${docs}in-the-hand.jpg`,
    type: 'jpeg',
    quality: 45,
    fullPage: true,
  });
  await page.close();
  const head = [
    '# I handen',
    "> **In English.** How much of the screen the film has, and in practice the drawn device, in percent, on each screen and with each size of text; `b` is the browser's own text size. The least over Swedish and Arabic, light and high contrast. In full screen it is the share of what the picture's shape allows. Measured by `tests/browser/in-the-hand.test.ts`; `HAND_SHEET=1` writes this page and the picture anew.",
    'Så stor del av skärmens höjd har filmen, i procent, och i övningen den ritade enheten. Testet mäter också att inget som behövs ligger utanför, att inget täcker bilden, att filmens text är minst lika stor som sidans, och att knapparna går att träffa.',
    table,
    '![Filmen och övningen på varje skärm, med liten och stor text](in-the-hand.jpg)',
  ];
  writeFileSync(`${docs}in-the-hand.md`, `${head.join('\n\n')}\n`);
}
