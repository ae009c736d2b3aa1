import { levelWords, paceWords, roomWords } from './desk-words.ts';
import { type Line, paceWordsOf } from './desk-state.ts';
import type { Heard } from './live-ear.ts';

type Attributes = Record<string, string>;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The desk as it is seen: what to read, how it sounds, and what to press. */
export class DeskView {
  readonly main = make('button', { type: 'button', class: 'main' });
  readonly listen = make('button', { type: 'button' }, 'Lyssna');
  readonly again = make('button', { type: 'button' }, 'Gör om');
  readonly back = make('button', { type: 'button' }, 'Förra meningen');
  readonly next = make('button', { type: 'button' }, 'Nästa mening');
  readonly list = make('ol', { class: 'lines' });
  private readonly place = make('p', { class: 'place' });
  private readonly before = make('p', { class: 'beside' });
  private readonly now = make('p', { class: 'now', id: 'now' });
  private readonly after = make('p', { class: 'beside' });
  private readonly told = make('p', { class: 'told', role: 'status' });
  private readonly bar = make('meter', {
    min: '0',
    max: '1',
    value: '0',
    'aria-label': 'Röstens styrka nu',
  });
  private readonly level = make('dd');
  private readonly room = make('dd');
  private readonly pace = make('dd');
  private readonly meters: HTMLElement;

  constructor(host: HTMLElement, language: string) {
    for (const text of [this.before, this.now, this.after, this.list]) {
      text.lang = language;
      text.dir = 'auto';
    }
    const row = (name: string, value: HTMLElement) => make('div', {}, make('dt', {}, name), value);
    this.meters = make(
      'div',
      { class: 'meters' },
      this.bar,
      make('dl', {}, row('Styrka', this.level), row('Rummet', this.room), row('Fart', this.pace)),
    );
    this.meters.hidden = true;
    host.replaceChildren(
      make('div', { class: 'prompter' }, this.place, this.before, this.now, this.after),
      this.told,
      make('div', { class: 'presses' }, this.main, this.listen, this.again),
      this.meters,
      make('div', { class: 'moves' }, this.back, this.next),
      make('details', {}, make('summary', {}, 'Alla meningar'), this.list),
    );
  }

  /** Shows a sentence, with those beside it. */
  showLine(lines: readonly Line[], at: number): void {
    const line = lines[at];
    if (!line) return;
    this.place.textContent = `Mening ${at + 1} av ${lines.length}. ${line.heading}`;
    this.before.textContent = lines[at - 1]?.text ?? '';
    this.after.textContent = lines[at + 1]?.text ?? '';
    this.now.replaceChildren(
      ...paceWordsOf(line.text).flatMap(({ word }) => [make('span', {}, word), ' ']),
    );
    this.back.disabled = at === 0;
    this.next.disabled = at === lines.length - 1;
  }

  /** Marks the words that should have been read by now, in the films' pace. */
  followPace(text: string, spokenMs: number | undefined): void {
    for (const [index, { atMs }] of paceWordsOf(text).entries())
      this.now.children[index]?.classList.toggle('said', spokenMs !== undefined && atMs < spokenMs);
  }

  showHeard(heard: Heard): void {
    this.meters.hidden = false;
    this.bar.value = heard.strength;
    const isBad = { level: ['far', 'near', 'cut'], room: ['noisy'], pace: ['fast', 'slow'] };
    const set = (element: HTMLElement, words: string, bad: boolean) => {
      if (element.textContent !== words) element.textContent = words;
      element.classList.toggle('bad', bad);
    };
    set(this.level, levelWords[heard.level], isBad.level.includes(heard.level));
    set(this.room, roomWords[heard.room], isBad.room.includes(heard.room));
    set(this.pace, paceWords[heard.pace], isBad.pace.includes(heard.pace));
  }

  tell(words: string, kind: 'plain' | 'good' | 'bad' = 'plain'): void {
    this.told.textContent = words;
    this.told.dataset['kind'] = kind;
  }

  /** Shows which sentences have been read; a press on one goes there. */
  showList(lines: readonly Line[], at: number, go: (index: number) => void): void {
    this.list.replaceChildren(
      ...lines.map((line, index) => {
        const button = make('button', { type: 'button' }, line.text);
        if (index === at) button.setAttribute('aria-current', 'true');
        button.addEventListener('click', () => go(index));
        return make(
          'li',
          {},
          button,
          make('span', { lang: 'sv' }, line.isRead ? 'Inläst' : 'Inte inläst'),
        );
      }),
    );
  }
}
