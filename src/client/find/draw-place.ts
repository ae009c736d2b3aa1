import type { ListedPlace } from '../../model/find/listed.ts';
import { siteAddress } from '../page/site-files.ts';

const make = (name: string, ...content: (string | Node)[]): HTMLElement => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

/** A name is Swedish in every language, and written from left to right. */
const inSwedish = (text: string): HTMLElement =>
  Object.assign(make('span', text), { lang: 'sv', dir: 'ltr' });

/** A place's row, as `PlaceList.astro` writes it on a page that has room for all. */
export function drawPlace(place: ListedPlace, mark: string): HTMLElement {
  const { url, name, kind, town, said, example, traits } = place;
  const link = make('a', inSwedish(name)) as HTMLAnchorElement;
  link.href = siteAddress(url);
  const heading = make('h4', link);
  if (example)
    heading.prepend(Object.assign(make('span', mark), { className: 'example-mark' }), ' ');
  const row = make('li', heading);
  row.className = 'row';
  Object.assign(row.dataset, traits);
  row.append(make('p', kind, ...(town === undefined ? [] : [' · ', inSwedish(town)])));
  row.append(...said.map((sentence) => make('p', sentence)));
  return row;
}
