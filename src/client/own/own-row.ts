import type { Words } from 'site:words';
import { directionOf } from '../../i18n/direction.ts';
import { nameLanguage } from '../../i18n/name-language.ts';
import { fill } from '../../i18n/pattern.ts';
import { filmIn, languageOf } from '../../session/own-session.ts';

/** A film that can be chosen, as the page's list has it. */
export type Choice = {
  guide: string;
  title: string;
  /** Its title in each other language that it is in. */
  others: ReadonlyMap<string, string>;
  /** What the film takes in a room, and the practice after it; in whole minutes, 0 where there is none. */
  minutes: number;
  practiceMinutes: number;
  /** What a printed plan says of it. */
  told: DocumentFragment | undefined;
};

/** A film of the session: as its link has it, and what can be chosen of it. */
export type ChosenFilm = { film: string; choice: Choice };

/** Reads a choice off its box in the page. */
export function readChoice(box: HTMLInputElement): Choice {
  const item = box.closest('li');
  const others = [...(item?.querySelectorAll<HTMLElement>('[data-guide-language]') ?? [])];
  return {
    guide: box.value,
    title: box.dataset['title'] ?? '',
    others: new Map(
      others.map(({ dataset }) => [dataset['guideLanguage'] ?? '', dataset['title'] ?? '']),
    ),
    minutes: Number(box.dataset['minutes']),
    practiceMinutes: Number(box.dataset['practice'] ?? 0),
    told: item?.querySelector<HTMLTemplateElement>('template[data-told]')?.content,
  };
}

/** What a session takes, in minutes. */
export const sumMinutes = (films: readonly ChosenFilm[], practise: boolean): number =>
  films.reduce(
    (sum, { choice: { minutes, practiceMinutes } }) =>
      sum + minutes + (practise ? practiceMinutes : 0),
    0,
  );

/** The languages that a film can be shown in, where there are several: that of the page first. */
function offerLanguages(row: HTMLElement, { film, choice }: ChosenFilm, language: string): void {
  const label = row.querySelector<HTMLElement>('[data-languages]');
  const select = label?.querySelector('select');
  if (!label || !select || choice.others.size === 0) return;
  for (const other of ['', ...choice.others.keys()]) {
    const option = new Option(nameLanguage(other || language), filmIn(choice.guide, other));
    option.lang = other || language;
    option.selected = other === languageOf(film);
    select.add(option);
  }
  label.hidden = false;
}

/** A row of the own session, from the page's template; the page is in `language`. */
export function makeRow(
  template: HTMLTemplateElement,
  { film, choice }: ChosenFilm,
  helpers: Words['helpers'],
  { practise, language }: { practise: boolean; language: string },
): HTMLElement {
  const row = template.content.querySelector('li')?.cloneNode(true) as HTMLElement;
  const set = (name: string, text: string, lang = ''): void => {
    for (const place of row.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      place.textContent = text;
      if (lang !== '') Object.assign(place, { lang, dir: directionOf(lang) });
    }
  };
  row.dataset['guide'] = film;
  const foreign = choice.others.get(languageOf(film));
  set('title', foreign ?? choice.title, foreign === undefined ? '' : languageOf(film));
  offerLanguages(row, { film, choice }, language);
  set('minutes', fill(helpers.about, { minutes: choice.minutes }));
  const practice = row.querySelector<HTMLElement>('[data-practice]');
  const isPractised = practise && choice.practiceMinutes > 0;
  if (isPractised && practice) {
    practice.textContent = `${helpers.kinds.practice}: ${helpers.ways.together} ${fill(helpers.about, { minutes: choice.practiceMinutes })}`;
  } else practice?.remove();
  if (choice.told) row.querySelector('[data-told]')?.append(choice.told.cloneNode(true));
  return row;
}
