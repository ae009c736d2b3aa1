import { readLanguage } from '../../i18n/languages.ts';
import showWords from 'site:words/show';
import { canKeepAwake } from '../page/keep-awake.ts';
import { pageLanguage } from '../page/page-language.ts';
import { openFilm } from './film-part.ts';
import { type ShowPart, stillPart } from './part.ts';
import { openPractice } from './practice-part.ts';
import { giveWay } from './fade-foot.ts';
import { fillWall, isFull } from './fill-wall.ts';
import { keepGoing } from './keep-going.ts';
import { offerToGoOn, setClock, updateFoot } from './show-foot.ts';
import { isLeading, type ShowAction } from './show-keys.ts';
import { changeCaptions, changeLight } from './show-looks.ts';
import { openPanel } from './show-panel.ts';
import { partInHash, placeKeeper, readPlace, type ShowPlace, tellPart } from './show-place.ts';
import { linkSpeaker, type Told } from './speaker.ts';

/**
 * What a room sees: one part at a time, over the whole screen. Without this script the page is a list
 * of links. `data-show` names what is shown, `data-notes` is the address of the speaker's notes.
 */
class ShowRoom extends HTMLElement {
  #language = readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage());
  #words = showWords[this.#language];
  #parts: HTMLElement[] = [];
  #opened = new Map<HTMLElement, ShowPart>();
  #at = 0;
  #beganAt = 0;
  #keep = (_: ShowPlace | undefined): void => undefined;
  #stop: (() => void) | undefined;
  #panel = openPanel(this, this.#language);
  /** Where the showing was left before the page was loaded anew. */
  #left: ShowPlace | undefined;
  #speaker = linkSpeaker(
    () => this.#telling(),
    (action) => this.#stop && this.#heed(action),
  );

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
    // A practice that is closed steps back in the window's history.
    addEventListener('popstate', () => this.#stop && tellPart(this.#at));
    this.#panel.sayAwake(canKeepAwake());
    const left = readPlace(this.#name);
    this.#keep = placeKeeper(this.#name);
    const part = partInHash(location.hash);
    offerToGoOn(this.#find('goOn'), this.#words, left);
    if (part === undefined || !this.#parts[part]) return;
    this.#left = left;
    this.#open(part, left?.beganAt ?? Date.now());
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
    const leftStep = this.#left?.part === this.#at ? this.#left.step : 0;
    const opened = open?.(part, () => this.#update(), leftStep) ?? stillPart;
    this.#opened.set(part, opened);
    return opened;
  }

  #press(name: string): void {
    if (name === 'begin') this.#open(0, Date.now(), true);
    else if (name === 'goOn') {
      this.#left = readPlace(this.#name);
      this.#open(this.#left?.part ?? 0, this.#left?.beganAt ?? Date.now(), true);
    } else if (name === 'speaker') {
      const isOpen = this.#speaker.open(this.dataset['notes'] ?? '');
      this.#panel.say(this.#words[isOpen ? 'speakerOpen' : 'speakerShut']);
    } else if (name.startsWith('part-')) {
      this.#panel.set(false);
      this.#go(Number(name.slice('part-'.length)));
    } else if (name === 'more') {
      this.#now.rest();
      this.#panel.set(true);
    } else if (name === 'less') this.#panel.set(false);
    else if (name === 'leave') this.#leave();
    else if (name === 'light') changeLight();
    else this.#run(name as ShowAction);
  }

  /** A clicker knows nothing of a menu that lies over the wall: it is closed, and no film begins behind it. */
  #heed(action: ShowAction): void {
    if (this.#panel.isOpen() && isLeading(action)) this.#panel.set(false);
    else this.#run(action);
  }

  #run(action: ShowAction): void {
    // Whatever is pressed then shows the wall again.
    if (!this.#find('dark').hidden) return this.#black(false);
    if (action === 'close') {
      if (this.#panel.isOpen()) this.#panel.set(false);
      return;
    }
    const part = this.#now;
    if (action === 'forward') {
      if (!part.forward()) this.#go(this.#at + 1);
    } else if (action === 'back') {
      if (!part.back()) this.#go(this.#at - 1);
    } else if (action === 'larger' || action === 'smaller') changeCaptions(action);
    else if (action === 'black') this.#black(true);
    else if (action === 'fullscreen') fillWall(!isFull());
    else if (action === 'slower') this.#panel.sayRate(part.slower());
    else part[action]();
    this.#update();
  }

  /** Begins, or goes on. Only a press may fill the screen. */
  #open(part: number, beganAt: number, isPressed = false): void {
    this.#beganAt = beganAt;
    document.documentElement.classList.add('is-showing');
    this.#stage.hidden = false;
    if (isPressed) fillWall(true);
    this.#stop ??= keepGoing({
      stage: this.#stage,
      isRunning: () => this.#now.isRunning(),
      run: (action) => this.#heed(action),
      update: () => this.#update(),
      sayAwake: (isAwake) => this.#panel.sayAwake(isAwake),
    });
    this.#go(part);
    this.#stage.focus({ preventScroll: true });
  }

  #go(part: number): void {
    const to = Math.min(Math.max(part, 0), this.#parts.length - 1);
    this.#now.rest();
    this.#at = to;
    for (const [at, each] of this.#parts.entries()) each.hidden = at !== to;
    tellPart(to);
    setClock(this.#parts[to]);
    this.#update();
  }

  #telling(): Told {
    const isDark = !this.#find('dark').hidden;
    if (!this.#stop) return { part: 0, step: 0, isRunning: false, isDark, beganAt: 0 };
    // Where it is left off is known before it goes on: what the wall shows then is the title.
    const step = this.#now.hasBegun() ? this.#now.step() : 0;
    const isRunning = this.#now.isRunning();
    return { part: this.#at, step, isRunning, isDark, beganAt: this.#beganAt };
  }

  #update(): void {
    const place = { parts: this.#parts, at: this.#at, beganAt: this.#beganAt };
    updateFoot((name) => this.#find(name), this.#words, place, this.#now);
    giveWay(this.#stage, this.#now);
    this.#speaker.tell();
    if (!this.#stop) return;
    const left = { part: this.#at, step: this.#now.step(), beganAt: this.#beganAt };
    this.#keep(this.#at < this.#parts.length - 1 ? left : undefined);
  }

  #black(isOn: boolean): void {
    if (isOn) this.#now.rest();
    this.#find('dark').hidden = !isOn;
    this.#update();
  }

  #leave(): void {
    this.#now.rest();
    this.#panel.set(false);
    this.#stop?.();
    this.#stop = undefined;
    this.#speaker.tell();
    if (isFull()) fillWall(false);
    document.documentElement.classList.remove('is-showing');
    this.#stage.hidden = true;
    offerToGoOn(this.#find('goOn'), this.#words, readPlace(this.#name));
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#find('begin').focus();
  }
}

customElements.define('show-room', ShowRoom);
