import { measureKm } from '../../checks/find/measure-distance.ts';
import type { Position } from '../../model/find/shared.ts';
import type { PlaceList } from '../../model/find/listed.ts';
import { readJson } from '../page/site-files.ts';
import { readPosition } from './ask-position.ts';
import { drawPlace } from './draw-place.ts';
import { type DistanceWords, sayDistance } from './say-distance.ts';

type ListWords = DistanceWords & { examples: string; exampleLead: string };

/** What it means that something is made up; stands before the first of it. */
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

/** A row in the one list, and how far away it is said to be. */
type Laid = { row: HTMLElement; said: string };

/** Made up: it may suit, but nobody can go there. */
export const isExample = (row: Element): boolean => row.querySelector('.example-mark') !== null;

/**
 * The rows of all places: in their kommuner, which are folded, or in one list, the nearest first. Where
 * they are too many for the page they are in no kommun, and come when they are asked for.
 */
export class PlaceRows {
  readonly all = [...document.querySelectorAll<HTMLElement>('.fold .row')];
  readonly #words: ListWords;
  #laid: readonly Laid[] = [];
  #coming: Promise<boolean> | undefined;
  readonly #homes = this.all.map((row) => row.parentElement);
  readonly #folds = [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];
  /** What they are under: a heading over nothing leads nowhere. */
  readonly #heading = document.querySelector<HTMLElement>('#all');
  readonly #list = document.querySelector<HTMLElement>('.nearest');
  readonly #choose = document.querySelector<HTMLElement>('.choose');
  readonly #more = document.querySelector<HTMLElement>('[data-more]');
  #seen = 0;

  constructor(words: ListWords) {
    this.#words = words;
    this.#more?.addEventListener('click', () => {
      const before = this.#seen;
      this.#show(step);
      this.#laid[before]?.row.querySelector('a')?.focus();
    });
  }

  /** Fetches the rows that are not on the page, once. False when they do not come. */
  fetch(address: string): Promise<boolean> {
    this.#coming ??= readJson(address).then(
      (list) => {
        const { places, exampleMark } = list as PlaceList;
        this.all.push(...places.map((place) => drawPlace(place, exampleMark)));
        return true;
      },
      () => {
        this.#coming = undefined;
        return false;
      },
    );
    return this.#coming;
  }

  /** Each in its kommun; those that are `found` are seen, and kommuner without any are not. */
  fold(found: readonly boolean[], isAsked: boolean, isPressed: boolean): void {
    // The answer stands right under what was asked.
    if (this.#choose) this.#choose.hidden = isAsked;
    for (const { row } of this.#laid) row.querySelector('.distance')?.remove();
    this.#laid = [];
    this.#list?.replaceChildren();
    if (this.#list) this.#list.hidden = true;
    if (this.#more) this.#more.hidden = true;
    for (const [index, home] of this.#homes.entries()) {
      const row = this.all[index];
      if (!row) continue;
      row.hidden = !found[index];
      home?.append(row);
    }
    for (const fold of this.#folds) {
      const isEmpty = !fold.querySelector('.row:not([hidden])');
      fold.hidden = isAsked && isEmpty;
      if (isAsked || isPressed) fold.open = isAsked && !isEmpty;
    }
    this.#showHeading();
    if (isAsked && this.#folds.length === 0)
      this.#lay(
        this.all.filter((_, index) => found[index]).map((row) => ({ row, said: '' })),
        step,
      );
  }

  /**
   * Those that are `found` in one list, the nearest first; what has no place stands last. What is made
   * up comes after all that exists, however near.
   */
  list(found: readonly boolean[], origin: Position | undefined, most = step): void {
    this.fold(found, true, false);
    for (const fold of this.#folds) fold.hidden = true;
    this.#showHeading();
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
    const say = (km: number): string => (km === Infinity ? '' : sayDistance(km, this.#words));
    this.#lay(
      rows.map(({ row, km }) => ({ row, said: say(km) })),
      most,
    );
  }

  #showHeading(): void {
    if (this.#heading) this.#heading.hidden = this.#folds.every(({ hidden }) => hidden);
  }

  /** Puts rows in the one list, of which some are seen. */
  #lay(rows: readonly Laid[], most: number): void {
    this.#laid = rows;
    this.#seen = 0;
    this.#list?.replaceChildren();
    if (this.#list) this.#list.hidden = false;
    this.#show(most);
  }

  #show(more: number): void {
    const rows = this.#laid.slice(this.#seen, this.#seen + more);
    for (const { row, said } of rows) {
      row.hidden = false;
      if (said === '') continue;
      const distance = document.createElement('p');
      distance.className = 'distance';
      distance.textContent = said;
      row.querySelector('h4')?.after(distance);
    }
    this.#list?.append(...rows.map(({ row }) => row));
    const first = this.#laid.find(({ row }) => isExample(row));
    if (rows.some((laid) => laid === first)) first?.row.before(makeNote(this.#words));
    this.#seen += rows.length;
    if (this.#more) this.#more.hidden = this.#laid.length <= this.#seen;
  }
}
