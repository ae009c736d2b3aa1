import type { Words } from 'site:words';
import { fill } from '../../i18n/pattern.ts';
import type { ShowPart } from './part.ts';
import type { ShowPlace } from './show-place.ts';
import { readClock, reckonTime } from './show-time.ts';

/** Where a showing is: its parts on the wall, the title first and the end last. */
export type Where = { parts: readonly HTMLElement[]; at: number; beganAt: number };

/** Says where one is and what "forward" does now; `find` gives the places of the foot by name. */
export function updateFoot(
  find: (name: string) => HTMLElement,
  words: Words['show'],
  { parts, at, beganAt }: Where,
  part: ShowPart,
): void {
  const isLast = at === parts.length - 1;
  const minutes = parts.map(({ dataset }) => Number(dataset['minutes'] ?? 0));
  const set = (name: string, text: string): void => {
    const place = find(name);
    if (place.textContent !== text) place.textContent = text;
  };
  const place = { part: at, count: parts.length - 2 };
  set('where', at > 0 && !isLast ? fill(words.place, place) : '');
  const time = reckonTime(minutes, at, Date.now() - beganAt);
  set('time', isLast ? '' : fill(words.time, time));
  set('forward', isLast ? words.leave : words[part.next()]);
  find('forward').dataset['do'] = isLast ? 'leave' : 'forward';
  find('again').hidden = !part.hasBegun();
  find('back').hidden = at === 0;
}

/** A pause says when it is over: nobody has to look at the clock and reckon. */
export function setClock(part: HTMLElement | undefined): void {
  const until = part?.querySelector<HTMLElement>('[data-until]');
  if (!until || until.textContent !== '') return;
  const over = new Date(Date.now() + Number(part?.dataset['minutes']) * 60_000);
  until.textContent = fill(until.dataset['until'] ?? '', readClock(over));
}

/** To go on where it was left, in this visit or one before it. */
export function offerToGoOn(
  button: HTMLElement,
  words: Words['show'],
  left: ShowPlace | undefined,
): void {
  button.hidden = !left?.part;
  button.textContent = fill(words.goOn, { part: left?.part ?? 0 });
}
