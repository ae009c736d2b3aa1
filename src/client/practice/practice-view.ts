import type { Words } from 'site:words';
import { fill } from '../../i18n/pattern.ts';
import type { Task } from '../../practice/list-tasks.ts';
import { markNames } from '../../practice/mark-names.ts';
import { askedText, type Practice } from '../../practice/practise.ts';
import { sayWhatToDo } from '../../practice/say.ts';
import type { PracticeParts } from './fit-practice.ts';
import { makeTeller } from './tell-task.ts';
import { writeWords } from './write-words.ts';

/** The sheets over the room, and the room itself: one of them is seen. */
type Place = 'room' | 'more' | 'end';
const places: Place[] = ['room', 'more', 'end'];

/** What goes on by itself, or needs a press to be told finished: by the kind of the task. */
const passes = { look: 'next', wait: 'goOn', scroll: 'scrollDown', type: 'typed' } as const;

/** What a practice shows besides the drawn screen: words, buttons, sheets. */
export type PracticeView = ReturnType<typeof openView>;

/** Finds the parts of a practice in its element. Throws a RangeError when one is missing. */
export function openView(host: HTMLElement, words: Words['practice'], tasks: readonly Task[]) {
  const count = tasks.length;
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const part = host.querySelector<E>(selector);
    if (!part) throw new RangeError(`The practice has no ${selector}`);
    return part;
  };
  const part = (name: string): HTMLElement => find(`[data-${name}]`);
  const place = (name: Place): HTMLElement => find(`[data-part=${name}]`);
  const button = (name: string): HTMLElement => find(`[data-part=room] [data-press=${name}]`);
  const [heading, told, screen, drawnHand] = ['heading', 'told', 'screen', 'hand'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const [back, show, pass] = [button('back'), button('show'), find('[data-pass]')];
  const names = new Map(
    Object.entries(JSON.parse(host.dataset['names'] ?? '{}') as Record<string, string>),
  );
  const isForeign = host.dataset['foreign'] !== undefined;
  const teller = makeTeller(words, names, {
    isForeign,
    isScam: host.dataset['scam'] !== undefined,
  });
  const open = (name: Place): void => {
    for (const each of places) place(each).hidden = each !== name;
  };
  /** What can be told now, the whole first and then in fewer words; what has room of it is shown. */
  let tellable: readonly string[] = [];
  let shown: string | undefined;
  const write = (text: string): void => {
    if (text !== shown) writeWords(told, text);
    shown = text;
  };
  const tell = (all: readonly string[], outcome = ''): void => {
    tellable = all;
    shown = undefined;
    write(all[0] ?? '');
    told.dataset['outcome'] = outcome;
  };
  const isOpen = (name: Place): boolean => !place(name).hidden;
  const fitted: PracticeParts = {
    usual: () => tasks.flatMap(teller.listUsual),
    seldom: () => tasks.flatMap(teller.listSeldom),
    now: () => tellable,
    tell: write,
    told,
    room: place('room'),
    words: part('words'),
    heading,
    stage: part('stage'),
    screen,
  };

  function showButtons({ kind }: Task, { at, isAfter }: Practice): void {
    const name = isAfter ? 'next' : (passes as Record<string, keyof Words['practice']>)[kind];
    pass.hidden = name === undefined;
    pass.textContent = name === undefined ? '' : (words[name] as string);
    pass.dataset['press'] = kind === 'type' && !isAfter ? 'typed' : 'pass';
    back.hidden = at === 0 && !isAfter;
    show.hidden = isAfter || kind === 'look' || kind === 'wait';
    for (const aid of ['hint', 'skip']) find(`[data-press=${aid}]`).hidden = isAfter;
  }

  return {
    words,
    dialog: find<HTMLDialogElement>('dialog'),
    home: new URL('#ova', find<HTMLAnchorElement>('a[data-home]').href).href,
    screen,
    drawnHand,
    fitted,
    open,
    tell,
    sayHow: teller.sayHow,
    /** What a press on one of the practice's own buttons is called. */
    pressed: (target: EventTarget | null): string | undefined =>
      target instanceof Element
        ? target.closest<HTMLElement>('[data-press]')?.dataset['press']
        : undefined,
    /** What was written will do now; says whether that is news. */
    tellReady(): boolean {
      const ready = teller.sayReady();
      const isNews = tellable[0] !== ready;
      if (isNews) tell([ready]);
      return isNews;
    },
    hasFocus: (): boolean => host.contains(document.activeElement),
    focusHeading: (): void => heading.focus({ preventScroll: true }),
    wantsHints: (): boolean => find<HTMLInputElement>('[data-auto]').checked && isOpen('room'),
    nameScreen: (title = words.screen): void => screen.setAttribute('aria-label', title),
    openSheet(): void {
      open('more');
      place('more').scrollTop = 0;
      find('[data-part=more] h2').focus();
    },
    /** Says whether there was a sheet to close. */
    closeSheet(): boolean {
      if (!isOpen('more')) return false;
      open('room');
      button('more').focus();
      return true;
    },
    say(task: Task, practice: Practice): void {
      const asked = askedText(task, practice);
      const { isAfter, outcome } = practice;
      fitted.room.dataset['after'] = String(isAfter);
      part('count').textContent = fill(words.task, { number: task.number, count });
      writeWords(heading, isAfter ? words.after : teller.sayHeading(task, asked));
      tell(teller.sayTold(task, practice, asked), outcome?.kind);
      writeWords(part('more-heading'), teller.sayHeading(task, asked));
      writeWords(part('say'), isForeign ? task.say : markNames(task.say, names));
      const isSaid = isForeign || task.sentence !== undefined;
      writeWords(part('do'), isSaid ? '' : sayWhatToDo(words, task, asked));
      showButtons(task, practice);
    },
    /** While the hand is at work the only thing to press is one's own turn. */
    showing(isOn: boolean): void {
      screen.dataset['showing'] = String(isOn);
      show.textContent = isOn ? words.myTurn : words.show;
      drawnHand.hidden = true;
      if (!isOn) return;
      back.hidden = true;
      pass.hidden = true;
      tell([words.watch]);
    },
    /** Focus that lost its place goes to the heading; else what is new is said after the answer. */
    follow(isNew: boolean, hadFocus: boolean): void {
      const at = document.activeElement;
      const isThere = at && host.contains(at) && at.getClientRects().length > 0;
      if (hadFocus && !isThere) heading.focus({ preventScroll: true });
      // What was said of an earlier step is not there to be found.
      part('next').textContent =
        isNew && document.activeElement !== heading ? heading.textContent : '';
    },
    end(hasFallen: boolean): void {
      open('end');
      part('fell').hidden = !hasFallen;
      find('[data-part=end] h2').focus();
    },
  };
}
