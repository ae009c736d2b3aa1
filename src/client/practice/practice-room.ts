import { readLanguage } from '../../i18n/languages.ts';
import practiceWords from 'site:words/practice';
import type { Task } from '../../practice/list-tasks.ts';
import {
  act,
  askedText,
  isOver,
  isPutRight,
  isTypedWhole,
  type Move,
  type Practice,
  startPractice,
} from '../../practice/practise.ts';
import { sayShown } from '../../practice/say.ts';
import { pageLanguage } from '../page/page-language.ts';
import { drawScreen } from './draw-screen.ts';
import { keepFitting } from './fit-practice.ts';
import { fillIn, mark, readTyped, type Typed } from './live-screen.ts';
import { ownMove } from './own-move.ts';
import { listenToScroll } from './practice-gestures.ts';
import { openLayer } from './practice-layer.ts';
import { openView, type PracticeView } from './practice-view.ts';
import { showMe } from './show-me.ts';

/** "Öva själv": the guide's own screens, live, in a layer of their own. Nothing leaves the page. */
class PracticeRoom extends HTMLElement {
  #tasks: Task[] = [];
  #practice: Practice = startPractice();
  #view: PracticeView | undefined;
  #fit = (): void => undefined;
  #timer = 0;
  /** Counts what has been shown: a hand whose number has passed stops. */
  #shows = 0;
  #isShowing = false;

  connectedCallback(): void {
    const lang = pageLanguage();
    const words = practiceWords[readLanguage(lang === 'sv' ? undefined : lang)];
    this.#tasks = JSON.parse(this.dataset['tasks'] ?? '[]') as Task[];
    const view = openView(this, words, this.#tasks);
    this.#view = view;
    const { dialog, home, screen } = view;
    const leave = openLayer(dialog, home, () => view.closeSheet());
    this.#fit = keepFitting(view.fitted);
    this.addEventListener('click', ({ target }) => {
      const name = view.pressed(target);
      if (name === 'close') leave();
      else if (name) this.#press(name);
    });
    // Who writes or moves about is not stuck: the hint waits, and stays away if it is not wanted.
    for (const sign of ['input', 'keydown', 'change'])
      this.addEventListener(sign, () => this.#task?.kind !== 'wait' && this.#wait());
    listenToScroll(screen, () => {
      if (this.#task?.kind === 'scroll') this.#move({ kind: 'pass' });
    });
    this.#begin();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  get #task(): Task | undefined {
    return this.#practice.isAfter ? undefined : this.#tasks[this.#practice.at];
  }

  #press(name: string): void {
    const view = this.#view;
    if (name === 'more') view?.openSheet();
    else if (name === 'less') view?.closeSheet();
    else if (name === 'again') this.#begin();
    else if (name === 'show') void this.#showMe();
    else if (name === 'typed') this.#move(this.#typed() ?? { kind: 'hint' });
    else {
      view?.closeSheet();
      this.#move({ kind: name as 'back' | 'pass' | 'hint' | 'skip' });
    }
  }

  #begin(): void {
    this.#practice = startPractice();
    this.#view?.open('room');
    this.#draw();
    this.#say();
    this.#view?.focusHeading();
  }

  #typed(): Typed | undefined {
    const { screen } = this.#view ?? {};
    return screen && readTyped(screen, this.#task?.target ?? '');
  }

  #move(move: Move): void {
    if (this.#isShowing) return this.#endShow();
    const view = this.#view;
    if (!view || isOver(this.#tasks, this.#practice)) return;
    const before = this.#practice;
    const hadFocus = view.hasFocus();
    this.#practice = act(this.#tasks, before, move);
    const { at, isAfter, outcome } = this.#practice;
    if (isOver(this.#tasks, this.#practice)) return this.#end();
    const isNew = at !== before.at || isAfter !== before.isAfter;
    // What somebody was fooled to write does not stay.
    if (move.kind === 'type' && outcome?.kind === 'tempted') fillIn(view.screen, move.id, '');
    if (isNew) this.#draw();
    this.#say();
    view.follow(isNew, hadFocus);
    const typed = this.#typed();
    // What was written before its turn need not be written again.
    if (move.kind !== 'back' && isNew && typed?.text) this.#typing(typed);
  }

  /** Goes on by itself when all is written; what has been put right is no longer told of as wrong. */
  #typing(typed: Typed): void {
    const [view, task] = [this.#view, this.#task];
    if (!view || task?.kind !== 'type' || task.target !== typed.id) return;
    if (isTypedWhole(task, this.#practice, typed.text)) return this.#move(typed);
    if (isPutRight(task, this.#practice, typed.text) && view.tellReady()) this.#fit();
  }

  #draw(practice = this.#practice): void {
    const view = this.#view;
    if (!view) return;
    const move = (made: Move): void => this.#move(made);
    const typing = (typed: Typed): void => this.#typing(typed);
    const title = drawScreen(this, view.screen, this.#tasks, practice, { move, typing });
    view.nameScreen(title);
    this.#fit();
  }

  /** Says the task that one is at, and what came of the last move. */
  #say(): void {
    const { at, hints } = this.#practice;
    const task = this.#tasks[at];
    const view = this.#view;
    if (!task || !view) return;
    view.say(task, this.#practice);
    mark(view.screen, this.#task && hints > 1 ? task.target : undefined);
    this.#fit();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#isShowing) return;
    const wantsHint = this.#view?.wantsHints() === true && this.#practice.hints === 0;
    const own = ownMove(this.#task?.kind, wantsHint);
    if (own) this.#timer = window.setTimeout(() => this.#move(own.move), own.afterMs);
  }

  /** The hand does it; then everything is as before, and it is the person's turn. */
  async #showMe(): Promise<void> {
    const [view, task] = [this.#view, this.#task];
    if (this.#isShowing) return this.#endShow();
    if (!task || !view) return;
    const text = askedText(task, this.#practice);
    const number = ++this.#shows;
    this.#isShowing = true;
    clearTimeout(this.#timer);
    view.showing(true);
    const isEnded = (): boolean => number !== this.#shows;
    const showResult = (): void => {
      if (task.then !== undefined) this.#draw({ ...this.#practice, isAfter: true });
      view.tell([sayShown(view.words, task, text)]);
      this.#fit();
    };
    await showMe({
      screen: view.screen,
      drawnHand: view.drawnHand,
      task,
      text,
      showResult,
      isOver: isEnded,
    });
    if (!isEnded()) this.#endShow();
  }

  #endShow(): void {
    const [view, task] = [this.#view, this.#task];
    if (!view || !task) return;
    this.#shows++;
    this.#isShowing = false;
    const hadFocus = view.hasFocus();
    view.showing(false);
    this.#draw();
    this.#say();
    view.tell([view.sayHow(task, askedText(task, this.#practice))]);
    mark(view.screen, task.target);
    this.#fit();
    view.follow(false, hadFocus);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#view?.end(this.#practice.fell > 0);
  }
}

customElements.define('practice-room', PracticeRoom);
