import { readLanguage } from '../i18n/languages.ts';
import { searchWordsIn } from '../i18n/search.ts';

/** The part of Pagefind's browser interface that is used. */
type Hit = { data(): Promise<{ url: string; meta: Record<string, string> }> };
type Pagefind = { search(query: string): Promise<{ results: Hit[] }> };

const mostHits = 12;

const { lang } = document.documentElement;
const searchWords = searchWordsIn(readLanguage(lang === 'sv' ? undefined : lang));

/** Turns the search page's list of everything into an answer to what is asked in the address. */
class GuideSearch extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = this.querySelector('input');
    if (input) input.value = query;
    if (query !== '') void this.#answer(query);
  }

  async #answer(query: string): Promise<void> {
    this.#part('[data-all]').hidden = true;
    this.#say(searchWords.searching);
    try {
      const cards = await this.#find(query);
      this.#part('[data-hits]').replaceChildren(...cards);
      this.#part('[data-services]').hidden = cards.length > 0;
      this.#say(searchWords.found(cards.length, query));
      document.title = `${query} – ${document.title}`;
    } catch {
      // Without the index (an old browser, no network) the list of everything is the answer.
      this.#part('[data-all]').hidden = false;
      this.#say(searchWords.failed);
    }
  }

  async #find(query: string): Promise<Node[]> {
    const address = new URL(this.dataset['index'] ?? '', location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const { results } = await pagefind.search(query);
    const hits = await Promise.all(results.slice(0, mostHits).map((hit) => hit.data()));
    return hits.flatMap(({ url, meta }) => this.#draw(url, meta));
  }

  #draw(url: string, meta: Record<string, string>): Node[] {
    const template = this.querySelector<HTMLTemplateElement>(
      `template[data-hit="${CSS.escape(meta['serviceId'] ?? '')}"]`,
    );
    const card = template?.content.firstElementChild?.cloneNode(true);
    if (!(card instanceof HTMLElement)) return [];
    const link = card.querySelector('a');
    if (link) {
      link.href = url;
      link.textContent = meta['title'] ?? '';
    }
    for (const [name, words] of [
      ['summary', meta['summary']],
      ['length', searchWords.hit(meta['service'] ?? '', meta['length'] ?? '')],
    ] as const) {
      const place = card.querySelector(`[data-${name}]`);
      if (place) place.textContent = words ?? '';
    }
    return [card];
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new RangeError(`The search page has no ${selector}`);
    return part;
  }

  #say(words: string): void {
    this.#part('.found').textContent = words;
  }
}

customElements.define('guide-search', GuideSearch);
