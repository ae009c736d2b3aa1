import { fill } from '../../i18n/pattern.ts';
import { readLanguage } from '../../i18n/languages.ts';
import practiceWords from 'site:words/practice';
import type { Task } from '../../practice/list-tasks.ts';
import {
  act,
  isOver,
  isTyped,
  type Move,
  type Practice,
  startPractice,
} from '../../practice/practise.ts';
import { sayOutcome, sayWhatToDo } from '../../practice/say.ts';
import { fillIn, keepTyped, makeLive, mark, readTyped, showDone } from './live-screen.ts';
import { listenToScroll } from './practice-scroll.ts';
import { pageLanguage } from '../page/page-language.ts';

/** So long without a move and the first hint comes by itself, in ms. */
const idleMs = 14_000;
/** So long does one wait in practice, in ms. */
const waitMs = 4000;

/** "Prova själv": the guide's own screens, live, with a hint when it is wanted. Nothing leaves the page. */
class PracticeRoom extends HTMLElement {
  #tasks: Task[] = [];
  #practice: Practice = startPractice();
  #words = practiceWords['sv'];
  #shown = '';
  #timer = 0;

  connectedCallback(): void {
    const lang = pageLanguage();
    this.#words = practiceWords[readLanguage(lang === 'sv' ? undefined : lang)];
    this.#tasks = JSON.parse(this.dataset['tasks'] ?? '[]') as Task[];
    this.addEventListener('click', ({ target }) => {
      const press = target instanceof Element ? target.closest<HTMLElement>('[data-press]') : null;
      const name = press?.dataset['press'];
      if (name === 'start') this.#begin();
      else if (name === 'hint' || name === 'show' || name === 'pass') this.#move({ kind: name });
    });
    // Who writes or moves about is not stuck: the hint waits, and stays away if it is not wanted.
    for (const sign of ['input', 'keydown', 'change'])
      this.addEventListener(sign, () => this.#task?.kind !== 'wait' && this.#wait());
    listenToScroll(this.#part('screen'), () => this.#scroll());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  get #task(): Task | undefined {
    return this.#tasks[this.#practice.at];
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"], [data-${name}]`);
    if (!part) throw new RangeError(`The practice has no ${name}`);
    return part;
  }

  #button(name: string): HTMLElement {
    const button = this.querySelector<HTMLElement>(`[data-part=room] [data-press="${name}"]`);
    if (!button) throw new RangeError(`The practice has no button ${name}`);
    return button;
  }

  #begin(): void {
    this.#practice = startPractice();
    this.#shown = '';
    this.#part('start').hidden = true;
    this.#part('end').hidden = true;
    this.#part('room').hidden = false;
    this.#show(true);
  }

  #scroll(): void {
    if (this.#task?.kind === 'scroll') this.#move({ kind: 'pass' });
  }

