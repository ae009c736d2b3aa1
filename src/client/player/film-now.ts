import type { Words } from 'site:words';
import type { StepMeasure } from '../room/room.ts';
import { type FilmTimes, stepNumberAt } from './film-steps.ts';

/** As `player-step.css` has it over and under a step. */
const paddingPx = 6;

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

const readStep = (step: Element): Shown => ({
  number: /\d+$/u.exec(step.id)?.[0] ?? '',
  heading: copy(step.querySelector('h3 > span')),
  say: copy(step.querySelector('.step-words > p:not(.step-tools)')),
});

const make = (name: 'div' | 'p' | 'b' | 'span', className: string) =>
  Object.assign(document.createElement(name), { className });

/** A panel for a step: its number, heading and sentence. */
function makePanel(list: Element | undefined) {
  const [number, heading] = [make('b', ''), make('span', '')];
  const [head, say] = [make('p', 'film-now-head'), make('p', 'film-now-say')];
  head.append(number, heading);
  const panel = make('div', 'film-now');
  panel.append(head, say);
  const { lang, dir } = list?.closest<HTMLElement>('[lang]') ?? document.documentElement;
  Object.assign(panel, { lang, dir });
  const fill = (step: Shown): void => {
    number.textContent = step.number;
    number.hidden = step.number === '';
    panel.classList.toggle('has-number', step.number !== '');
    heading.replaceChildren(...step.heading);
    say.replaceChildren(...step.say);
  };
  return { panel, head, fill };
}

/** All steps on top of each other, out of sight: how high each becomes. */
function makeMeasure(place: HTMLElement, list: readonly Element[]): StepMeasure {
  const pile = make('div', 'film-pile');
  pile.setAttribute('aria-hidden', 'true');
  const panels = list.map((step) => {
    const made = makePanel(step);
    // A number that takes its room and is nobody's.
    made.fill({ ...readStep(step), number: '0' });
    pile.append(made.panel);
    return made;
  });
  place.append(pile);
  return ({ widthPx, sizePx, hasHeading }) => {
    pile.style.width = `${widthPx}px`;
    pile.style.setProperty('--film-say', `${sizePx}px`);
    for (const { panel } of panels) panel.classList.remove('film-now--alone');
    const headPx = Math.max(...panels.map(({ head }) => head.offsetHeight)) + 2 * paddingPx;
    for (const { panel } of panels) panel.classList.toggle('film-now--alone', !hasHeading);
    return { headPx, wholesPx: panels.map(({ panel }) => panel.offsetHeight) };
  };
}

/**
 * The step that the film shows: its number, heading and sentence, taken from the page's own list.
 * Gives how high each becomes; nothing where the page has no list.
 */
export function showStep(
  place: HTMLElement,
  page: ParentNode,
  video: HTMLVideoElement,
  times: FilmTimes,
  words: Words['player'],
): StepMeasure | undefined {
  const list = [...page.querySelectorAll('.steps > .step')];
  if (list.length === 0) return undefined;
  const { panel, fill } = makePanel(list[0]);
  place.append(panel);

  const shown = (at: number): Shown => {
    const step = list[at];
    if (step) return readStep(step);
    const isAfter = times.more.length > 0 && video.currentTime * 1000 >= times.endMs;
    const over = isAfter ? words.goesWrong : words.over;
    // On the first card the picture has the film's name, and the voice says it.
    return { number: '', heading: at < 0 ? [] : [new Text(over)], say: [] };
  };
  let known = '';
  const update = (): void => {
    const timeMs = video.currentTime * 1000;
    const at = stepNumberAt(times.steps, timeMs);
    const now = `${at} ${timeMs >= times.endMs}`;
    if (now === known) return;
    known = now;
    panel.dataset['step'] = String(at);
    fill(shown(at));
  };
  for (const change of ['timeupdate', 'seeking', 'seeked']) video.addEventListener(change, update);
  update();
  return makeMeasure(place, list);
}
