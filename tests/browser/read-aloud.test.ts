import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needsOf } from '../read-content.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { openSettings } from './open-settings.ts';
import { control, pressPlay } from './play-film.ts';
import { films } from './site-map.ts';

const guide = '/bankid/skaffa/';
const film = films.find((each) => `/${each.guide}/` === guide);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Gives the device voices of our own, which note what they are asked to say and never end. */
const giveVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
  page.addInitScript((given) => {
    const spoken: { text: string; lang: string }[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speaking: false,
      speak: (utterance: SpeechSynthesisUtterance) => {
        const { text, lang } = utterance;
        synthesis.speaking = true;
        spoken.push({ text, lang });
        Object.assign(window, {
          endSpeech: () => {
            synthesis.speaking = false;
            utterance.dispatchEvent(new Event('end'));
          },
        });
      },
      cancel: () => {
        synthesis.speaking = false;
        spoken.push({ text: 'cancel', lang: '' });
      },
    });
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice: unknown;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  }, voices);

const readSpoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { text: string; lang: string }[] }).spoken);

test("a section is read in the device's own voice, and a second press stops it", async () => {
  const { page, faults } = await site.visit();
  await giveVoices(page, [{ lang: 'sv-SE', localService: true }]);
  await page.goto(guide);
  const [need = ''] = needsOf('bankid/skaffa');
  const section = page.getByRole('region', { name: 'Det här behöver du' });
  await section.getByRole('button', { name: 'Lyssna' }).click();
  const spoken = (await readSpoken(page)).filter(({ text }) => text !== 'cancel');
  expect(spoken.map(({ text }) => text).join(' ')).toContain(need);
  expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['sv-SE']));
  // An explained word is read as part of its sentence, not left out.
  for (const { text } of spoken) expect(text.length).toBeLessThan(400);

  await section.getByRole('button', { name: 'Sluta läsa upp' }).click();
  expect((await readSpoken(page)).at(-1)?.text).toBe('cancel');
  await section.getByRole('button', { name: 'Lyssna' }).waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});

test.each([
  { name: 'no voice at all', voices: [] },
  { name: 'a voice for another language', voices: [{ lang: 'en-GB', localService: true }] },
  { name: 'a voice that needs the network', voices: [{ lang: 'sv-SE', localService: false }] },
])('with $name there is nothing to press', async ({ voices }) => {
  const { page } = await site.visit();
  await giveVoices(page, voices);
  await page.goto(guide, { waitUntil: 'networkidle' });
  await page.locator('.step-tools').first().waitFor();
  expect(await page.locator('.read-aloud').count()).toBe(0);
  await leave(page);
});

test("a step is heard in the film's own voice, from its beginning to its end", async () => {
  const { page, faults } = await site.visit();
  await page.addInitScript(() => {
    const sounds: HTMLAudioElement[] = [];
    window.Audio = class extends Audio {
      constructor(address?: string) {
        super(address);
        sounds.push(this);
      }
    };
    Object.assign(window, { sounds });
  });
  await page.goto(guide);
  const step = page.locator('#steg-2');
  await step.getByRole('button', { name: 'Lyssna' }).click();
  const at = () =>
    page.evaluate(() => {
      const [sound] = (window as unknown as { sounds: HTMLAudioElement[] }).sounds;
      return {
        ms: (sound?.currentTime ?? 0) * 1000,
        file: sound?.src ?? '',
        isSilent: sound?.paused ?? true,
      };
    });
  await expect.poll(async () => (await at()).ms).toBeGreaterThan(film?.steps[1]?.startMs ?? NaN);
  const heard = await at();
  expect(heard.ms).toBeLessThan(film?.steps[2]?.startMs ?? NaN);
  expect(heard.file).toContain('/films/');
  expect(heard.isSilent).toBe(false);

  await step.getByRole('button', { name: 'Sluta läsa upp' }).click();
  await step.getByRole('button', { name: 'Lyssna' }).waitFor();
  expect((await at()).isSilent).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});

/** What has been said aloud, without what was broken off. */
const readSaid = async (page: Page) =>
  (await readSpoken(page)).filter(({ text }) => text !== 'cancel');

const readVideo = (page: Page) =>
  page.evaluate(() => {
    const { volume = 0, paused = true, currentTime = 0 } = document.querySelector('video') ?? {};
    return { volume, paused, atS: currentTime };
  });

/** A film takes the time that it takes. */
const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 });

/** Chooses a language for the film's text, in "Mer". */
async function chooseText(page: Page, language: string): Promise<void> {
  await control(page, 'Mer').click();
  const panel = page.locator('.film-more');
  await panel.locator(`[data-control=LanguageSwitch][lang=${language}]`).click();
  await panel.getByRole('button', { name: 'Stäng' }).click();
}

test('a text in another language than the film speaks is read aloud, and the film waits for it', async () => {
  const { page, faults } = await site.visit();
  await giveVoices(page, [
    { lang: 'sv-SE', localService: true },
    { lang: 'en-GB', localService: true },
  ]);
  await page.goto(guide);
  await openSettings(page);
  const settings = page.locator('dialog.comfort');
  await settings.getByRole('tab').last().click();
  await settings.locator('[name=spoken][value=on]').check({ force: true });
  await settings.getByRole('button', { name: 'Klar' }).click();
  await pressPlay(page);
  // In the language that is heard nothing is said twice.
  await poll(async () => (await readVideo(page)).atS).toBeGreaterThan(2);
  expect(await readSaid(page)).toEqual([]);

  await chooseText(page, 'en');
  await poll(async () => (await readSaid(page)).length).toBeGreaterThan(0);
  const [first] = await readSaid(page);
  expect(first?.lang).toBe('en-GB');
  expect(first?.text).toMatch(/^[\x20-\x7e“”‘’–…]+$/u);
  expect((await readVideo(page)).volume).toBeLessThan(0.3);
  // The voice of the device is not ready with the sentence when the next one comes.
  await poll(async () => (await readVideo(page)).paused).toBe(true);
  expect(await readSaid(page)).toHaveLength(1);
  await page.evaluate(() => (window as unknown as { endSpeech: () => void }).endSpeech());
  await poll(async () => (await readVideo(page)).paused).toBe(false);
  await poll(async () => (await readSaid(page)).length).toBeGreaterThan(1);

  await chooseText(page, 'sv');
  const said = (await readSaid(page)).length;
  const { atS } = await readVideo(page);
  await poll(async () => (await readVideo(page)).atS).toBeGreaterThan(atS + 4);
  expect(await readSaid(page)).toHaveLength(said);
  expect((await readVideo(page)).volume).toBe(1);
  expect(faults).toEqual([]);
  await leave(page);
});
