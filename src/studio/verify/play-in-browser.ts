import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../browser/browser.ts';
import { tellCause } from '../tell-cause.ts';
import { type FilmProblem, inSeconds } from './film-problem.ts';

/** A browser that films are played in; close it when done. */
export type Player = {
  play(name: string, path: string, momentsMs: number[]): Promise<FilmProblem[]>;
  close(): Promise<void>;
};

/** Longer than this for one film is a film that does not play, in ms. */
const patienceMs = 30_000;

type Played = { missedMs: number[]; ended: boolean; fault: string | undefined };

/** Goes to each moment, waits until its picture is shown, and plays the last second; in the page. */
async function watch({
  momentsMs,
  patienceMs: limitMs,
}: {
  momentsMs: number[];
  patienceMs: number;
}) {
  const video = document.querySelector('video');
  const played: Played = { missedMs: [], ended: false, fault: undefined };
  if (!video) return { ...played, fault: 'webbläsaren ser ingen film' };
  const heard = (name: string, withinMs: number) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), withinMs);
      video.addEventListener(
        name,
        () => {
          clearTimeout(timer);
          resolve(true);
        },
        { once: true },
      );
    });
  video.muted = true;
  video.pause();
  const loads = async () =>
    video.readyState >= 1 ||
    (!video.error &&
      (await Promise.race([
        heard('loadedmetadata', limitMs / 3),
        heard('error', limitMs / 3).then(() => false),
      ])));
  if (!(await loads())) {
    return { ...played, fault: video.error?.message ?? 'filmen laddas inte' };
  }
  for (const atMs of momentsMs) {
    const there = heard('seeked', limitMs / 6);
    video.currentTime = atMs / 1000;
    if (!(await there) || video.readyState < 2) played.missedMs.push(atMs);
    if (video.error) return { ...played, fault: video.error.message };
  }
  const ended = heard('ended', limitMs / 3);
  video.currentTime = Math.max(video.duration - 1, 0);
  video.playbackRate = 4;
  await video.play().catch(() => undefined);
  return { ...played, ended: await ended, fault: video.error?.message };
}

async function playIn(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  film: string,
  path: string,
  momentsMs: number[],
): Promise<FilmProblem[]> {
  const add = (what: string, measured: string, bar: string) => ({ film, what, measured, bar });
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(path).href, { waitUntil: 'commit', timeout: patienceMs });
    const { missedMs, ended, fault } = await page.evaluate(watch, { momentsMs, patienceMs });
    if (fault) return [add('Filmen spelas inte i webbläsaren', fault, 'spelas till slutet')];
    return [
      ...missedMs.map((atMs) =>
        add('Webbläsaren visar ingen bild', `vid ${inSeconds(atMs)}`, 'en bild vid varje steg'),
      ),
      ...(ended ? [] : [add('Filmen når inte sitt slut i webbläsaren', 'inget slut', 'ett slut')]),
    ];
  } catch (error) {
    const measured = tellCause(error).split('\n')[0] ?? '';
    return [add('Filmen spelas inte i webbläsaren', measured, 'spelas till slutet')];
  } finally {
    await page.close();
  }
}

/** Starts the browser that the films are drawn with. Throws an Error when there is none. */
export async function openPlayer(): Promise<Player> {
  const browser = await launchBrowser(['--autoplay-policy=no-user-gesture-required']);
  return {
    play: (name, path, momentsMs) => playIn(browser, name, path, momentsMs),
    close: () => browser.close(),
  };
}
