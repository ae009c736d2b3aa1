import type { Words } from 'site:words';
import kioskWords from 'site:words/kiosk';
import { directionOf } from '../../i18n/direction.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { publicAddress } from '../page/public-address.ts';
import { FilmStage } from './film-stage.ts';
import type { KioskChoice } from './kiosk-choice.ts';
import { chooseServices, type KioskFilm, type KioskService, readServices } from './kiosk-films.ts';
import { makePart } from './make-part.ts';

/** What is seen on the screen. */
export type KioskView =
  | { name: 'start' }
  | { name: 'service'; service: string }
  | { name: 'film'; film: KioskFilm; fromMs?: number }
  | { name: 'end'; film: KioskFilm }
  | { name: 'rest'; at: number };

/** What a view is made of, and what is to be done when it is seen. */
export type DrawnView = { parts: HTMLElement[]; begin?(): unknown };

/** The screen as its views know it: what can be seen in the language of whoever is there, and the way on. */
export class KioskRoom {
  readonly choice: KioskChoice;
  readonly stage = new FilmStage();
  readonly element = makePart('div', 'kiosk');
  /** The site's name, which stands on every view: staff keep it pressed. */
  readonly mark = makePart('button', 'kiosk-mark');
  /** The size of text that staff have chosen for the whole site. */
  readonly usualText = document.documentElement.dataset['text'];
  /** The site's address for telephones, where it is known. */
  readonly origin: string | undefined;
  readonly #page: HTMLElement;
  readonly #draw: (room: KioskRoom, view: KioskView) => DrawnView;
  #language: SiteLanguage;
  #view: KioskView = { name: 'start' };

  constructor(
    page: HTMLElement,
    choice: KioskChoice,
    draw: (room: KioskRoom, view: KioskView) => DrawnView,
  ) {
    this.#page = page;
    this.choice = choice;
    this.#draw = draw;
    this.#language = choice.languages[0] ?? 'sv';
    this.origin = publicAddress(page.dataset['site'], '/');
    this.mark.type = 'button';
  }

  get language(): SiteLanguage {
    return this.#language;
  }

  get words(): Words['kiosk'] {
    return kioskWords[this.#language];
  }

  get view(): KioskView {
    return this.#view;
  }

  /** The services that can be chosen, in the language of whoever is there. */
  listServices(language = this.#language): KioskService[] {
    return chooseServices(readServices(this.#page, language), this.choice);
  }

  /** The guides that can be chosen, in all the languages of the screen, by their pages' addresses. */
  listGuides(): string[] {
    return this.choice.languages.flatMap((language) =>
      this.listServices(language).flatMap(({ films }) => films.map(({ link }) => link)),
    );
  }

  /** Shows something else. What was there before is gone, the film that played among it. */
  go(view: KioskView, hasFocus = true): void {
    this.stage.clear();
    this.#view = view;
    const { element } = this;
    element.dataset['view'] = view.name;
    element.lang = this.#language;
    element.dir = directionOf(this.#language);
    const { parts, begin } = this.#draw(this, view);
    this.mark.setAttribute('aria-label', this.words.mark);
    element.replaceChildren(...parts);
    begin?.();
    if (hasFocus) element.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** Shows what is seen in another language. */
  speak(language: SiteLanguage): void {
    this.#language = language;
    const { name } = this.#view;
    this.go(name === 'service' ? this.#view : { name: 'start' });
  }

  /** Text of another size, until the screen is back at its beginning; without a size the usual one. */
  write(size: string | undefined = this.usualText): void {
    const { dataset } = document.documentElement;
    if (size === undefined) delete dataset['text'];
    else dataset['text'] = size;
  }

  /** The screen as nobody has touched it. */
  clear(): void {
    this.#language = this.choice.languages[0] ?? 'sv';
    this.write();
    this.stage.setLargeCaptions(false);
    this.go({ name: 'start' }, false);
  }
}
