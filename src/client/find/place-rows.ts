import { measureKm } from '../../checks/find/measure-distance.ts';
import type { Position } from '../../model/find/shared.ts';
import { readPosition } from './ask-position.ts';
import { type DistanceWords, sayDistance } from './say-distance.ts';

type ListWords = DistanceWords & { examples: string; exampleLead: string };

function makeNote({ examples, exampleLead }: ListWords): HTMLElement {
  const note = document.createElement('li');
  note.className = 'example-note';
  const name = document.createElement('b');
  name.textContent = `${examples}.`;
  note.append(name, ` ${exampleLead}`);
  return note;
}

/** So many are seen of a list by distance, and so many more for each press. */
const step = 10;

/** Made up: it may suit, but nobody can go there. */
export const isExample = (row: Element): boolean => row.querySelector('.example-mark') !== null;

/**
 * The rows of all places: in their kommuner, which are folded, or in one list, the nearest first.
 */
export class PlaceRows {
  readonly all = [...document.querySelectorAll<HTMLElement>('.fold .row')];
  readonly #homes = this.all.map((row) => row.parentElement);
  readonly #folds = [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];
  readonly #list = document.querySelector<HTMLElement>('.nearest');
  readonly #more = document.querySelector<HTMLElement>('[data-more]');
  #seen = step;

  constructor() {
    this.#more?.addEventListener('click', () => {
      const before = this.#seen;
      this.#seen += step;
      this.#cut();
      this.#list?.querySelectorAll('.row')[before]?.querySelector('a')?.focus();
    });
  }

  /** Each in its kommun; those that are `found` are seen, and kommuner without any are not. */
  fold(found: readonly boolean[], isAsked: boolean, isPressed: boolean): void {
    for (const [index, row] of this.all.entries()) {
      row.querySelector('.distance')?.remove();
      row.hidden = !found[index];
      this.#homes[index]?.append(row);
    }
    for (const fold of this.#folds) {
      const isEmpty = !fold.querySelector('.row:not([hidden])');
      fold.hidden = isAsked && isEmpty;
      if (isAsked || isPressed) fold.open = isAsked && !isEmpty;
    }
    if (this.#list) this.#list.hidden = true;
    if (this.#more) this.#more.hidden = true;
  }

  /**
   * Those that are `found` in one list, the nearest first; what has no place stands last. What is made
   * up comes after all that exists, however near, with what that means before it.
   */
  list(
    found: readonly boolean[],
    origin: Position | undefined,
    words: ListWords,
    most = step,
  ): void {
    this.fold(found, true, false);
    for (const fold of this.#folds) fold.hidden = true;
    const far = (row: HTMLElement): number => {
      const at = readPosition(row.dataset['at']);
      return origin && at ? measureKm(origin, at) : Infinity;
    };
    const rows = this.all
      .filter((_, index) => found[index])
      .map((row) => ({ row, km: far(row), isExample: isExample(row) }))
      .sort((one, other) => {
        if (one.isExample !== other.isExample) return one.isExample ? 1 : -1;
        return one.km === other.km ? 0 : one.km - other.km;
      });
    for (const { row, km } of rows) {
      if (km === Infinity) continue;
      const said = document.createElement('p');
      said.className = 'distance';
      said.textContent = sayDistance(km, words);
      row.querySelector('h4')?.after(said);
    }
    this.#list?.replaceChildren(...rows.map(({ row }) => row));
    const first = rows.find((one) => one.isExample);
    first?.row.before(makeNote(words));
    if (this.#list) this.#list.hidden = false;
    this.#seen = most;
    this.#cut();
  }

  #cut(): void {
    const rows = [...(this.#list?.children ?? [])] as HTMLElement[];
    // What is told of the rows after it counts as none, and is not seen without one.
    let at = 0;
    for (const row of rows) {
      row.hidden = at >= this.#seen;
      if (row.matches('.row')) at++;
    }
    if (this.#more) this.#more.hidden = at <= this.#seen;
  }
}
