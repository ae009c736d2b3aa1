import { fill, type Pattern } from '../../i18n/pattern.ts';
import { findLoosest, isWished, readWishes, type Traits, type Wishes } from './match-places.ts';

type Words = {
  found: Pattern<'count'>;
  none: string;
  loosen: Pattern<'choice' | 'count'>;
};

const traitsOf = ({ dataset }: HTMLElement): Traits => ({
  booking: dataset['booking'],
  step: dataset['step'],
  loop: dataset['loop'],
  kind: dataset['kind'],
  languages: dataset['languages'],
  services: dataset['services'],
});

/** Leaves in the list what somebody asks for, says how many they are, and keeps it in the address. */
class FindFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    for (const [name, wish] of Object.entries(readWishes(new URLSearchParams(location.search)))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.checked = true;
      else if (field instanceof HTMLSelectElement) field.value = wish;
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#show(form, true));
    form.addEventListener('reset', () => {
      // The fields are emptied after the event, and the button that was pressed goes away.
      setTimeout(() => this.#show(form, true));
      form.querySelector('input')?.focus();
    });
    this.#show(form, false);
  }

  #show(form: HTMLFormElement, isPressed: boolean): void {
    const wishes = readWishes(new FormData(form));
    const isAsked = Object.keys(wishes).length > 0;
    const rows = [...document.querySelectorAll<HTMLElement>('.fold .row')];
    for (const row of rows) row.hidden = !isWished(traitsOf(row), wishes);
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) {
      const isEmpty = !fold.querySelector('.row:not([hidden])');
      fold.hidden = isAsked && isEmpty;
      if (isAsked || isPressed) fold.open = isAsked && !isEmpty;
    }
    const clear = form.querySelector<HTMLElement>('[type=reset]');
    if (clear) clear.hidden = !isAsked;
    this.#tell(form, rows, wishes, isAsked);
    if (!isPressed) return;
    const query = new URLSearchParams(wishes).toString();
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }

  #tell(form: HTMLFormElement, rows: HTMLElement[], wishes: Wishes, isAsked: boolean): void {
    const told = this.querySelector<HTMLElement>('[role=status]');
    if (!told) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const count = rows.filter(({ hidden }) => !hidden).length;
    const loosest = count === 0 ? findLoosest(rows.map(traitsOf), wishes) : undefined;
    const field = loosest && form.querySelector(`[name=${loosest.name}]`);
    const choice = field?.closest('label')?.querySelector('span')?.textContent.trim() ?? '';
    if (!isAsked) told.textContent = '';
    else if (count > 0) told.textContent = fill(words.found, { count });
    else
      told.textContent = loosest
        ? `${words.none} ${fill(words.loosen, { choice, count: loosest.count })}`
        : words.none;
  }
}

customElements.define('find-filter', FindFilter);
