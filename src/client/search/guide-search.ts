import type { Words } from 'site:words';
import { directionOf } from '../../i18n/direction.ts';
import { isolateRuns } from '../../i18n/isolate.ts';
import { fill } from '../../i18n/pattern.ts';
import { readPlaces } from './search-box.ts';
import { type Hit, searchGuides } from './search-guides.ts';
import { isOnStick, siteAddress } from '../page/site-files.ts';

const { title } = document;

/** Turns the search page's list of everything into an answer to what is asked in the address. */
class GuideSearch extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words['search']['answer'];

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      // A page that is a file has no history of its own to write: there the browser goes on.
      if (isOnStick()) return;
      event.preventDefault();
      const query = this.#input().value.trim();
      history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
      void this.#read();
    });
    addEventListener('popstate', () => void this.#read());
    void this.#read();
  }

  #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input');
  }

  /** Answers what stands in the address: `?q=` and, for the words as they are, `&exakt=1`. */
  async #read(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const query = asked.get('q')?.trim() ?? '';
    this.#input().value = query;
    this.#part('[data-all]').hidden = query !== '';
    this.#part('[data-services]').hidden = true;
    this.#part('[data-hits]').replaceChildren();
    this.#part('.mended').replaceChildren();
    this.#say(query === '' ? '' : this.#words.searching);
    document.title = query === '' ? title : `${query} – ${title}`;
    if (query !== '') await this.#answer(query, asked.has('exakt'));
  }

  async #answer(query: string, isExact: boolean): Promise<void> {
    try {
      const places = readPlaces(this.#part('search-box'));
      const { hits, mended, isNear } = await searchGuides(query, places, isExact);
      // Somebody may have asked for something else before the answer came.
      if (new URLSearchParams(location.search).get('q')?.trim() !== query) return;
      const cards = hits.flatMap((hit) => this.#draw(hit));
      this.#part('[data-hits]').replaceChildren(...cards);
      this.#part('[data-services]').hidden = cards.length > 0 && !isNear;
      const { near, found } = this.#words;
      const count = cards.length;
      this.#say(fill(isNear ? near : found, { query: mended ?? query, count }));
      if (mended !== undefined && cards.length > 0) this.#tellMended(query, mended);
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

  #draw({ guide, meta, step }: Hit): Node[] {
    const template = this.querySelector<HTMLTemplateElement>(
      `template[data-hit="${CSS.escape(meta['serviceId'] ?? '')}"]`,
    );
    const card = template?.content.firstElementChild?.cloneNode(true);
    if (!(card instanceof HTMLElement)) return [];
    const address = siteAddress(`${this.dataset['start']}${guide}/`);
    // A guide that is not translated is told of in the language it has.
    const { language } = meta;
    const show = (text = '') => isolateRuns(text, language ?? document.documentElement.lang);
    const link = card.querySelector('a');
    if (link) {
      link.href = address;
      link.textContent = show(meta['title']);
    }
    for (const [name, text] of [
      ['summary', show(meta['summary'])],
      [
        'length',
        fill(this.#words.hit, {
          service: meta['service'] ?? '',
          length: meta['length'] ?? '',
        }),
      ],
    ] as const) {
      const place = card.querySelector(`[data-${name}]`);
      if (place) place.textContent = text ?? '';
    }
    for (const part of card.querySelectorAll<HTMLElement>('h2 a, [data-summary]'))
      if (language) Object.assign(part, { lang: language, dir: directionOf(language) });
    const picture = card.querySelector('img');
    const file = meta['image']?.split('/').at(-1);
    if (picture && file) picture.src = siteAddress(`${this.dataset['pictures']}${file}`);
    else picture?.remove();
    const place = card.querySelector('.hit-step');
    if (place && step) {
      const way = document.createElement('a');
      way.href = `${address}#steg-${step.number}`;
      way.textContent = fill(this.#words.step, step);
      place.append(way);
    } else place?.remove();
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
