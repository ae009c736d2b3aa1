import { fill } from '../../i18n/pattern.ts';
import type { NearList } from '../../calendar/near-list.ts';
import { loadStyles } from '../page/load-styles.ts';
import { readJson, siteAddress } from '../page/site-files.ts';
import { chooseNear, type NearTime } from './choose-near.ts';
import { readOwn } from './own-municipality.ts';

const make = (name: string, text = '', className = ''): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

function draw({ event, said }: NearTime, example: string): HTMLElement {
  const row = make('li', '', 'row');
  const link = document.createElement('a');
  link.href = siteAddress(event.url);
  link.textContent = event.title;
  const heading = make('h3');
  heading.append(link);
  const place = make('p', event.place);
  place.lang = 'sv';
  place.dir = 'ltr';
  row.append(heading, make('p', said, 'near-time'), place);
  if (event.example) row.append(make('span', example, 'example-mark'));
  return row;
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
  rows.append(...times.map((time) => draw(time, words.example)));
  const lead = own ? (isOwn ? words.inMunicipality : words.noneInMunicipality) : words.inCounty;
  element.replaceChildren(make('p', fill(lead, { name: own?.name ?? '' })), rows);
}
