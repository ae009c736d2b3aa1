import { siteLanguages } from '../../i18n/languages.ts';
import { canKeepAwake } from '../page/keep-awake.ts';
import { pageLanguage } from '../page/page-language.ts';
import {
  cleanWord,
  isLooped,
  isShown,
  type KioskChoice,
  usualWord,
  writeChoice,
} from './kiosk-choice.ts';
import { readServices } from './kiosk-films.ts';
import { storeChoice } from './kept-choice.ts';

const listBoxes = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
];

/** What this copy of the site does not have cannot be chosen: a stick may hold a part of it. */
function dropMissing(page: HTMLElement, form: HTMLFormElement): void {
  const services = siteLanguages.map((language) => readServices(page, language));
  for (const box of listBoxes(form, 'sprak')) {
    const at = siteLanguages.findIndex((language) => language === box.value);
    if ((services[at] ?? []).length === 0) box.closest('label')?.remove();
  }
  const films = services.flat().flatMap((service) => service.films.map(({ guide }) => guide));
  for (const box of [...listBoxes(form, 'visa'), ...listBoxes(form, 'film')])
    if (!films.includes(box.value)) box.closest('label')?.remove();
  for (const group of form.querySelectorAll('fieldset fieldset'))
    if (!group.querySelector('input')) group.remove();
}

/** Films as an address names them: a service where all of it is chosen, and nothing where all films are. */
function nameFilms(films: readonly string[], all: readonly string[]): string[] {
  if (films.length === all.length) return [];
  const isWhole = (service: string): boolean =>
    all.filter((film) => film.startsWith(`${service}/`)).every((film) => films.includes(film));
  const names = films.map((film) => {
    const service = film.split('/')[0] ?? '';
    return isWhole(service) ? service : film;
  });
  return [...new Set(names)];
}

/** Only what is shown can play by itself. */
function followShown(form: HTMLFormElement): void {
  const shown = new Set(listBoxes(form, 'visa').flatMap((box) => (box.checked ? [box.value] : [])));
  for (const box of listBoxes(form, 'film')) {
    const label = box.closest('label');
    if (label) label.hidden = !shown.has(box.value);
  }
  const fold = form.querySelector<HTMLElement>('[data-looped]');
  if (fold) fold.hidden = !listBoxes(form, 'slinga')[0]?.checked;
}

/** The choice as the form has it; undefined where no language or no film is chosen. */
function readForm(form: HTMLFormElement): KioskChoice | undefined {
  const checked = (name: string): string[] =>
    listBoxes(form, name).flatMap((box) => (box.checked ? [box.value] : []));
  const chosen = checked('sprak');
  const own = pageLanguage();
  const languages = siteLanguages
    .filter((language) => chosen.includes(language))
    .sort((one, other) => Number(other === own) - Number(one === own));
  const films = checked('visa');
  if (languages.length === 0 || films.length === 0) return undefined;
  const all = listBoxes(form, 'visa').map(({ value }) => value);
  const looped = checked('film').filter((film) => films.includes(film));
  const word = form.querySelector<HTMLInputElement>('input[name=ord]');
  return {
    languages,
    shown: nameFilms(films, all),
    // A loop of nothing is none.
    hasLoop: checked('slinga').length > 0 && looped.length > 0,
    looped: nameFilms(looped, films),
    keepsFilms: checked('spara').length > 0,
    word: cleanWord(word?.value ?? '') ?? usualWord,
  };
}

function fillForm(form: HTMLFormElement, choice: KioskChoice): void {
  const check = (name: string, isChosen: (value: string) => boolean): void => {
    for (const box of listBoxes(form, name)) box.checked = isChosen(box.value);
  };
  check('sprak', (value) => choice.languages.some((language) => language === value));
  check('visa', (value) => isShown(choice, value));
  check('slinga', () => choice.hasLoop);
  check('film', (value) => isLooped(choice, value));
  check('spara', () => choice.keepsFilms);
  const word = form.querySelector<HTMLInputElement>('input[name=ord]');
  if (word) word.value = choice.word;
}

/** The address of this page with a choice: the screen that is started again begins with it. */
const addressOf = (choice: KioskChoice): string => {
  const page = location.href.replace(/[?#].*$/u, '');
  return `${page}?${writeChoice(choice)}`;
};

/** Lets staff choose what the screen shows; `kept` is what was chosen on this device before. */
export function setUp(page: HTMLElement, kept: KioskChoice | undefined): void {
  const form = page.querySelector('form');
  const address = page.querySelector<HTMLElement>('[data-address]');
  const told = page.querySelector<HTMLElement>('[data-told]');
  const forget = page.querySelector<HTMLButtonElement>('[data-forget]');
  if (!form || !address || !told || !forget) return;
  dropMissing(page, form);
  if (kept) fillForm(form, kept);
  forget.hidden = kept === undefined;
  const asleep = page.querySelector<HTMLElement>('[data-asleep]');
  if (asleep) asleep.hidden = canKeepAwake();
  const follow = (): void => {
    followShown(form);
    const choice = readForm(form);
    address.textContent = choice ? addressOf(choice) : '';
    told.textContent = choice ? '' : (told.dataset['told'] ?? '');
  };
  form.addEventListener('change', follow);
  form.addEventListener('input', follow);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const choice = readForm(form);
    if (!choice) return;
    // A browser fills the screen for a press alone, and stays so on the page that is the screen.
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
    try {
      history.replaceState(null, '', addressOf(choice));
    } catch {
      // Where a file may not be called otherwise the choice is kept on the device.
    }
    storeChoice(writeChoice(choice));
    // What did not come is waited for by the page as it begins when the screen is started again.
    await import('./run-kiosk.ts')
      .then(({ runKiosk }) => runKiosk(page, choice))
      .catch(() => location.reload());
  });
  forget.addEventListener('click', () => {
    storeChoice(undefined);
    forget.hidden = true;
    told.textContent = forget.dataset['told'] ?? '';
  });
  follow();
}
