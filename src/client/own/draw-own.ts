import helperWords from 'site:words/helpers';
import ownWords from 'site:words/own';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import {
  guideOf,
  longestName,
  longestNote,
  type OwnSession,
  writeOwn,
} from '../../session/own-session.ts';
import { pageLanguage } from '../page/page-language.ts';
import { publicAddress } from '../page/public-address.ts';
import { siteAddress } from '../page/site-files.ts';
import { type ChosenFilm, makeRow, sumMinutes } from './own-row.ts';
import { showLink } from './share-own.ts';

const language = readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage());
const words = ownWords[language];

/** A part of the page by its name. Throws a RangeError when there is none. */
export function findOwn<E extends HTMLElement = HTMLElement>(host: HTMLElement, name: string): E {
  const part = host.querySelector<E>(`[data-own=${name}]`);
  if (!part) throw new RangeError(`The page has no ${name}`);
  return part;
}

/** How many are chosen of each service, beside its name: its films may be folded away. */
function countChosen(host: HTMLElement): void {
  for (const fold of host.querySelectorAll('details')) {
    const count = fold.querySelectorAll('input:checked').length;
    const place = fold.querySelector('[data-chosen]');
    if (place) place.textContent = count > 0 ? fill(words.chosenHere, { count }) : '';
  }
}

function drawRows(host: HTMLElement, films: readonly ChosenFilm[], practise: boolean): void {
  const template = findOwn<HTMLTemplateElement>(host, 'row');
  const helpers = helperWords[language];
  const rows = films.map((film) => makeRow(template, film, helpers, { practise, language }));
  findOwn(host, 'rows').replaceChildren(...rows);
}

function drawFields(host: HTMLElement, { practise, name, note }: OwnSession): void {
  findOwn<HTMLInputElement>(host, 'practise').checked = practise;
  const fields = [
    ['name', name, longestName],
    ['note', note, longestNote],
  ] as const;
  for (const [field, text, longest] of fields) {
    const input = findOwn<HTMLInputElement>(host, field);
    input.maxLength = longest;
    if (input.value !== text) input.value = text;
  }
  findOwn(host, 'printed-name').textContent = name || words.unnamed;
  findOwn(host, 'printed-note').textContent = note;
}

/** So long nothing more is chosen before what there is to save is asked for, in ms. */
const restMs = 700;
let asking = 0;

/** Offers to save the films that are chosen; on a stick there is nothing to save. */
function offerSaving(host: HTMLElement, guides: readonly string[]): void {
  const template = findOwn<HTMLTemplateElement>(host, 'save');
  const place = findOwn(host, 'saving');
  const only = guides.join(' ');
  if (place.dataset['for'] === only) return;
  place.dataset['for'] = only;
  place.replaceChildren();
  window.clearTimeout(asking);
  asking = window.setTimeout(() => {
    const offer = template.content.querySelector('save-guide')?.cloneNode(true);
    if (!(offer instanceof HTMLElement) || guides.length === 0) return;
    offer.dataset['only'] = only;
    place.replaceChildren(offer);
  }, restMs);
}

/** Draws all that a session is on its page: the boxes, the rows in their order, the printed plan. */
export function drawOwn(
  host: HTMLElement,
  own: OwnSession,
  films: readonly ChosenFilm[],
  isMine: boolean,
): void {
  const guides = own.guides.map(guideOf);
  for (const box of host.querySelectorAll<HTMLInputElement>('input[data-title]'))
    box.checked = guides.includes(box.value);
  countChosen(host);
  drawRows(host, films, own.practise);
  drawFields(host, own);
  const minutes = sumMinutes(films, own.practise);
  const total = fill(words.total, { count: films.length, minutes });
  for (const place of host.querySelectorAll('[data-total]'))
    place.textContent = films.length > 0 ? total : words.empty;
  offerSaving(host, own.guides);
  findOwn(host, 'shared').hidden = isMine;
  findOwn(host, 'whole').hidden = films.length === 0;
}

/** Why a film was not chosen, to stand where it was pressed. */
export const makeRefusal = (): HTMLElement =>
  Object.assign(document.createElement('p'), { className: 'own-trouble', textContent: words.full });

/** Says whose session it is, where somebody has sent it. */
export function sayReceived(host: HTMLElement, own: OwnSession, isReceived: boolean): void {
  const place = findOwn(host, 'received');
  place.textContent = fill(words.received, { name: own.name || words.unnamed });
  place.hidden = !isReceived;
}

/** Where the ways on lead, and the code to share. The note is for the notes, which the wall opens too. */
export function leadOn(host: HTMLElement, own: OwnSession): void {
  const code = writeOwn(own);
  const { show = '', notes = '', papers = '', address } = host.dataset;
  const lead = (name: string, to: string): void =>
    findOwn(host, name).setAttribute('href', siteAddress(to));
  lead('show', `${show}?pass=${code}`);
  lead('notes', `${notes}?pass=${code}`);
  lead('papers', `${papers}#${writeOwn({ ...own, note: '' })}`);
  findOwn(host, 'usb').textContent = `npm run usb -- --session "${code}"`;
  const base = publicAddress(address, location.pathname);
  findOwn(host, 'link').hidden = base === undefined;
  findOwn(host, 'no-link').hidden = base !== undefined;
  if (base !== undefined) showLink(findOwn(host, 'link'), `${base}#${code}`, words.qr);
}
