import { fill } from '../../i18n/pattern.ts';
import { formatSize } from '../../i18n/format-size.ts';
import { readLanguage } from '../../i18n/languages.ts';
import styles from '../../styles/later/offline.css?url';
import { loadStyles } from '../page/load-styles.ts';
import { readJson } from '../page/site-files.ts';
import { findSaved, type SavedFile, type SaveList } from './film-cache.ts';
import type { SaveGuide } from './save-guide.ts';
import { readNotes } from './saved-notes.ts';

/**
 * Offers to save a guide, or all of a service's. As long as nothing of it is on the device that is a
 * button, in words that the page carries; the rest comes when it is pressed or has something to tell.
 */
export class OfferSaving extends HTMLElement {
  #files: SavedFile[] = [];
  #lead = document.createElement('p');
  #told = document.createElement('p');
  #row = document.createElement('div');
  #main = document.createElement('button');
  #panel: Promise<SaveGuide> | undefined;

  connectedCallback(): void {
    if (this.childElementCount > 0 || !('caches' in window)) return;
    void this.#begin().catch(() => this.#tellAbsent());
  }

  /** Whoever is about to show it to a room is told before that there is neither a network nor a film. */
  #tellAbsent(): void {
    const { absent } = this.dataset;
    if (absent === undefined || navigator.onLine || this.#panel) return;
    this.#told.textContent = absent;
    this.prepend(this.#told);
    this.hidden = false;
  }

  async #begin(): Promise<void> {
    const list = (await readJson(this.dataset['list'] ?? '')) as SaveList;
    // Where guides are chosen among many, what is of none of them goes along with those.
    const only = this.dataset['only']?.split(' ');
    this.#files = list.guides
      .filter(({ guide }) => !only || only.includes(guide) || guide.endsWith('/'))
      .flatMap(({ files }) => files);
    await loadStyles(styles);
    const { lang } = document.documentElement;
    const bytes = this.#files.reduce((sum, [, length]) => sum + length, 0);
    const size = formatSize(bytes, readLanguage(lang === 'sv' ? undefined : lang));
    this.#lead.textContent = this.dataset['what'] ?? '';
    this.#told.setAttribute('role', 'status');
    this.#told.tabIndex = -1;
    this.#told.className = 'save-told';
    this.#main.className = 'button';
    this.#main.type = 'button';
    this.#main.textContent = fill(this.dataset['save'] ?? '', { size });
    this.#main.onclick = () => void this.#save();
    this.#row.className = 'save-row';
    this.#row.append(this.#main);
    this.append(this.#lead, this.#told, this.#row);
    await this.#look();
    this.#tellAbsent();
    this.hidden = false;
    // A page that comes back out of the browser's memory may show what is no longer so.
    addEventListener('pageshow', (event) => {
      if (event.persisted) void this.#look();
    });
  }

  /** Where something is on the device, or was, it is told of. */
  async #look(): Promise<void> {
    const isKnown = readNotes()[this.dataset['list'] ?? ''] !== undefined;
    if (this.#panel || isKnown || (await findSaved(this.#files)).size > 0)
      await (await this.#open()).show();
  }

  /** Rejects when the rest does not come; it is asked for again then. */
  #open(): Promise<SaveGuide> {
    const parts = { lead: this.#lead, told: this.#told, row: this.#row, main: this.#main };
    this.#panel ??= import('./save-guide.ts').then(
      ({ SaveGuide }) => new SaveGuide(this, this.#files, parts),
    );
    this.#panel.catch(() => (this.#panel = undefined));
    return this.#panel;
  }

  async #save(): Promise<void> {
    // A second press, while the rest is on its way, is no change of mind.
    this.#main.onclick = null;
    // On a slow line the rest takes a while: that it was pressed is seen at once.
    const waiting = document.createElement('progress');
    waiting.setAttribute('aria-label', this.#main.textContent ?? '');
    this.#row.before(waiting);
    try {
      const panel = await this.#open();
      void panel.save();
    } catch {
      this.#told.textContent = this.dataset['failed'] ?? '';
      this.#main.onclick = () => void this.#save();
    } finally {
      waiting.remove();
    }
  }
}
