import ownWords from 'site:words/own';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import {
  guideOf,
  languageOf,
  mostFilms,
  moveItem,
  type OwnSession,
  emptyOwn,
  writeOwn,
} from '../../session/own-session.ts';
import { pageLanguage } from '../page/page-language.ts';
import { dragRows } from './drag-rows.ts';
import { drawOwn, findOwn, leadOn, makeRefusal, sayReceived } from './draw-own.ts';
import { isList, keepOwn, openOwn, readKept } from './keep-own.ts';
import { type Choice, readChoice } from './own-row.ts';

const language = readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage());
const words = ownWords[language];

/**
 * A session that a volunteer puts together. It stands in the address, so that the address is the link
 * to share; the device keeps it as well, unless it is somebody else's.
 */
class OwnSessionPage extends HTMLElement {
  #own: OwnSession = emptyOwn;
  #isMine = true;
  #choices = new Map<string, Choice>();
  /** Why a film was not chosen, where it was pressed. */
  #refused = makeRefusal();

  connectedCallback(): void {
    for (const box of this.#boxes()) {
      this.#choices.set(box.value, readChoice(box));
      box.addEventListener('change', () => this.#choose(box));
    }
    this.#input('practise').addEventListener('change', () =>
      this.#change({ practise: this.#input('practise').checked }),
    );
    for (const name of ['name', 'note'] as const)
      this.#input(name).addEventListener('input', () =>
        this.#change({ [name]: this.#input(name).value }),
      );
    const rows = this.#find('rows');
    rows.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      const guide = button?.closest('li')?.dataset['guide'];
      if (button && guide) this.#act(button.dataset['act'] ?? '', guide);
    });
    rows.addEventListener('change', ({ target }) => {
      const film = target instanceof HTMLSelectElement ? target.value : undefined;
      const old = target instanceof Element ? target.closest('li')?.dataset['guide'] : undefined;
      if (film && old) this.#speak(old, film);
    });
    dragRows(
      rows,
      (from, to) => this.#move(from, to),
      () => this.#draw(),
    );
    this.#find('keep').addEventListener('click', () => {
      this.#isMine = true;
      this.#change({});
      this.#find('mine').focus();
    });
    this.#find('back').addEventListener('click', () => {
      history.replaceState(history.state, '', location.pathname + location.search);
      this.#open();
      this.#find('mine').focus();
    });
    this.#find('share').addEventListener('click', () => this.#share());
    addEventListener('hashchange', () => isList(location.hash) && this.#open());
    this.#open();
  }

  #find = (name: string): HTMLElement => findOwn(this, name);

  #input = (name: string): HTMLInputElement => findOwn(this, name);

  #boxes = (): HTMLInputElement[] => [
    ...this.querySelectorAll<HTMLInputElement>('input[data-title]'),
  ];

  #open(): void {
    const opened = openOwn(location.hash, readKept(), [...this.#choices.keys()]);
    const { own, isMine, isReceived, gone, fault } = opened;
    this.#own = own;
    this.#isMine = isMine;
    if (isMine && own.guides.length > 0) keepOwn(own);
    const titles = gone.map((guide) => `"${guide}"`).join(', ');
    const isAll = gone.length > 0 && own.guides.length === 0;
    const lost = isAll
      ? fill(words.goneAll, { titles })
      : gone.length > 0
        ? fill(words.gone, { count: gone.length, titles })
        : '';
    this.#find('trouble').textContent = fault ? words[fault] : lost;
    this.#find('trouble').hidden = !fault && lost === '';
    // Whoever follows a link comes to what was shared, and not to what it was made with.
    sayReceived(this, own, isReceived);
    this.#draw();
    for (const fold of this.querySelectorAll('details'))
      if (fold.querySelector('input:checked')) fold.open = true;
    if (isReceived) this.#find('mine').focus();
  }

  /** Changes the session, keeps it where it is mine, and says what happened. */
  #change(change: Partial<OwnSession>, told = ''): void {
    this.#own = { ...this.#own, ...change };
    this.#refused.remove();
    const isKept = !this.#isMine || keepOwn(this.#own);
    const hash = this.#own.guides.length > 0 ? `#${writeOwn(this.#own)}` : '';
    history.replaceState(history.state, '', location.pathname + location.search + hash);
    this.#draw();
    this.#say(isKept ? told : words.notKept);
  }

  #say(told: string): void {
    this.#find('told').textContent = told;
  }

  #titleOf(film: string): string {
    const choice = this.#choices.get(guideOf(film));
    return choice?.others.get(languageOf(film)) ?? choice?.title ?? '';
  }

  #choose(box: HTMLInputElement): void {
    const { guides } = this.#own;
    const title = this.#titleOf(box.value);
    if (!box.checked)
      return this.#change(
        { guides: guides.filter((film) => guideOf(film) !== box.value) },
        fill(words.removed, { title }),
      );
    if (guides.length >= mostFilms) {
      box.checked = false;
      this.#say(words.full);
      return box.closest('label')?.after(this.#refused);
    }
    this.#change({ guides: [...guides, box.value] }, fill(words.taken, { title }));
  }

  /** Shows a film in another language, where it stands. */
  #speak(old: string, film: string): void {
    const others = this.#own.guides.filter((each) => each !== film);
    this.#change(
      { guides: others.map((each) => (each === old ? film : each)) },
      fill(words.taken, { title: this.#titleOf(film) }),
    );
    this.#find('rows').querySelector<HTMLElement>(`[data-guide="${film}"] select`)?.focus();
  }

  #act(act: string, guide: string): void {
    const { guides } = this.#own;
    const at = guides.indexOf(guide);
    const title = this.#titleOf(guide);
    if (act === 'remove') {
      const left = guides.filter((each) => each !== guide);
      this.#change({ guides: left }, fill(words.removed, { title }));
      const next = left[Math.min(at, left.length - 1)];
      return next === undefined ? this.#find('mine').focus() : this.#focus(next, act);
    }
    const to = act === 'up' ? at - 1 : at + 1;
    if (to < 0 || to >= guides.length)
      return this.#say(fill(to < 0 ? words.isFirst : words.isLast, { title }));
    this.#move(at, to);
    this.#focus(guide, act);
  }

  #focus(guide: string, act: string): void {
    this.#find('rows')
      .querySelector<HTMLElement>(`[data-guide="${guide}"] [data-act=${act}]`)
      ?.focus();
  }

  #move(from: number, to: number): void {
    const guides = moveItem(this.#own.guides, from, to);
    const told = { title: this.#titleOf(guides[to] ?? ''), at: to + 1, count: guides.length };
    this.#change({ guides }, fill(words.moved, told));
  }

  #draw(): void {
    const films = this.#own.guides.flatMap((film) => {
      const choice = this.#choices.get(guideOf(film));
      return choice ? [{ film, choice }] : [];
    });
    drawOwn(this, this.#own, films, this.#isMine);
    leadOn(this, this.#own);
  }

  #share(): void {
    const panel = this.#find('panel');
    panel.hidden = !panel.hidden;
    this.#find('share').setAttribute('aria-expanded', String(!panel.hidden));
  }
}

customElements.define('own-session', OwnSessionPage);
