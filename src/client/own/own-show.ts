import ownWords from 'site:words/own';
import showWords from 'site:words/show';
import { directionOf } from '../../i18n/direction.ts';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import { drawCode } from '../page/draw-code.ts';
import { pageLanguage } from '../page/page-language.ts';
import { publicAddress } from '../page/public-address.ts';
import { type CarriedPart, openPass, type Pass } from '../show/open-pass.ts';

const language = readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage());
const words = showWords[language];

/** Says the language of a name, where it is another than the page's. */
function speak<E extends HTMLElement>(element: E, lang: string): E {
  if (lang !== '') Object.assign(element, { lang, dir: directionOf(lang) });
  return element;
}

function makeItem(content: string | Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

/** Papers to take home stand beside each other on one wall. */
function joinPapers({ elements }: CarriedPart): HTMLElement[] {
  const [first, ...others] = elements;
  const codes = first?.querySelector('.show-codes');
  for (const other of others)
    codes?.append(...(other.querySelector('.show-codes')?.children ?? []));
  return first ? [first] : [];
}

/** The notes are a page of their own, which has the session from its address. */
function leadToNotes(room: HTMLElement, { code }: Pass): void {
  const { notesPage = '', notesAddress } = room.dataset;
  room.dataset['notes'] = `${notesPage}?pass=${code}`;
  const phone = room.querySelector<HTMLElement>('[data-own-phone]');
  const address = publicAddress(notesAddress, notesPage);
  if (!phone || address === undefined) return;
  phone.hidden = false;
  phone.firstElementChild?.append(
    drawCode(`${address}?pass=${code}`, fill(words.code, { title: words.notes })),
  );
}

/** Puts the session that the address names into the page. */
function fillRoom(room: HTMLElement, pass: Pass | undefined): void {
  const find = (name: string) => room.querySelector<HTMLElement>(`[data-own-${name}]`);
  for (const name of ['nothing', 'begin']) {
    const part = find(name);
    if (part) part.hidden = (name === 'begin') !== (pass !== undefined);
  }
  if (!pass) return;
  const { own, parts } = pass;
  room.querySelector('[data-part-kind=end]')?.before(...parts.flatMap(joinPapers));
  leadToNotes(room, pass);

  const name = own.name || ownWords[language].unnamed;
  const title = fill(words.title, { title: name });
  for (const place of [find('title'), document.querySelector('title')])
    if (place) place.textContent = title;
  const wall = find('name');
  if (wall) wall.textContent = name;
  const names = [{ name, lang: '' }, ...parts, { name: words.end, lang: '' }];
  find('list')?.append(...parts.map((part) => speak(makeItem(part.name), part.lang)));
  room.querySelector('.show-jump')?.append(
    ...names.map((each, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'show-press';
      button.dataset['do'] = `part-${at}`;
      button.textContent = each.name;
      return makeItem(speak(button, each.lang));
    }),
  );
  // Where it was left is remembered for this list, and no other.
  room.dataset['show'] = `eget:${own.guides.join(',')}${own.practise ? ':o' : ''}`;
}

const room = document.querySelector<HTMLElement>('show-room[data-own-show]');
if (room) fillRoom(room, openPass());
// Only now: what shows the parts looks for them once, and a file that is imported runs first.
void import('../show/show-room.ts');
