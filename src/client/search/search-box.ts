import type { Words } from 'site:words';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import { suggestAll } from '../../search/near/suggest-near.ts';
import type { Suggestion } from '../../search/suggest.ts';
import { prepareSearch, readLexicon, readNear, type SearchPlaces } from './search-files.ts';
import { drawSuggestion } from './draw-suggestion.ts';
import { bringUp, fitList } from './list-room.ts';
import { keepTyped, readTyped } from './kept-words.ts';
import { siteAddress } from '../page/site-files.ts';
import { pageLanguage } from '../page/page-language.ts';

const lang = pageLanguage();
const language = readLanguage(lang === 'sv' ? undefined : lang);

const listId = 'q-list';

/** So long a page may take to come to rest, in ms. */
const scrollMs = 2500;
/** A page that has not moved for so long is at rest, in ms: Safari does not say when. */
const stillMs = 120;

type BoxWords = Words['search']['box'] & { inSwedish: string; person: string };

/** Where the search's files are, as a search box says. */
export const readPlaces = (box: HTMLElement): SearchPlaces => ({
  lexicon: box.dataset['lexicon'] ?? '',
  near: box.dataset['near'] ?? '',
  language,
});

/**
 * The search box: suggests whole ways of asking while one types. It is a combobox with a list
 * (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"): the caret stays in the
 * box, the arrows move among the suggestions, Enter takes one, Escape closes the list.
 */
class SearchBox extends HTMLElement {
  #list = document.createElement('ul');
  #told = document.createElement('p');
  #active = -1;
  #shownMs = -Infinity;
  #words = JSON.parse(this.dataset['words'] ?? '{}') as BoxWords;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form || this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';
    form.action = siteAddress(form.getAttribute('action') ?? '');
    this.#list.id = listId;
    this.#list.className = 'suggestions';
    this.#list.translate = false;
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.#words.suggestions);
    this.#told.className = 'hidden';
    this.#told.setAttribute('role', 'status');
    form.append(this.#list, this.#told);
    if (input.value === '') input.value = readTyped();
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': listId,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value);

    input.addEventListener('focus', () => prepareSearch(readPlaces(this)), { once: true });
    // The page moves before anything can be pressed in the list, and not under a finger.
    input.addEventListener('focus', () => bringUp(input));
    input.addEventListener('input', () => void this.#suggest(input));
    input.addEventListener('keydown', (event) => this.#press(event, input));
    input.addEventListener('blur', () => this.#close(input));
    form.addEventListener('submit', () => {
      keepTyped(input.value);
      this.#close(input);
    });
    // Answers, and letters that come late, move what stands above the box.
    new ResizeObserver(() => fitList(this.#list, input)).observe(document.body);
    // The page may be on its way to the box still, and would pass it by.
    let timer = 0;
    addEventListener(
      'scroll',
      () => {
        clearTimeout(timer);
        if (performance.now() - this.#shownMs < scrollMs)
          timer = window.setTimeout(() => fitList(this.#list, input), stillMs);
      },
      { passive: true },
    );
    // The caret stays in the box while a suggestion is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      if (option) this.#take(option, input, form);
    });
  }

  async #suggest(input: HTMLInputElement): Promise<void> {
    const typed = input.value;
    try {
      const places = readPlaces(this);
      const [lexicon, near] = await Promise.all([readLexicon(places), readNear(places)]);
      // A slow line may answer when more has been typed, or the box has been left.
      if (input.value !== typed || document.activeElement !== input) return;
      const { place, person } = this.#words;
      this.#show(suggestAll(typed, lexicon, near, place, person), input);
    } catch {
      this.#close(input);
    }
  }

  #show(suggestions: readonly Suggestion[], input: HTMLInputElement): void {
    if (suggestions.length === 0) {
      this.#close(input);
      return;
    }
    const options = suggestions.map((suggestion, at) =>
      drawSuggestion(suggestion, `${listId}-${at}`, this.#words.inSwedish),
    );
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#shownMs = performance.now();
    fitList(this.#list, input);
    this.#active = -1;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
    const count = options.length;
    const told = fill(this.#words.suggested, { count });
    if (this.#told.textContent !== told) this.#told.textContent = told;
  }

  #close(input: HTMLInputElement): void {
    this.#list.hidden = true;
    this.#active = -1;
    this.#told.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent, input: HTMLInputElement): void {
    const options = [...this.#list.querySelectorAll('li')];
    if (event.isComposing || this.#list.hidden || options.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      // From the last suggestion down is the box itself, and from there the first.
      const places = options.length + 1;
      this.#active = ((this.#active + 1 + step + places) % places) - 1;
      this.#mark(options, input);
    } else if (event.key === 'Escape') {
      // The first Escape closes the list; the browser's own, which empties the box, is the next.
      event.preventDefault();
      this.#close(input);
    } else if (event.key === 'Enter') {
      const option = options[this.#active];
      if (!option || !input.form) return;
      event.preventDefault();
      this.#take(option, input, input.form);
    } else if (event.key === 'Tab') {
      this.#close(input);
    }
  }

  #mark(options: readonly Element[], input: HTMLInputElement): void {
    for (const [at, option] of options.entries())
      option.setAttribute('aria-selected', String(at === this.#active));
    const active = options[this.#active];
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  /** A suggestion that is a page opens it; any other is searched for. */
  #take(option: HTMLElement, input: HTMLInputElement, form: HTMLFormElement): void {
    const { value = '', page } = option.dataset;
    this.#close(input);
    keepTyped(input.value);
    input.value = value;
    if (page !== undefined) {
      location.assign(siteAddress(`${this.dataset['start']}${page}/`));
      return;
    }
    // By the button: Safari 15 has no requestSubmit(), and submit() lets nobody hear of it.
    form.querySelector('button')?.click();
  }
}

customElements.define('search-box', SearchBox);
