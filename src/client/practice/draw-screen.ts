import { putWords, type ScreenNow } from '../../practice/screen-now.ts';
import { fillIn, showDone } from './live-screen.ts';

/** The person's own words in place of the script's, wherever they stand on a screen. */
function rewrite(screen: HTMLElement, words: ReadonlyMap<string, string>): void {
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { nodeValue } = node;
    const put = putWords(nodeValue ?? '', words);
    if (put !== nodeValue) node.nodeValue = put;
  }
}

/**
 * Puts a drawn screen in its place, as the practice has it now; `makeLive` makes it one that can be
 * pressed, before what has been done on it is shown.
 */
export function drawScreen(
  screen: HTMLElement,
  template: HTMLTemplateElement,
  { done, words }: ScreenNow,
  makeLive: () => void,
): void {
  screen.replaceChildren(template.content.cloneNode(true));
  if (words.size > 0) rewrite(screen, words);
  makeLive();
  for (const { target, text } of done) {
    if (text === undefined) showDone(screen, target);
    else fillIn(screen, target, text, true);
  }
}
