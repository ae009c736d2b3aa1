import type { Words } from 'site:words';
import { fill } from '../../i18n/pattern.ts';

/** A film that can be chosen, as the page's list has it. */
export type Choice = {
  guide: string;
  title: string;
  /** What the film takes in a room, and the practice after it; in whole minutes, 0 where there is none. */
  minutes: number;
  practiceMinutes: number;
  /** What a printed plan says of it. */
  told: DocumentFragment | undefined;
};

/** Reads a choice off its box in the page. */
export const readChoice = (box: HTMLInputElement): Choice => ({
  guide: box.value,
  title: box.dataset['title'] ?? '',
  minutes: Number(box.dataset['minutes']),
  practiceMinutes: Number(box.dataset['practice'] ?? 0),
  told: box.closest('li')?.querySelector('template')?.content,
});

/** What a session takes, in minutes. */
export const sumMinutes = (choices: readonly Choice[], practise: boolean): number =>
  choices.reduce(
    (sum, { minutes, practiceMinutes }) => sum + minutes + (practise ? practiceMinutes : 0),
    0,
  );

/** A row of the own session, from the page's template. */
export function makeRow(
  template: HTMLTemplateElement,
  choice: Choice,
  helpers: Words['helpers'],
  practise: boolean,
): HTMLElement {
  const row = template.content.querySelector('li')?.cloneNode(true) as HTMLElement;
  const set = (name: string, text: string): void => {
    for (const place of row.querySelectorAll(`[data-${name}]`)) place.textContent = text;
  };
  row.dataset['guide'] = choice.guide;
  set('title', choice.title);
  set('minutes', fill(helpers.about, { minutes: choice.minutes }));
  const practice = row.querySelector<HTMLElement>('[data-practice]');
  const isPractised = practise && choice.practiceMinutes > 0;
  if (isPractised && practice) {
    practice.textContent = `${helpers.kinds.practice}: ${helpers.ways.together} ${fill(helpers.about, { minutes: choice.practiceMinutes })}`;
  } else practice?.remove();
  if (choice.told) row.querySelector('[data-told]')?.append(choice.told.cloneNode(true));
  return row;
}
