import { fill } from '../../i18n/pattern.ts';
import type { NearList, NearWords } from '../../calendar/near-list.ts';
import { loadStyles } from '../page/load-styles.ts';
import { readJson, siteAddress } from '../page/site-files.ts';
import { chooseNear, type NearTime } from './choose-near.ts';
import { readOwn } from '../municipality/own-municipality.ts';

const make = (name: string, text = '', className = ''): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

/** A Swedish name, kept in one piece where text is read from the right. */
const inSwedish = (element: HTMLElement): HTMLElement =>
  Object.assign(element, { lang: 'sv', dir: 'ltr' });

function draw({ event, said }: NearTime, mark: string): HTMLElement {
  const row = make('li', '', 'row');
  const link = document.createElement('a');
  link.href = siteAddress(event.url);
  link.textContent = event.title;
  if (event.isSwedish) inSwedish(link);
  const heading = make('h3');
  if (event.example) heading.append(make('span', mark, 'example-mark'), ' ');
  heading.append(link);
  row.append(heading, make('p', said, 'near-time'), inSwedish(make('p', event.place)));
  return row;
}

/** Before anything made up stands, in words, that nobody can go there. */
function warn({ examples, exampleLead }: NearWords): HTMLElement {
  const note = make('p', '', 'example-note');
  note.append(make('b', `${examples}.`), ` ${exampleLead}`);
  return note;
}

/**
 * Shows in an element the next times of the service it names: in the kommun that is kept on this
 * device, or in the county. Rejects when the list does not come; what stood there stays.
 */
export async function showNear(element: HTMLElement): Promise<void> {
  const { list = '', service = '', later = '' } = element.dataset;
  const { words, events } = (await readJson(list)) as NearList;
  await loadStyles(later);
  const own = readOwn();
  const { isOwn, times } = chooseNear(events, service, own?.id, Date.now());
  if (times.length === 0) return element.replaceChildren();
  const rows = make('ul', '', 'rows');
  rows.append(...times.map((time) => draw(time, words.exampleMark)));
  const lead = own ? (isOwn ? words.inMunicipality : words.noneInMunicipality) : words.inCounty;
  const told = [make('p', fill(lead, { name: own?.name ?? '' })), rows];
  if (!times.some(({ event }) => event.example)) return element.replaceChildren(...told);
  // What is made up is there for whoever wants to see it, and takes no room from real help.
  const fold = document.createElement('details');
  fold.append(make('summary', words.examples, 'tool'), warn(words), ...told);
  element.replaceChildren(fold);
}
