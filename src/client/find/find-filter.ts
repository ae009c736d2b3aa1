import { fill } from '../../i18n/pattern.ts';
import type { Position } from '../../model/find/shared.ts';
import type { NearList } from '../../calendar/near-list.ts';
import { readJson } from '../page/site-files.ts';
import { askPosition, readPosition } from './ask-position.ts';
import type { FilterWords } from './filter-words.ts';
import {
  findClosest,
  findLoosest,
  isWished,
  readWishes,
  type Traits,
  type Wishes,
} from './match-places.ts';
import { isExample, PlaceRows } from './place-rows.ts';
import { findOpen, isOutdated } from './time-spans.ts';
import { drawUndo } from './undo-choices.ts';

/** So many are suggested when none suits. */
const suggested = 3;

/** Leaves in the list what somebody asks for, says how many they are, and keeps it in the address. */
class FindFilter extends HTMLElement {
  /** Where this device is, when it has been asked. It stands nowhere and is never sent. */
  #here: Position | undefined;
  #times: NearList['open'] | undefined;
  #rows = new PlaceRows(this.#words);
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const [name, wish] of asked) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.checked = true;
      else if (field instanceof HTMLSelectElement) field.value = wish;
      // What is chosen is seen.
      const more = field instanceof HTMLElement && field.closest('details');
      if (more) more.open = true;
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      void this.#show(form, true).then(() => this.#bringUp(target));
    });
    form.addEventListener('reset', () => {
      this.#here = undefined;
      // The fields are emptied after the event, and the button that was pressed goes away.
      setTimeout(() => void this.#show(form, true));
      form.querySelector('select')?.focus();
    });
    form.querySelector('[data-near]')?.addEventListener('click', () => void this.#near(form));
    void this.#show(form, false);
  }

  get #words(): FilterWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as FilterWords;
  }

  #tell(text: string): void {
    const told = this.querySelector('[role=status]');
    if (told) told.textContent = text;
  }

  async #near(form: HTMLFormElement): Promise<void> {
    this.#tell(this.#words.asking);
    this.#here = await askPosition();
    const locality = form.elements.namedItem('ort');
    if (this.#here && locality instanceof HTMLSelectElement) locality.value = '';
    if (this.#here) {
      await this.#show(form, true);
      this.#bringUp(form.querySelector('[data-near]'));
    } else this.#tell(this.#words.failed);
  }

  /** How many suit, and the first of them, are brought into view: with the choice, where it has room. */
  #bringUp(choice: EventTarget | null): void {
    const told = this.querySelector('[role=status]');
    if (!told?.textContent || !(choice instanceof Element)) return;
    const from = (choice.closest('label') ?? choice).getBoundingClientRect().top;
    const isNear = told.getBoundingClientRect().bottom - from < innerHeight / 2;
    (isNear ? (choice.closest('label') ?? choice) : told).scrollIntoView({ block: 'start' });
  }

  /** What is asked from: a locality that is chosen, or where the device is. */
  #origin(form: HTMLFormElement): Position | undefined {
    const chosen = form.querySelector<HTMLOptionElement>('[name=ort] option:checked');
    return readPosition(chosen?.dataset['at']) ?? this.#here;
  }

  async #readTimes(): Promise<NearList['open'] | undefined> {
    try {
      this.#times ??= ((await readJson(this.dataset['list'] ?? '')) as NearList).open;
    } catch {
      // Without the list nobody knows what is open.
    }
    return this.#times;
  }

  async #show(form: HTMLFormElement, isPressed: boolean): Promise<void> {
    const wishes = readWishes(new FormData(form));
    const origin = this.#origin(form);
    const isAsked = Object.keys(wishes).length > 0 || origin !== undefined;
    const turn = ++this.#turn;
    const times = wishes['nar'] ? await this.#readTimes() : undefined;
    const { rows } = this.dataset;
    const isThere = !isAsked || !rows || (await this.#rows.fetch(rows));
    // What was chosen while the lists came is shown, and not what was chosen before.
    if (turn !== this.#turn) return;
    const isKnown = !wishes['nar'] || (times && !isOutdated(times, Date.now()));
    const open = times && findOpen(times, Date.now());
    const traits = this.#rows.all.map((row): Traits => {
      const { booking, step, loop, kind, languages, services, municipality } = row.dataset;
      const known = { booking, step, loop, kind, languages, services, municipality };
      return { ...known, open: open?.get(row.dataset['place'] ?? '') };
    });
    const found = traits.map((each) => isWished(each, wishes));
    const count = found.filter(Boolean).length;
    const loosest = count === 0 && isKnown ? findLoosest(traits, wishes) : undefined;
    const words = this.#words;
    if (count === 0 && isKnown) this.#rows.list(findClosest(traits, wishes), origin, suggested);
    else if (origin) this.#rows.list(found, origin);
    else this.#rows.fold(found, isAsked, isPressed);
    const chosen = form.querySelector('.chosen');
    const choices = chosen ? drawUndo(form, chosen, words) : 0;
    const clear = form.querySelector<HTMLElement>('[type=reset]');
    // Of one choice there is already a button; where the device is has none of its own.
    if (clear) clear.hidden = choices < 2 && !this.#here;
    const field = loosest && form.querySelector(`[name=${loosest.name}]`);
    const choice = field?.closest('label')?.querySelector('span')?.textContent.trim() ?? '';
    if (!isAsked) this.#tell('');
    else if (!isThere) this.#tell(words.missing);
    else if (!isKnown) this.#tell(words.outdated);
    else if (count > 0) this.#tell(this.#count(found));
    else if (loosest)
      this.#tell(`${words.none} ${fill(words.loosen, { choice, count: loosest.count })}`);
    else this.#tell(words.none);
    if (isPressed) this.#address(form, wishes);
  }

  /** How many suit, those that are made up told apart. */
  #count(found: readonly boolean[]): string {
    const { found: real, foundExamples, onlyExamples } = this.#words;
    const rows = this.#rows.all.filter((_, at) => found[at]);
    const examples = rows.filter(isExample).length;
    const count = rows.length - examples;
    if (count === 0) return fill(onlyExamples, { count: examples });
    const told = fill(real, { count });
    return examples === 0 ? told : `${told} ${fill(foundExamples, { count: examples })}`;
  }

  #address(form: HTMLFormElement, wishes: Wishes): void {
    const locality = new FormData(form).get('ort');
    const asked = { ...wishes, ...(typeof locality === 'string' && locality && { ort: locality }) };
    const query = new URLSearchParams(asked).toString();
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }
}

customElements.define('find-filter', FindFilter);
