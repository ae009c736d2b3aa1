import type { Words } from 'site:words';
import { openLarge } from '../sight/start-large.ts';

type EndActions = { goOn(): void; replay(): void };

/** `forward` is what a clicker does here: it says where the next press leads, and then leads there. */
export type End = {
  show(hasMore: boolean, isFocused: boolean): void;
  hide(): void;
  forward(): void;
};

/** A link of the page once more, with words of its own or with the page's. */
function copyLink(from: HTMLAnchorElement | null | undefined, className: string) {
  if (!from) return undefined;
  const link = document.createElement('a');
  link.href = from.href;
  link.className = className;
  return link;
}

function makeButton(words: string, className: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}

/** The next guide's link: what it is, and its title in the language that it has. */
function makeNext(page: ParentNode, words: string): HTMLAnchorElement | undefined {
  const from = page.querySelector<HTMLAnchorElement>('.walk [data-next-guide]');
  const link = copyLink(from, 'film-end-way');
  if (!link || !from) return undefined;
  const title = document.createElement('bdi');
  if (from.lang) title.lang = from.lang;
  title.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
  const whole = document.createElement('span');
  // Where the next guide is in another language, that is told as it is on the page.
  const mark = from.nextElementSibling?.cloneNode(true);
  whole.append(`${words} `, title, ...(mark ? [' ', mark] : []));
  link.append(whole);
  return link;
}

/**
 * A sheet over the picture when it has ended: one main thing to go on with, and the other ways. `page`
 * is where the guide's own links are. Gives what shows it; `hasMore` offers what can go wrong.
 */
export function makeEnd(
  player: HTMLElement,
  page: ParentNode,
  words: Words['player'],
  { goOn, replay }: EndActions,
): End {
  const sheet = document.createElement('div');
  sheet.className = 'film-end';
  sheet.hidden = true;
  const told = document.createElement('p');
  told.textContent = words.ended;
  // A reader has heard it already, as it happened.
  told.setAttribute('aria-hidden', 'true');
  const ahead = document.createElement('p');
  ahead.className = 'film-end-ahead';
  ahead.setAttribute('role', 'status');
  const practise = copyLink(page.querySelector('a#ova'), 'film-end-way film-end-main');
  practise?.append(words.practise);
  const more = makeButton(words.goesWrongFilm, 'film-end-way film-go-on', goOn);
  const again = makeButton(words.replay, 'film-end-way', replay);
  const next = makeNext(page, words.nextGuide);
  const ways = [practise, more, again, next].filter((way) => way !== undefined);
  sheet.append(told, ...ways, ahead);
  player.append(sheet);
  return {
    show(hasMore, isFocused) {
      more.hidden = !hasMore;
      ahead.textContent = '';
      sheet.hidden = false;
      sheet.scrollTop = 0;
      if (isFocused)
        sheet
          .querySelector<HTMLElement>('.film-end-way:not([hidden])')
          ?.focus({ preventScroll: true });
    },
    hide() {
      sheet.hidden = true;
    },
    forward() {
      if (!next) ahead.textContent = words.noNext;
      else if (ahead.textContent !== '') openLarge(next.href);
      else {
        ahead.textContent = words.nextPress;
        next.focus({ preventScroll: true });
      }
      ahead.scrollIntoView({ block: 'nearest' });
    },
  };
}
