import { fill } from '../../i18n/pattern.ts';
import { formatSize } from '../../i18n/format-size.ts';
import { readLanguage } from '../../i18n/languages.ts';
import offlineWords from 'site:words/offline';
import { findSaved, keyOf, type SavedFile } from './film-cache.ts';
import { removeFiles, SaveError, saveFiles } from './save-files.ts';
import { readNotes, writeNote } from './saved-notes.ts';
import { workerIsReady } from './start-worker.ts';
import { pageLanguage } from '../page/page-language.ts';

const lang = pageLanguage();
const language = readLanguage(lang === 'sv' ? undefined : lang);
const words = offlineWords[language];
const size = (bytes: number): string => formatSize(bytes, language);
const sizeOf = (files: readonly SavedFile[]) => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** So often progress is said in words, in shares of the whole: more would never let one listen. */
const toldShare = 0.1;

/** What the page's offer has made already. */
export type OfferParts = {
  lead: HTMLElement;
  told: HTMLElement;
  row: HTMLElement;
  main: HTMLButtonElement;
};

/** Saves a guide, or all of a service's, on the device: how much first, how far during. */
export class SaveGuide {
  #place: HTMLElement;
  #files: readonly SavedFile[];
  #told: HTMLElement;
  #lead: HTMLElement;
  #bar = document.createElement('progress');
  #main: HTMLButtonElement;
  #other = document.createElement('button');
  #list = document.createElement('a');

  /** `place` is the page's `save-guide`, with the parts in it. */
  constructor(place: HTMLElement, files: readonly SavedFile[], parts: OfferParts) {
    this.#place = place;
    this.#files = files;
    this.#told = parts.told;
    this.#lead = parts.lead;
    this.#main = parts.main;
    this.#bar.hidden = true;
    this.#bar.max = sizeOf(files);
    this.#other.className = 'button';
    this.#other.type = 'button';
    this.#other.hidden = true;
    this.#list.href = place.dataset['page'] ?? '';
    this.#list.textContent = words.toSaved;
    this.#list.hidden = true;
    parts.row.before(this.#bar);
    parts.row.append(this.#other);
    place.append(this.#list);
  }

  get #address(): string {
    return this.#place.dataset['list'] ?? '';
  }

  #offer(button: HTMLButtonElement, text: string | undefined, act?: () => unknown): void {
    button.hidden = text === undefined;
    button.textContent = text ?? '';
    button.onclick = () => void act?.();
  }

  /** Says what can be done now, by what is on the device. */
  async show(told?: string): Promise<void> {
    const saved = await findSaved(this.#files);
    const missing = this.#files.filter((file) => !saved.has(keyOf(file)));
    const note = readNotes()[this.#address];
    const isDone = missing.length === 0;
    const isChanged =
      note !== undefined && !this.#files.every((file) => note.includes(keyOf(file)));
    // The worker has fetched what was new.
    if (isDone && isChanged) writeNote(this.#address, this.#files.map(keyOf));
    const isCleared = note !== undefined && !isDone && !isChanged;
    const save = () => this.save();
    const remove = () => this.#remove();
    this.#bar.hidden = true;
    this.#lead.hidden = isDone;
    this.#list.hidden = saved.size === 0;
    if (isDone) {
      this.#offer(this.#main, words.remove, remove);
      this.#offer(this.#other, undefined);
    } else {
      const left = size(sizeOf(missing));
      const whole = this.#place.hasAttribute('data-service') ? words.saveService : words.save;
      const text = isChanged ? words.saveAgain : saved.size > 0 && !isCleared ? words.goOn : whole;
      this.#offer(this.#main, fill(text, { size: left }), save);
      this.#offer(this.#other, saved.size > 0 ? words.remove : undefined, remove);
    }
    const state = isDone ? words.saved : isChanged ? words.changed : isCleared ? words.cleared : '';
    this.#told.textContent = told ?? state;
  }

  async save(): Promise<void> {
    const all = sizeOf(this.#files);
    const stop = new AbortController();
    let toldBytes = -Infinity;
    const tell = (doneBytes: number): void => {
      this.#bar.value = doneBytes;
      if (doneBytes - toldBytes < all * toldShare) return;
      toldBytes = doneBytes;
      this.#told.textContent = fill(words.saving, { done: size(doneBytes), all: size(all) });
    };
    this.#bar.setAttribute('aria-label', fill(words.save, { size: size(all) }));
    this.#bar.value = 0;
    this.#bar.hidden = false;
    this.#offer(this.#main, words.cancel, () => stop.abort());
    this.#offer(this.#other, undefined);
    tell(0);
    try {
      await saveFiles(this.#files, tell, stop.signal);
      await workerIsReady().catch((cause: unknown) => {
        throw new SaveError('network', { cause });
      });
      const old = readNotes()[this.#address] ?? [];
      const keys = this.#files.map(keyOf);
      await removeFiles(old.filter((key) => !keys.includes(key)));
      writeNote(this.#address, keys);
      await this.show(words.saved);
    } catch (error) {
      await this.#tellFailure(error, stop.signal.aborted);
    }
    this.#told.focus({ preventScroll: true });
  }

  async #tellFailure(error: unknown, isCancelled: boolean): Promise<void> {
    if (!isCancelled && !(error instanceof SaveError)) console.warn('Saving stopped.', error);
    const fault = error instanceof SaveError ? error.fault : 'network';
    // With storage blocked there is nothing to look into.
    await this.show(isCancelled ? words.cancelled : words.faults[fault]).catch(() => {
      this.#bar.hidden = true;
      this.#told.textContent = words.faults[fault];
    });
    if (isCancelled) return;
    this.#offer(this.#main, words.again, () => this.save());
    this.#list.hidden = fault === 'blocked';
  }

  async #remove(): Promise<void> {
    await removeFiles([...this.#files.map(keyOf), ...(readNotes()[this.#address] ?? [])]);
    writeNote(this.#address, undefined);
    await this.show(words.removed);
    this.#told.focus({ preventScroll: true });
  }
}
