import type { Words } from 'site:words';
import { fill } from '../../i18n/pattern.ts';
import { readOwn } from '../municipality/own-municipality.ts';
import { PeopleDrawer } from './draw-people.ts';
import type { PeopleWords } from './people-words.ts';
import { readTyped } from './kept-words.ts';
import { readPlaces } from './search-box.ts';
import { readNear } from './search-files.ts';
import { type Answer, type Hit, type People, searchGuides } from './search-guides.ts';
import { isOnStick } from '../page/site-files.ts';

const { title } = document;

/** Turns the search page's list of everything into an answer to what is asked in the address. */
class GuideSearch extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words['search']['answer'];
  #peopleWords = JSON.parse(this.dataset['peopleWords'] ?? '{}') as PeopleWords;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      // A page that is a file has no history of its own to write: there the browser goes on.
      if (isOnStick()) return;
      event.preventDefault();
      const query = this.#input().value.trim();
      history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
      void this.#read(true);
    });
    addEventListener('popstate', () => void this.#read());
    void this.#read();
  }

  #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input');
  }

  /**
   * Answers what stands in the address: `?q=` and, for the words as they are, `&exakt=1`. The answer is
   * in the first screen: what one writes in is a line above it. `isPressed`: from the box, which then
   * is left, so that no keyboard on the screen covers the answer.
   */
  async #read(isPressed = false): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const query = asked.get('q')?.trim() ?? '';
    this.#input().value = query || readTyped();
    this.classList.toggle('asked', query !== '');
    this.#part('[data-all]').hidden = query !== '';
    this.#part('[data-services]').hidden = true;
    this.#placePerson(false);
    this.#part('[data-hits]').replaceChildren();
    this.#part('[data-people]').hidden = true;
    this.#part('.mended').replaceChildren();
    this.#part('[data-here]').hidden = true;
    this.#say(query === '' ? '' : this.#words.searching);
    document.title = query === '' ? title : `${query} – ${title}`;
    if (query === '') return;
    if (isPressed) {
      // A long question is read from its beginning.
      this.#input().scrollLeft = 0;
      this.#part<HTMLElement>('.found').focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    await this.#answer(query, asked.has('exakt'));
  }

  async #answer(query: string, isExact: boolean): Promise<void> {
    try {
      const places = readPlaces(this.#part('search-box'));
      const answer = await searchGuides(query, places, isExact, readOwn()?.id);
      const { hits, people, isPersonFirst, isHelpFirst, mended, isNear } = answer;
      const kommuner = new Map(
        (await readNear(places))?.municipalities.map(({ id, name }) => [id, name]),
      );
      // Somebody may have asked for something else before the answer came.
      if (new URLSearchParams(location.search).get('q')?.trim() !== query) return;
      const cards = hits.flatMap((hit) => this.#draw(hit));
      this.#part('[data-hits]').replaceChildren(...cards);
      const count = people ? this.#drawPeople(people, isPersonFirst, kommuner) : 0;
      const isAnswered = isHelpFirst || (cards.length > 0 && !isNear);
      this.#part('[data-services]').hidden = !this.#part('[data-people]').hidden || isAnswered;
      this.#part('[data-here]').hidden = isPersonFirst || isAnswered;
      this.#placePerson(isHelpFirst);
      this.#say(this.#sayFound(answer, mended ?? query, cards.length, count));
      if (mended !== undefined && cards.length + count > 0) this.#tellMended(query, mended);
    } catch {
      // Without the index (an old browser, no network) the list of everything is the answer.
      this.#part('[data-all]').hidden = false;
      this.#say(this.#words.failed);
    }
  }

  #tellMended(query: string, mended: string): void {
    const exact = document.createElement('a');
    exact.href = `?${new URLSearchParams({ q: query, exakt: '1' })}`;
    exact.textContent = fill(this.#words.exact, { query });
    this.#part('.mended').replaceChildren(fill(this.#words.mended, { query: mended }), ' ', exact);
  }

  /** What was found, in the order it stands. */
  #sayFound(answer: Answer, query: string, guides: number, people: number) {
    const { isPersonFirst, isHelpFirst, isNear } = answer;
    const { near, found, person } = this.#words;
    const told = fill(isNear ? near : found, { query, count: guides });
    if (isHelpFirst) return person;
    if (!isPersonFirst) return told;
    const { found: some, list } = this.#peopleWords;
    const met = people > 0 ? fill(some, { query, count: people }) : fill(list, { query });
    return guides > 0 ? `${met} ${told}` : met;
  }

  /** How to get hold of a person: first where that was asked for, else with the services. */
  #placePerson(isFirst: boolean): void {
    const person = this.#part<HTMLElement>('[data-person]');
    for (const part of person.querySelectorAll<HTMLElement>('[data-besides]'))
      part.hidden = isFirst;
    if (isFirst) this.#part('[data-hits]').before(person);
    else this.#part('[data-services]').prepend(person);
  }

  /** Those who help, before the guides or after them; gives how many they are. */
  #drawPeople(people: People, isFirst: boolean, kommuner: ReadonlyMap<string, string>): number {
    const section = this.#part('[data-people]');
    const drawer = new PeopleDrawer(
      this.#peopleWords,
      this.#part('search-box').dataset['start'] ?? '/',
    );
    const rows = drawer.rows(people, kommuner);
    const way = isFirst || rows.length > 0 ? drawer.way(people) : undefined;
    const heading = document.createElement('h2');
    heading.append(drawer.title(people));
    const list = document.createElement('ul');
    list.className = 'rows';
    list.append(...rows);
    section.replaceChildren(heading, ...(rows.length > 0 ? [list] : []), ...(way ? [way] : []));
    section.hidden = rows.length === 0 && !way;
    const guides = this.#part('[data-hits]');
    if (isFirst) guides.before(section);
    else guides.after(section);
    return rows.length;
  }

  /** The guide's own card, from the page's list of everything; a hit in one glance. */
  #draw({ guide, service, length, step }: Hit): Node[] {
    const known = this.querySelector(`[data-all] .chart a[href*="/${CSS.escape(guide)}/"]`);
    const card = known?.closest('.chart')?.cloneNode(true);
    const link = card instanceof HTMLElement && card.querySelector('a');
    if (!link) return [];
    // The list's headings are of a lower level.
    const listed = card.querySelector('h4');
    const heading = document.createElement('h2');
    for (const { name, value } of listed?.attributes ?? []) heading.setAttribute(name, value);
    heading.append(link);
    listed?.replaceWith(heading);
    const told = card.querySelector('.length span');
    if (told) told.textContent = fill(this.#words.hit, { service, length });
    if (step) {
      const picture = card.querySelector('img');
      if (picture) picture.src = picture.src.replace(/\d+\.webp$/u, `${step.number}.webp`);
      const way = document.createElement('a');
      way.href = `${link.getAttribute('href')}#steg-${step.number}`;
      const heading = document.createElement('bdi');
      heading.textContent = step.heading;
      if (card.querySelector('.in-swedish')) heading.lang = 'sv';
      const [before = '', after = ''] = fill(this.#words.step, { ...step, heading: '\n' }).split(
        '\n',
      );
      way.append(before, heading, after);
      const place = document.createElement('p');
      place.className = 'hit-step';
      place.append(way);
      card.querySelector('.chart-words')?.append(place);
    }
    return [card];
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new RangeError(`The search page has no ${selector}`);
    return part;
  }

  #say(text: string): void {
    this.#part('.found').textContent = text;
  }
}

customElements.define('guide-search', GuideSearch);
