import { fill } from '../../i18n/pattern.ts';
import {
  addNote,
  countServices,
  type Keeping,
  makeTally,
  parseKeeping,
  type Telling,
  tellLast,
  undoNote,
} from '../../session/keep-tally.ts';
import { slug } from '../../site.config.ts';
import { saveFile } from './save-file.ts';

const storageKey = 'koppla-upp:tally';

/** Sixteen hexadecimal digits drawn by chance. */
const drawId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Today by the clock on the wall, as 2026-11-26. */
const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The words that change while one counts; `{count}` and `{name}` are filled in. */
type Words = Record<'noted' | 'none' | 'undone' | 'saved' | 'cleared', string>;

/**
 * Counts what people need: one press is one visit, and whatever else is told of it is told of the last.
 * Everything stays on the device until it is saved as a file. Nothing is typed, and no hour is kept.
 */
class TallyCounter extends HTMLElement {
  #keeping: Keeping = { id: '', notes: [] };
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;

  connectedCallback(): void {
    this.#keeping = parseKeeping(this.#load(), drawId());
    this.addEventListener('click', (event) => this.#press(event));
    const place = this.#find<HTMLSelectElement>('select');
    if (place) {
      place.value = this.#keeping.municipality ?? '';
      place.addEventListener('change', () => this.#choosePlace(place.value));
    }
    // Two windows of one page do not write over each other.
    addEventListener('storage', ({ key }) => {
      if (key === storageKey) this.#show(parseKeeping(this.#load(), this.#keeping.id));
    });
    this.#show(this.#keeping);
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.querySelector<E>(selector);
  }

  #load(): string | null {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  }

  /** A tally outlives a blocked store for as long as the page is open. */
  #keep(keeping: Keeping): void {
    try {
      if (keeping.notes.length === 0 && !keeping.municipality) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, JSON.stringify(keeping));
    } catch {
      this.#find('[data-unkept]')?.removeAttribute('hidden');
    }
    this.#show(keeping);
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const { service, tell, value, act } = button.dataset;
    if (service !== undefined) {
      this.#keep(addNote(this.#keeping, today(), service));
      this.#say(fill(this.#words.noted, { name: this.#nameOf(service) }));
    } else if (tell !== undefined && value !== undefined)
      this.#keep(tellLast(this.#keeping, { [tell]: value } as Telling));
    else if (act === 'undo') {
      this.#keep(undoNote(this.#keeping));
      this.#say(this.#words.undone);
    } else if (act === 'save') this.#save();
    else if (act === 'clear') this.#ask(true);
    else if (act === 'keep') this.#ask(false);
    else if (act === 'clear-all') this.#clear();
  }

  #nameOf(service: string): string {
    return this.#find(`[data-service="${service}"] [data-name]`)?.textContent?.trim() ?? service;
  }

  #choosePlace(municipality: string): void {
    const { id, notes } = this.#keeping;
    this.#keep({ id, notes, ...(municipality && { municipality }) });
  }

  #save(): void {
    const day = today();
    const name = `${slug}-raknat-${day}.json`;
    saveFile(name, `${JSON.stringify(makeTally(this.#keeping, day), undefined, 2)}\n`);
    this.#say(fill(this.#words.saved, { name }), '[data-file-status]');
  }

  /** What cannot be taken back is asked about once. */
  #ask(isAsked: boolean): void {
    const question = this.#find('[data-question]');
    const clear = this.#find('[data-act="clear"]');
    if (!question || !clear) return;
    question.hidden = !isAsked;
    clear.hidden = isAsked;
    (isAsked ? this.#find('[data-act="keep"]') : clear)?.focus();
  }

  #clear(): void {
    const { municipality } = this.#keeping;
    this.#ask(false);
    this.#keep({ id: drawId(), notes: [], ...(municipality && { municipality }) });
    this.#say('', '[data-file-status]');
    this.#say(this.#words.cleared);
    // What was pressed is gone: one is where the next visit begins.
    this.#find('[data-service]')?.focus();
  }

  /** Says it where it is seen: beside what was pressed. */
  #say(words: string, at = '[data-status]'): void {
    const status = this.#find(at);
    if (status) status.textContent = words;
  }

  /** Puts what is kept on the page: how many of each, what is told of the last, what can be pressed. */
  #show(keeping: Keeping): void {
    this.#keeping = keeping;
    const { notes } = keeping;
    const last = notes[notes.length - 1];
    const { service = '' } = last ?? {};
    const counts = countServices(keeping);
    for (const button of this.querySelectorAll<HTMLElement>('[data-service]')) {
      const { service: each = '' } = button.dataset;
      button.classList.toggle('is-last', each === service);
      const count = button.querySelector('[data-count]');
      if (count) count.textContent = String(counts.get(each) ?? '');
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-tell]')) {
      const isTold = last?.[button.dataset['tell'] as keyof Telling] === button.dataset['value'];
      button.setAttribute('aria-pressed', String(isTold));
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-when="some"]'))
      part.hidden = !last;
    const name = this.#find('[data-last]');
    if (name && last) name.textContent = this.#nameOf(service);
    const total = this.#find('[data-total]');
    if (total) total.textContent = String(notes.length);
    if (!last && !this.#find('[data-status]')?.textContent) this.#say(this.#words.none);
  }
}

customElements.define('tally-counter', TallyCounter);
