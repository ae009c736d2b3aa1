import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import showWords from 'site:words/show';
import { pageLanguage } from '../page/page-language.ts';
import { openFilm } from './film-part.ts';
import { keepAwake } from './keep-awake.ts';
import { type ShowPart, stillPart } from './part.ts';
import { openPractice } from './practice-part.ts';
import { fadeFoot } from './fade-foot.ts';
import { fillWall, isFull } from './fill-wall.ts';
import { setClock, updateFoot } from './show-foot.ts';
import { listenForShow, type ShowAction } from './show-keys.ts';
import { changeCaptions, changeLight } from './show-looks.ts';
import { keepPlace, partInHash, readPlace } from './show-place.ts';
import { openSpeaker } from './speaker.ts';

const clockMs = 15_000;

/**
 * What a room sees: one part at a time, over the whole screen. Without this script the page is a list
 * of links. `data-show` names what is shown, `data-plan` is the address of its plan.
 */
class ShowRoom extends HTMLElement {
  #words = showWords[readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage())];
  #parts: HTMLElement[] = [];
  #opened = new Map<HTMLElement, ShowPart>();
  #at = 0;
  #beganAt = 0;
  #stop: (() => void) | undefined;
  #tell = (_: { part: number; begun: number }): void => undefined;

  connectedCallback(): void {
    this.#parts = [...this.querySelectorAll<HTMLElement>('[data-part-kind]')];
    this.addEventListener('click', ({ target, detail }) => {
      const name =
        target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : '';
      if (name) this.#press(name);
      // A key that is pressed next means what it means everywhere, not this button once more.
      if (name && detail > 0 && this.#stop) this.#stage.focus({ preventScroll: true });
    });
    this.#find('dark').addEventListener('click', () => this.#black(false));
    const left = readPlace(this.#name);
    const part = partInHash(location.hash);
    const goOn = this.#find('goOn');
    goOn.hidden = left === undefined || left.part === 0;
    goOn.textContent = fill(this.#words.goOn, { part: left?.part ?? 0 });
    if (part !== undefined && this.#parts[part]) this.#open(part, left?.beganAt ?? Date.now());
  }

  get #name(): string {
    return this.dataset['show'] ?? '';
  }

  get #stage(): HTMLElement {
    return this.#find('stage');
  }

  #find<E extends HTMLElement = HTMLElement>(name: string): E {
    const part = this.querySelector<E>(`[data-${name}], [data-do=${name}]`);
    if (!part) throw new RangeError(`The showing has no ${name}`);
    return part;
  }

  get #now(): ShowPart {
    const part = this.#parts[this.#at];
    if (!part) return stillPart;
    const known = this.#opened.get(part);
    if (known) return known;
    const open = { film: openFilm, practice: openPractice }[part.dataset['partKind'] ?? ''];
    const opened = open?.(part, () => this.#update()) ?? stillPart;
    this.#opened.set(part, opened);
    return opened;
  }

  #press(name: string): void {
    if (name === 'begin') this.#open(0, Date.now(), true);
    else if (name === 'goOn') {
      const { part, beganAt } = readPlace(this.#name) ?? { part: 0, beganAt: Date.now() };
      this.#open(part, beganAt, true);
    } else if (name === 'speaker') {
      const words = this.#words;
      this.#tell = openSpeaker(this.dataset['plan'] ?? '', () => this.#telling());
      this.#find('said').textContent = words.speakerOpen;
    } else if (name.startsWith('part-')) {
      this.#panel(false);
      this.#go(Number(name.slice('part-'.length)));
    } else if (name === 'more') this.#panel(true);
    else if (name === 'less') this.#panel(false);
    else if (name === 'leave') this.#leave();
    else if (name === 'light') changeLight();
    else this.#run(name as ShowAction);
  }

  #run(action: ShowAction): void {
    if (this.#isBlack) return this.#black(false);
    const part = this.#now;
    if (action === 'forward') {
      if (!part.forward()) this.#go(this.#at + 1);
    } else if (action === 'back') {
      if (!part.back()) this.#go(this.#at - 1);
    } else if (action === 'larger' || action === 'smaller') changeCaptions(action);
    else if (action === 'black') this.#black(true);
    else if (action === 'fullscreen') fillWall(!isFull());
    else part[action]();
    this.#update();
  }

  /** Begins, or goes on. Only a press may fill the screen. */
  #open(part: number, beganAt: number, isPressed = false): void {
    this.#beganAt = beganAt;
    document.documentElement.classList.add('is-showing');
    this.#stage.hidden = false;
    if (isPressed) fillWall(true);
    if (!this.#stop) {
      const sleep = keepAwake();
      const isClosed = (): boolean => Boolean(this.#stage.hidden);
      const deaf = listenForShow(isClosed, isFull, (action) => this.#run(action));
      const clock = window.setInterval(() => this.#update(), clockMs);
      const still = fadeFoot(this.#stage, () => this.#now.isRunning());
      this.#stop = () => [sleep, deaf, still, () => clearInterval(clock)].forEach((end) => end());
    }
    this.#go(part);
    this.#stage.focus({ preventScroll: true });
  }

  #go(part: number): void {
    const to = Math.min(Math.max(part, 0), this.#parts.length - 1);
    this.#now.rest();
    this.#at = to;
    for (const [at, each] of this.#parts.entries()) each.hidden = at !== to;
    const isOver = to === this.#parts.length - 1;
    keepPlace(this.#name, isOver ? undefined : { part: to, beganAt: this.#beganAt });
    history.replaceState(history.state, '', `#del-${to}`);
    setClock(this.#parts[to], this.#words);
    this.#update();
  }

  #telling() {
    return { part: this.#at, begun: this.#beganAt };
  }

  #update(): void {
    const place = { parts: this.#parts, at: this.#at, beganAt: this.#beganAt };
    updateFoot((name) => this.#find(name), this.#words, place, this.#now);
    this.#stage.classList.toggle('is-running', this.#now.isRunning());
    this.#tell(this.#telling());
  }

  get #isBlack(): boolean {
    return !this.#find('dark').hidden;
  }

  #black(isOn: boolean): void {
    if (isOn) this.#now.rest();
    this.#find('dark').hidden = !isOn;
  }

  #panel(isOpen: boolean): void {
    if (isOpen) this.#now.rest();
    this.#find('panel').hidden = !isOpen;
    if (isOpen) this.#find('less').focus();
    else this.#stage.focus({ preventScroll: true });
  }

  #leave(): void {
    this.#now.rest();
    this.#panel(false);
    this.#stop?.();
    this.#stop = undefined;
    if (isFull()) fillWall(false);
    document.documentElement.classList.remove('is-showing');
    this.#stage.hidden = true;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#find('begin').focus();
  }
}

customElements.define('show-room', ShowRoom);
