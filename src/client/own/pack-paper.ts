import packWords from 'site:words/pack';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import { dropGone, guideOf, type OwnSession, readOwn } from '../../session/own-session.ts';
import { guessPages } from '../../session/guess-pages.ts';
import { pageLanguage } from '../page/page-language.ts';
import { isList } from './keep-own.ts';
import { listMeetings, type Meeting } from './list-meetings.ts';

const words = packWords[readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage())];
const fields = ['place', 'day', 'next'] as const;

/** Papers to hand out: which go along, and what the cover says. Without a script all that is shown is printed. */
class PackPaper extends HTMLElement {
  #meetings: Meeting[] = [];

  connectedCallback(): void {
    if (this.hasAttribute('data-own-list')) this.#readList();
    for (const box of this.#boxes()) box.addEventListener('change', () => this.#draw());
    for (const name of fields)
      this.#input(name)?.addEventListener('input', () => this.#write(name));
    this.querySelector('select')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#meet(this.#meetings[Number(target.value)]);
    });
    this.#draw();
    // What happens where is fetched; without it the cover is filled in by hand.
    listMeetings(this.dataset['near'] ?? '')
      .then((meetings) => this.#offer(meetings))
      .catch(() => undefined);
  }

  #boxes = (): HTMLInputElement[] => [
    ...this.querySelectorAll<HTMLInputElement>('[data-pack-choices] input'),
  ];

  #input = (name: string): HTMLInputElement | null => this.querySelector(`[data-write=${name}]`);

  #part = (name: string): HTMLElement | null =>
    this.querySelector(`[data-pack="${CSS.escape(name)}"]`);

  /** The session that somebody put together: its sheets in its order, its name on the cover. */
  #readList(): void {
    const known = this.#boxes().flatMap((box) => (box.hasAttribute('data-sheet') ? box.value : []));
    const read = isList(location.hash) ? readOwn(location.hash.slice(1)) : undefined;
    if (read?.state !== 'read') return;
    const { own } = dropGone(read.own, known);
    // The papers of a page are in one language: they are had in the others as well.
    this.#order({ ...own, guides: [...new Set(own.guides.map(guideOf))] });
  }

  #order({ guides, name }: OwnSession): void {
    const title = this.querySelector('[data-pack-title]');
    if (title && name) title.textContent = name;
    for (const box of this.#boxes()) {
      const row = box.closest('li');
      if (row && box.hasAttribute('data-sheet')) row.hidden = !guides.includes(box.value);
    }
    for (const guide of guides) {
      const row = this.querySelector(`[data-pack-choices] [data-guide="${CSS.escape(guide)}"]`);
      const film = this.querySelector<HTMLElement>(`[data-film="${CSS.escape(guide)}"]`);
      const sheet = this.#part(guide);
      const box = row?.querySelector('input');
      if (box) box.checked = true;
      if (film) film.hidden = false;
      // Each goes last in turn, and so they come in the order of the list, after the others.
      if (row) row.parentElement?.append(row);
      film?.parentElement?.append(film);
      sheet?.parentElement?.append(sheet);
    }
    const notes = this.querySelector('[data-pack-choices] [value=notes]')?.closest('li');
    notes?.parentElement?.append(notes);
  }

  #draw(): void {
    for (const { value, checked } of this.#boxes()) {
      const part = this.#part(value);
      if (part) part.hidden = !checked;
    }
    const isCovered = this.#boxes().some(({ value, checked }) => value === 'cover' && checked);
    this.classList.toggle('is-bare', !isCovered);
    const cover = this.querySelector<HTMLElement>('[data-pack-fields]');
    if (cover) cover.hidden = !isCovered;
    const chosen = this.#boxes().filter(({ checked }) => checked);
    const count = chosen.filter((box) => box.hasAttribute('data-sheet')).length;
    const pages = guessPages(count, chosen.length - count);
    const told = this.querySelector('[data-pack-told]');
    if (told) told.textContent = fill(words.chosen, { count, pages });
  }

  #write(name: (typeof fields)[number]): void {
    const place = this.querySelector(`[data-field=${name}]`);
    if (place) place.textContent = this.#input(name)?.value ?? '';
  }

  #offer(meetings: Meeting[]): void {
    this.#meetings = meetings;
    const select = this.querySelector('select');
    const label = this.querySelector<HTMLElement>('[data-meeting]');
    if (!select || !label || meetings.length === 0) return;
    for (const [at, { place, title, isExample }] of meetings.entries())
      select.add(
        new Option(`${place}: ${title}${isExample ? ` (${words.example})` : ''}`, `${at}`),
      );
    label.hidden = false;
  }

  #meet(meeting: Meeting | undefined): void {
    // Nobody can go to what is made up, and so the paper says it too.
    const place = meeting?.isExample ? `${meeting.place} (${words.example})` : meeting?.place;
    const now = { place, day: meeting?.times[0], next: meeting?.times[1] };
    for (const name of fields) {
      const input = this.#input(name);
      if (input) input.value = now[name] ?? '';
      this.#write(name);
    }
  }
}

customElements.define('pack-paper', PackPaper);