  #move(move: Move, isAsked = true): void {
    const task = this.#task;
    if (!task) return;
    const hadFocus = this.contains(document.activeElement);
    if (move.kind === 'show' && task.text !== undefined)
      fillIn(this.#part('screen'), task.target ?? '', task.text);
    const before = this.#practice.at;
    this.#practice = act(this.#tasks, this.#practice, move);
    const isRight = this.#practice.at > before;
    if (isRight && task.kind === 'type') keepTyped(this.#part('screen'), task.target ?? '');
    if (isRight && task.kind !== 'type' && task.target && task.then === undefined)
      showDone(this.#part('screen'), task.target);
    if (move.kind === 'type' && this.#practice.outcome?.kind === 'tempted')
      fillIn(this.#part('screen'), move.id, '');
    if (isRight && task.then !== undefined) this.#draw(task.then);
    if (isOver(this.#tasks, this.#practice)) this.#end();
    else this.#show(isRight);
    const { outcome, hints } = this.#practice;
    if (!outcome || isOver(this.#tasks, this.#practice)) return;
    const told = this.#part('told');
    told.textContent = sayOutcome(this.#words, task, outcome, hints);
    told.dataset['outcome'] = outcome.kind;
    this.#follow(isRight, hadFocus, isAsked);
    const typed = readTyped(this.#part('screen'), this.#task?.target ?? '');
    // What was written before its turn need not be written again.
    if (isRight && typed && this.#task?.kind === 'type' && isTyped(this.#task, typed.text))
      this.#move(typed);
  }

  /** Focus that lost its place goes to the instruction; what is new comes into sight and is said. */
  #follow(isRight: boolean, hadFocus: boolean, isAsked: boolean): void {
    const heading = this.#part('room').querySelector('h2');
    const at = document.activeElement;
    const isLost = hadFocus && !(at && this.contains(at) && at.getClientRects().length > 0);
    if (isLost) (isRight ? heading : this.#button('show'))?.focus();
    else if (isRight) {
      const next = document.createElement('span');
      next.className = 'hidden';
      next.textContent = ` ${heading?.textContent ?? ''}`;
      this.#part('told').append(next);
    }
    const news = isRight ? heading : this.#part('told');
    if (isAsked) news?.scrollIntoView({ block: 'nearest' });
  }

  #draw(name: string): void {
    if (name === this.#shown) return;
    const template = this.querySelector<HTMLTemplateElement>(`template[data-name="${name}"]`);
    const screen = this.#part('screen');
    screen.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
    screen.setAttribute('aria-label', template?.dataset['title'] ?? this.#words.screen);
    makeLive(
      screen,
      JSON.parse(template?.dataset['labels'] ?? '{}') as Record<string, string>,
      (move) => this.#move(move),
      (typed) => {
        const task = this.#task;
        if (task?.target === typed.id && isTyped(task, typed.text)) this.#move(typed);
      },
    );
    this.#shown = name;
  }

  /** Shows the task that one is at; `isNew` when it has just begun. */
  #show(isNew: boolean): void {
    const task = this.#task;
    if (!task) return;
    const { hints } = this.#practice;
    if (isNew) {
      this.#draw(task.screen);
      this.#part('count').textContent = fill(this.#words.task, {
        number: task.number,
        count: this.#tasks.length,
      });
      this.#part('number').textContent = String(task.number);
      this.#part('heading').textContent = task.heading;
      this.#part('say').textContent = task.say;
      this.#part('do').textContent = sayWhatToDo(this.#words, task);
      this.#part('told').textContent = '';
      if (task.number === 1 && !this.#practice.outcome)
        this.#part('room').querySelector('h2')?.focus();
    }
    mark(this.#part('screen'), hints > 1 ? task.target : undefined);
    const pass = this.#button('pass');
    const names = {
      look: this.#words.next,
      wait: this.#words.goOn,
      scroll: this.#words.scrollDown,
    };
    pass.hidden = !(task.kind in names);
    pass.textContent = names[task.kind as keyof typeof names] ?? '';
    const show = this.#button('show');
    show.hidden = hints < (task.kind === 'type' ? 1 : 2) || !pass.hidden;
    show.textContent = task.kind === 'type' ? this.#words.fill : this.#words.show;
    this.#button('hint').hidden = hints > 1 || !pass.hidden;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#part('room').hidden) return;
    const kind = this.#task?.kind;
    if (kind === 'wait')
      this.#timer = window.setTimeout(() => this.#move({ kind: 'pass' }), waitMs);
    const isWanted = this.querySelector<HTMLInputElement>('[data-auto]')?.checked === true;
    if (!isWanted || this.#practice.hints > 0 || !kind || kind === 'look' || kind === 'wait')
      return;
    this.#timer = window.setTimeout(() => this.#move({ kind: 'hint' }, false), idleMs);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#part('room').hidden = true;
    const end = this.#part('end');
    end.hidden = false;
    this.#part('fell').hidden = this.#practice.fell === 0;
    end.querySelector('h2')?.focus();
  }
}

customElements.define('practice-room', PracticeRoom);
