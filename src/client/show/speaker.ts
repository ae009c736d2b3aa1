import { siteAddress } from '../page/site-files.ts';

/** What the plan in a second window is told: which part is on the wall, and when it all began. */
export type Told = { part: number; begun: number };

/** What tells our messages from others'. */
export const speakerMark = 'koppla-upp:show';

/**
 * Opens the plan in a window of its own, for the screen that only the volunteer sees; gives how to
 * tell it what is on the wall. Where files are each a world of their own (a stick) nothing is read
 * across, and so messages go to whoever it is: they hold a number and a time.
 */
export function openSpeaker(plan: string, now: () => Told): (told: Told) => void {
  const speaker = window.open(siteAddress(plan), 'koppla-upp-talare', 'popup,width=760,height=900');
  const tell = (told: Told): void => speaker?.postMessage({ mark: speakerMark, ...told }, '*');
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === speaker && data === speakerMark) tell(now());
  });
  return tell;
}
