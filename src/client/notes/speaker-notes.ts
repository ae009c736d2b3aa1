import notesWords from 'site:words/notes';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import { keepAwake } from '../page/keep-awake.ts';
import { pageLanguage } from '../page/page-language.ts';
import { listenForShow, type ShowAction } from '../show/show-keys.ts';
import { partInHash, placeKeeper, readPlace, type ShowPlace } from '../show/show-place.ts';
import { readClock, reckonTime } from '../show/show-time.ts';
import type { Told } from '../show/speaker.ts';
import { followWall } from './follow-wall.ts';
import { keepOwnNotes } from './own-notes.ts';

const clockMs = 5000;

/**
 * What to say now, what to ask and what comes next, for whoever leads a session. Opened by the wall it
 * follows it, and leads it; by itself, as on a telephone, it is led by hand and says so. Without this
 * script all parts stand one after another.
 */
class SpeakerNotes extends HTMLElement {
  #words = notesWords[readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage())];
  #parts: HTMLElement[] = [];
  #ask = (_: ShowAction): boolean => false;
  /** Where the wall is, or where one has come by hand. */
  #now: Told = { part: 1, step: 0, beganAt: 0, isRunning: false, isDark: false };
  #isLinked = false;
  #keep = (_: ShowPlace | undefined): void => undefined;

  connectedCallback(): void {
    this.#parts = [...this.querySelectorAll<HTMLElement>('[data-notes-part]')];
    this.classList.add('is-led');
    const name = `notes:${this.dataset['notesOf']}`;
    const left = readPlace(name);
    const part = Math.max(1, partInHash(location.hash) ?? left?.part ?? 1);
    this.#now = { ...this.#now, part, beganAt: left?.beganAt ?? 0 };
    this.#keep = placeKeeper(name);
    const field = this.querySelector('textarea');
    if (field) keepOwnNotes(field, this.dataset['notesOf'] ?? '');
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (button) this.#run(button.dataset['do'] as ShowAction);
    });
    listenForShow(
      () => false,
      () => undefined,
      (action) => this.#run(action),
    );
    keepAwake();
    window.setInterval(() => this.#show(), clockMs);
    this.#ask = followWall((told) => {
      this.#isLinked = told !== undefined;
      if (told) this.#now = told;
      this.#show();
    });
    this.#show();
  }

  /** The wall does it and tells of it; where there is none one turns the leaves oneself. */
  #run(action: ShowAction): void {
    if (this.#ask(action)) return;
    const step = { forward: 1, back: -1 }[action as string] ?? 0;
    const part = Math.min(Math.max(this.#now.part + step, 1), this.#parts.length);
    const beganAt = this.#now.beganAt || Date.now();
    this.#now = { part, step: 0, beganAt, isRunning: false, isDark: false };
    history.replaceState(history.state, '', `#del-${part}`);
    this.#keep(this.#now);
    this.#show();
  }

  #set(name: string, text: string): void {
    const place = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!place || place.textContent === text) return;
    place.textContent = text;
    place.hidden = text === '';
  }

  #show(): void {
    const words = this.#words;
    const { part, beganAt } = this.#now;
    const count = this.#parts.length;
    const at = Math.min(Math.max(part, 1), count);
    const minutes = this.#parts.map(({ dataset }) => Number(dataset['minutes'] ?? 0));
    const left = reckonTime([0, ...minutes, 0], part, beganAt === 0 ? 0 : Date.now() - beganAt);
    for (const [index, each] of this.#parts.entries()) {
      if (each.hidden !== (index + 1 !== at)) scrollTo({ top: 0 });
      each.hidden = index + 1 !== at;
    }
    const clock = this.querySelector<HTMLElement>('[data-clock]')?.dataset['clock'] ?? '';
    this.#set('clock', fill(clock, readClock(new Date())));
    this.#set('where', fill(words.place, { part: at, count }));
    this.#set('time', fill(words.time, left));
    // Before it has begun on the wall no button here does anything: what to press there is said.
    const isWaiting = this.#isLinked && beganAt === 0;
    this.#set('link', isWaiting ? '' : this.#isLinked ? words.linked : words.alone);
    this.#set('wall', this.#isLinked ? this.#sayWall(at) : '');
    this.#set('next', this.#sayNext(at));
  }

  #steps(at: number): string[] {
    const part = this.#parts[at - 1];
    return [...(part?.querySelectorAll('[data-steps] > li') ?? [])].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
  }

  #sayWall(at: number): string {
    const { part, step, beganAt, isRunning, isDark } = this.#now;
    const words = this.#words;
    if (beganAt === 0) return words.notBegun;
    if (isDark) return words.dark;
    if (part === 0) return words.onTitle;
    if (part > this.#parts.length) return words.over;
    const heading = this.#steps(at)[step - 1];
    if (heading === undefined) return '';
    return fill(isRunning ? words.plays : words.waits, { step, heading });
  }

  #sayNext(at: number): string {
    const heading = this.#isLinked ? this.#steps(at)[this.#now.step] : undefined;
    if (heading !== undefined && this.#now.step > 0)
      return fill(this.#words.nextStep, { step: this.#now.step + 1, heading });
    const next = this.#parts[at];
    return next
      ? fill(this.#words.next, { name: next.dataset['name'] ?? '' })
      : this.#words.lastPart;
  }
}

customElements.define('speaker-notes', SpeakerNotes);
