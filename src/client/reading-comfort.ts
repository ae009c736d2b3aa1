import {
  cleanSettings,
  parseSettings,
  readingChoiceNames,
  readingChoices,
  readingStorageKey,
  type ReadingSettings,
} from './reading-settings.ts';

/** Settings outlive a blocked localStorage for as long as the page is open. */
const store = (settings: ReadingSettings): void => {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(readingStorageKey);
    else localStorage.setItem(readingStorageKey, JSON.stringify(settings));
  } catch {
    // Private windows and strict settings refuse; the choice then holds on this page.
  }
};

const load = (): ReadingSettings => {
  try {
    return parseSettings(localStorage.getItem(readingStorageKey));
  } catch {
    return {};
  }
};

const apply = (settings: ReadingSettings): void => {
  const { dataset } = document.documentElement;
  for (const name of readingChoiceNames) {
    const value = settings[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
};

/** The button "Text och färger" and its dialog. Every choice is seen at once, on the page itself. */
class ReadingComfort extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const form = this.querySelector('form');
    const open = this.querySelector<HTMLButtonElement>('[data-open]');
    if (!dialog || !form || !open) return;

    this.#check(form, load());
    open.addEventListener('click', () => dialog.showModal());
    form.addEventListener('change', () => this.#use(this.#read(form)));
    form.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#check(form, {});
      this.#use({});
    });
    // A press outside the dialog closes it, as people expect of a sheet of paper on a table.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    // Another tab, or a page that the browser kept in memory, follows.
    addEventListener('storage', () => this.#follow(form));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#follow(form);
    });
  }

  #follow(form: HTMLFormElement): void {
    const settings = load();
    apply(settings);
    this.#check(form, settings);
  }

  #read(form: HTMLFormElement): ReadingSettings {
    return cleanSettings(Object.fromEntries(new FormData(form)));
  }

  #use(settings: ReadingSettings): void {
    apply(settings);
    store(settings);
  }

  #check(form: HTMLFormElement, settings: ReadingSettings): void {
    for (const name of readingChoiceNames) {
      const value = settings[name] ?? readingChoices[name][0];
      const radio = form.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
      if (radio) radio.checked = true;
    }
  }
}

customElements.define('reading-comfort', ReadingComfort);
