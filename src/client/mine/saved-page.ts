import { fill } from '../../i18n/pattern.ts';
import { formatSize } from '../../i18n/format-size.ts';
import { readLanguage } from '../../i18n/languages.ts';
import savedWords from 'site:words/saved';
import { makeButton } from '../page/make-button.ts';
import { isOnStick } from '../page/site-files.ts';
import {
  nameOf,
  ownerOf,
  openFilms,
  removeFiles,
  clearNotes,
  readNotes,
  writeNote,
} from '../offline/saves.ts';
import { pageLanguage } from '../page/page-language.ts';

const lang = pageLanguage();
const language = readLanguage(lang === 'sv' ? undefined : lang);
const words = savedWords[language];
const size = (bytes: number): string => formatSize(bytes, language);

/** What is saved of a guide: what its files are kept under, and how many bytes they are. */
type Saved = { keys: string[]; bytes: number };

/** What is saved on the device, by guide as in `bankid-skaffa`. */
async function readSaved(): Promise<Map<string, Saved>> {
  const cache = await openFilms();
  const saved = new Map<string, Saved>();
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    const { guide } = ownerOf(pathname) ?? {};
    if (guide === undefined) continue;
    const known = saved.get(guide) ?? { keys: [], bytes: 0 };
    const response = await cache.match(request);
    known.bytes += Number(response?.headers.get('Content-Length') ?? 0);
    known.keys.push(pathname + search);
    saved.set(guide, known);
  }
  return saved;
}

/** What is kept on the device: how much room it takes, and how it is taken away. */
class SavedGuides extends HTMLElement {
  connectedCallback(): void {
    // A stick holds everything already, and a page that is a file keeps nothing.
    const section = this.closest<HTMLElement>('[data-kept]');
    if (section && isOnStick()) section.hidden = true;
    if (isOnStick()) return;
    this.#part('[data-clear]').addEventListener('click', () => this.#ask(true));
    this.#part('[data-yes]').addEventListener('click', () => void this.#clear());
    this.#part('[data-no]').addEventListener('click', () => {
      this.#ask(false);
      this.#part('[data-clear]').focus();
    });
    void this.#show().catch(() => this.#tell(words.unable));
  }

  #tell(text: string): void {
    const told = this.querySelector('.save-told');
    if (told) told.textContent = text;
  }

  async #show(told?: string): Promise<void> {
    const saved = await readSaved();
    const all = [...saved].flatMap(([guide, files]) => this.#draw(guide, files));
    this.querySelector('[data-there]')?.replaceChildren(...all);
    const bytes = [...saved.values()].reduce((sum, files) => sum + files.bytes, 0);
    const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const room =
      quota === undefined
        ? fill(words.roomUsed, { used: size(bytes) })
        : fill(words.room, { used: size(bytes), left: size(Math.max(0, quota - usage)) });
    const isEmpty = saved.size === 0;
    this.#part('[data-room]').textContent = isEmpty ? `${words.empty} ${words.howTo}` : room;
    this.#part('[data-clear]').hidden = isEmpty;
    this.#part('[data-there]').hidden = isEmpty;
    // A newer version of a film is the same film.
    const there = new Set([...saved.values()].flatMap(({ keys }) => keys.map(nameOf)));
    const isGone = Object.values(readNotes())
      .flat()
      .some((key) => !there.has(nameOf(key)));
    this.#tell(told ?? (isGone ? words.gone : ''));
  }

  #draw(guide: string, { keys, bytes }: Saved): Node[] {
    const template = document.querySelector<HTMLTemplateElement>('template[data-cards]');
    const links = template?.content.querySelectorAll('a') ?? [];
    const link = [...links].find(
      (known) => known.getAttribute('href')?.split('/').slice(-3, -1).join('-') === guide,
    );
    const card = link?.closest('li')?.cloneNode(true);
    if (!(card instanceof HTMLElement)) return [];
    const told = document.createElement('p');
    told.textContent = fill(words.size, { size: size(bytes) });
    if (!keys.some((key) => nameOf(key).endsWith('.pdf'))) told.append(` ${words.part}`);
    const name = fill(words.remove, { title: link?.textContent?.trim() ?? '' });
    const remove = makeButton(name, 'tool', () => this.#remove(guide, keys));
    card.querySelector('.chart-words')?.append(told, remove);
    return [card];
  }

  async #remove(guide: string, keys: readonly string[]): Promise<void> {
    await removeFiles(keys);
    for (const [list, noted] of Object.entries(readNotes())) {
      const others = noted.filter((key) => ownerOf(nameOf(key))?.guide !== guide);
      if (others.length < noted.length) writeNote(list, others.length > 0 ? others : undefined);
    }
    await this.#show();
    this.#part('.save-told').focus({ preventScroll: true });
  }

  /** Nothing is taken away by one press in the wrong place. */
  #ask(isAsked: boolean): void {
    this.#part('[data-sure]').hidden = !isAsked;
    this.#part('[data-clear]').hidden = isAsked;
    if (isAsked) this.#part('[data-sure] p').focus();
  }

  async #clear(): Promise<void> {
    this.#ask(false);
    await removeFiles([...(await readSaved()).values()].flatMap(({ keys }) => keys));
    clearNotes();
    await this.#show(words.cleared);
    this.#part('.save-told').focus({ preventScroll: true });
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new RangeError(`The page of what is saved has no ${selector}`);
    return part;
  }
}

customElements.define('saved-guides', SavedGuides);
