import type { Words } from 'site:words';
import { type FilmTimes, stepNumberAt } from './film-steps.ts';

/** A step of the page's own list, as the panel under the picture shows it. */
type Shown = { number: string; heading: Node[]; say: Node[] };

/** The nodes of an element once more, without what can be pressed or has a name of its own. */
function copy(from: Element | null | undefined): Node[] {
  const twin = from?.cloneNode(true) as Element | undefined;
  for (const button of twin?.querySelectorAll('button') ?? [])
    button.replaceWith(...button.childNodes);
  for (const named of twin?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
  return [...(twin?.childNodes ?? [])];
}

const countLetters = (sum: number, { textContent }: Node): number =>
  sum + (textContent?.length ?? 0);

const readStep = (step: Element): Shown => ({
  number: /\d+$/u.exec(step.id)?.[0] ?? '',
  heading: copy(step.querySelector('h3 > span')),
  say: copy(step.querySelector('.step-words > p:not(.step-tools)')),
});

const make = (name: 'div' | 'p' | 'b' | 'span', className: string) =>
  Object.assign(document.createElement(name), { className });

/**
 * The step that the film shows: its number, heading and sentence, taken from the page's own list.
 * Where the page has no list there is nothing; where the list stands beside the film the styles hide it.
 */
export function showStep(
  place: HTMLElement,
  page: ParentNode,
  video: HTMLVideoElement,
  times: FilmTimes,
  words: Words['player'],
): void {
  const list = [...page.querySelectorAll('.steps > .step')];
  if (list.length === 0) return;
  const number = make('b', '');
  const heading = make('span', '');
  const head = make('p', 'film-now-head');
  const say = make('p', 'film-now-say');
  head.append(number, heading);
  const panel = make('div', 'film-now');
  panel.append(head, say);
  const { lang, dir } = list[0]?.closest<HTMLElement>('[lang]') ?? document.documentElement;
  Object.assign(panel, { lang, dir });
  // How much room a sentence may take is known before it comes.
  const longest = Math.max(...list.map((step) => readStep(step).say.reduce(countLetters, 0)));
  panel.dataset['longest'] = String(longest);
  place.append(panel);

  const shown = (at: number): Shown => {
    const step = list[at];
    if (step) return readStep(step);
    const isAfter = times.more.length > 0 && video.currentTime * 1000 >= times.endMs;
    const told =
      at < 0
        ? (page.querySelector('h1')?.textContent ?? '')
        : isAfter
          ? words.goesWrong
          : words.over;
    return { number: '', heading: [new Text(told.trim())], say: [] };
  };
  let known = '';
  const update = (): void => {
    const timeMs = video.currentTime * 1000;
    const at = stepNumberAt(times.steps, timeMs);
    const now = `${at} ${timeMs >= times.endMs}`;
    if (now === known) return;
    known = now;
    const step = shown(at);
    number.textContent = step.number;
    number.hidden = step.number === '';
    heading.replaceChildren(...step.heading);
    say.replaceChildren(...step.say);
  };
  for (const change of ['timeupdate', 'seeking', 'seeked']) video.addEventListener(change, update);
  update();
}
