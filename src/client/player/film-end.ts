import type { Words } from 'site:words';

type EndActions = { goOn(): void; replay(): void };

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
function makeNext(page: ParentNode, words: string): HTMLElement | undefined {
  const from = page.querySelector<HTMLAnchorElement>('.walk [data-next-guide]');
  const link = copyLink(from, 'film-end-way');
  if (!link || !from) return undefined;
  const title = document.createElement('bdi');
  if (from.lang) title.lang = from.lang;
  title.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
  const whole = document.createElement('span');
  whole.append(`${words} `, title);
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
): { show(hasMore: boolean, isFocused: boolean): void; hide(): void } {
  const sheet = document.createElement('div');
  sheet.className = 'film-end';
  sheet.hidden = true;
  const told = document.createElement('p');
  told.textContent = words.ended;
  // A reader has heard it already, as it happened.
  told.setAttribute('aria-hidden', 'true');
  const practise = copyLink(page.querySelector('a#ova'), 'film-end-way film-end-main');
  practise?.append(words.practise);
  const more = makeButton(words.goesWrongFilm, 'film-end-way film-go-on', goOn);
  const again = makeButton(words.replay, 'film-end-way', replay);
  const next = makeNext(page, words.nextGuide);
  sheet.append(told, ...[practise, more, again, next].filter((way) => way !== undefined));
  player.append(sheet);
  return {
    show(hasMore, isFocused) {
      more.hidden = !hasMore;
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
  };
}
