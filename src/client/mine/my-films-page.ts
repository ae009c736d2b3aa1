import { fill } from '../../i18n/pattern.ts';
import { readLanguage } from '../../i18n/languages.ts';
import mineWords from 'site:words/mine';
import { makeButton } from '../page/make-button.ts';
import { clearMine, readMine, updateMine } from './my-films.ts';
import { pageLanguage } from '../page/page-language.ts';

const lang = pageLanguage();
const words = mineWords[readLanguage(lang === 'sv' ? undefined : lang)];

/** "Mina filmer": what this device remembers, sorted into lists; one button forgets it all. */
class MyFilms extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`);
    const [ask, sure] = [part('ask'), part('sure')];
    if (!ask || !sure) return;
    const open = (isOpen: boolean): void => {
      ask.hidden = isOpen;
      sure.hidden = !isOpen;
      (isOpen ? part('no') : ask)?.focus();
    };
    ask.addEventListener('click', () => open(true));
    part('no')?.addEventListener('click', () => open(false));
    part('yes')?.addEventListener('click', () => {
      clearMine();
      open(false);
      this.#show();
      this.#tell(words.cleared);
    });
    addEventListener('pageshow', () => this.#show());
  }

  #tell(text: string): void {
    const told = this.querySelector('.mine-told');
    if (told) told.textContent = text;
  }

  #show(): void {
    const mine = Object.entries(readMine()).sort(
      ([, a], [, b]) => (b.lastAt ?? 0) - (a.lastAt ?? 0),
    );
    const lists: [string, typeof mine][] = [
      ['begun', mine.filter(([, { atMs, done }]) => atMs !== undefined && !done)],
      ['saved', mine.filter(([, { saved }]) => saved)],
      ['seen', mine.filter(([, { done }]) => done)],
    ];
    for (const [name, entries] of lists) {
      const section = this.querySelector<HTMLElement>(`[data-list=${name}]`);
      const cards = entries.flatMap(([guide, { atMs }]) =>
        this.#draw(guide, name === 'begun' ? atMs : undefined),
      );
      section?.querySelector('ul')?.replaceChildren(...cards);
      if (section) section.hidden = cards.length === 0;
    }
    const isEmpty = lists.every(([, entries]) => entries.length === 0);
    this.#tell(isEmpty ? words.empty : '');
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = isEmpty;
  }

  #draw(guide: string, atMs: number | undefined): Node[] {
    const template = document.querySelector<HTMLTemplateElement>('template[data-cards]');
    const link = template?.content.querySelector<HTMLAnchorElement>(`a[href*="/${guide}/"]`);
    const card = link?.closest('li')?.cloneNode(true);
    if (!(card instanceof HTMLElement)) return [];
    const place = card.querySelector('.chart-words');
    if (atMs !== undefined) {
      const left = document.createElement('p');
      left.textContent = words.left;
      place?.append(left);
    }
    const name = fill(words.remove, { title: link?.textContent?.trim() ?? '' });
    const remove = makeButton(name, 'tool', () => {
      updateMine(guide, undefined);
      this.#show();
      this.querySelector<HTMLElement>('.mine-told')?.focus();
    });
    place?.append(remove);
    return [card];
  }
}

customElements.define('my-films', MyFilms);
