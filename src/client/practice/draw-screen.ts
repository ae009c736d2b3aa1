import type { Task } from '../../practice/list-tasks.ts';
import type { Move, Practice } from '../../practice/practise.ts';
import { putWords, screenNow } from '../../practice/screen-now.ts';
import { fillIn, makeLive, showDone, type Typed } from './live-screen.ts';

/** The person's own words in place of the script's, wherever they stand on a screen. */
function rewrite(screen: HTMLElement, words: ReadonlyMap<string, string>): void {
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { nodeValue } = node;
    const put = putWords(nodeValue ?? '', words);
    if (put !== nodeValue) node.nodeValue = put;
  }
}

/** What the live screen tells: a move, or letters as they are typed. */
export type Tell = { move: (move: Move) => void; typing: (typed: Typed) => void };

/**
 * Puts the drawn screen that a practice stands at in its place, live, with what has been done on it.
 * Gives what the screen shows, in words; undefined when all is done.
 */
export function drawScreen(
  host: HTMLElement,
  screen: HTMLElement,
  tasks: readonly Task[],
  practice: Practice,
  { move, typing }: Tell,
): string | undefined {
  const now = screenNow(tasks, practice);
  const template = host.querySelector<HTMLTemplateElement>(`template[data-name="${now?.name}"]`);
  if (!now || !template) return undefined;
  // A field that goes away while somebody writes in it has nothing more to tell.
  for (const input of screen.querySelectorAll('input')) input.readOnly = true;
  screen.replaceChildren(template.content.cloneNode(true));
  if (now.words.size > 0) rewrite(screen, now.words);
  const labels = JSON.parse(template.dataset['labels'] ?? '{}') as Record<string, string>;
  makeLive(screen, labels, move, typing);
  for (const { target, text } of now.done) {
    if (text === undefined) showDone(screen, target);
    else fillIn(screen, target, text, true);
  }
  // Who has come back finds what was written, and may write something else.
  const task = practice.isAfter ? undefined : tasks[practice.at];
  const own = task && practice.typed[task.number];
  if (own !== undefined && task?.form !== 'code') fillIn(screen, task?.target ?? '', own);
  return template.dataset['title'];
}
