import { fill } from '../../i18n/pattern.ts';
import type { NearHit } from '../../search/near/find-near.ts';
import type { NearEvent, NearPlace } from '../../search/near/near-file.ts';
import { sayDistance } from '../find/say-distance.ts';
import { siteAddress } from '../page/site-files.ts';
import type { PeopleWords } from './people-words.ts';
import type { People } from './search-guides.ts';

const make = (name: string, text = '', className = ''): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

/** A name is Swedish in every language, and written from left to right. */
const inSwedish = (text: string): HTMLElement => {
  const name = make('span', text);
  name.lang = 'sv';
  name.dir = 'ltr';
  return name;
};

const linkTo = (address: string, ...words: (string | Node)[]): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = siteAddress(address);
  link.append(...words);
  return link;
};

const headed = (link: HTMLElement): HTMLElement => {
  const heading = make('h3');
  heading.append(link);
  return heading;
};

/** The next time that has not ended, in words; nothing when all have, or `often` says it already. */
const sayNext = ({ times, often }: NearEvent, { next }: PeopleWords): string | undefined => {
  const [, said] = times.find(([endMs]) => endMs > Date.now()) ?? [];
  if (said === undefined || often.toLowerCase().startsWith(said.toLowerCase())) return undefined;
  return `${next}: ${said}`;
};

/** Where a place is: its locality, and its kommun where that is called something else. */
function sayWhere({ town, municipality }: NearPlace, names: ReadonlyMap<string, string>): string {
  const kommun = names.get(municipality) ?? '';
  return town === undefined || town === kommun ? kommun : `${town}, ${kommun}`;
}

/** Draws those who help. `start` is where the language's pages begin. */
export class PeopleDrawer {
  readonly #words: PeopleWords;
  readonly #start: string;

  constructor(words: PeopleWords, start: string) {
    this.#words = words;
    this.#start = start;
  }

  /** What stands above them: where they are, or that one can meet somebody. A kommun has a page. */
  title({ town, municipality, choices }: People): string | HTMLElement {
    const { title, near, with: helpWith, inMunicipality } = this.#words;
    if (town) return fill(near, { name: town.name });
    if (municipality)
      return linkTo(
        `${this.#start}hitta/${municipality.id}/`,
        fill(inMunicipality, { name: municipality.name }),
      );
    const service = this.#words.choices['tjanst']?.[choices['tjanst'] ?? ''];
    return service === undefined ? title : fill(helpWith, { service });
  }

  /** Each that answers; `kommuner` are all kommuner's names by id. */
  rows({ hits }: People, kommuner: ReadonlyMap<string, string>): HTMLElement[] {
    return hits.map((hit) => this.#row(hit, kommuner));
  }

  /** The way to the list of all, with what was asked for chosen there. */
  way({ choices }: People): HTMLElement {
    const { ort, ...others } = choices;
    const query = new URLSearchParams(choices).toString();
    const address = `${this.#start}hitta/${query ? `?${query}` : ''}`;
    const link = linkTo(address, this.#say(ort, others));
    link.className = 'button';
    const place = make('p');
    place.append(link);
    return place;
  }

  #say(name: string | undefined, others: Record<string, string>): string {
    const {
      link,
      day: days,
      dayNear,
      chosen,
      chosenNear,
      allNear,
      allWith,
      weekdays,
      choices,
    } = this.#words;
    const asked = Object.entries(others);
    if (asked.length === 0) return name === undefined ? link : fill(allNear, { name });
    const [[only = '', value = ''] = []] = asked;
    const service = asked.length === 1 && only === 'tjanst' && choices['tjanst']?.[value];
    if (service && name === undefined) return fill(allWith, { service });
    const day = asked.length === 1 && only === 'nar' ? weekdays[value] : undefined;
    if (day !== undefined)
      return name === undefined ? fill(days, { day }) : fill(dayNear, { day, name });
    const list = asked
      .map(([key, one]) =>
        key === 'nar' && weekdays[one] ? weekdays[one] : (choices[key]?.[one] ?? one),
      )
      .join(this.#words.comma);
    return name === undefined
      ? fill(chosen, { choices: list })
      : fill(chosenNear, { choices: list, name });
  }

  #row(hit: NearHit, kommuner: ReadonlyMap<string, string>): HTMLElement {
    const row = make('li', '', 'row');
    if (hit.kind === 'organisation') {
      const { id, name, about, isExample } = hit.organisation;
      row.append(headed(linkTo(`${this.#start}hitta/organisation/${id}/`, inSwedish(name))));
      row.append(make('p', about));
      this.#mark(row, isExample);
      return row;
    }
    const { kinds, distance, noHours } = this.#words;
    const { place, event, km } = hit;
    const where = make('p');
    if (hit.kind === 'event') {
      const { id, name, isSwedish } = hit.event;
      const address = `${this.#start}hitta/tillfalle/${id}/`;
      row.append(headed(linkTo(address, isSwedish ? inSwedish(name) : name)));
      where.append(inSwedish(place.name), ' · ');
    } else {
      row.append(headed(linkTo(`${this.#start}hitta/plats/${place.id}/`, inSwedish(place.name))));
      where.append(`${(kinds as Record<string, string>)[place.kind] ?? ''} · `);
    }
    where.append(inSwedish(sayWhere(place, kommuner)));
    row.append(where);
    if (km !== undefined && km >= 2) row.append(make('p', sayDistance(km, distance), 'distance'));
    if (event) {
      row.append(make('p', hit.kind === 'event' ? event.often : `${event.name}. ${event.often}`));
      const next = sayNext(event, this.#words);
      if (next !== undefined) row.append(make('p', next, 'near-time'));
    } else row.append(make('p', place.hours ? `${place.hours}.` : noHours));
    this.#mark(row, place.isExample || (event?.isExample ?? false));
    return row;
  }

  #mark(row: HTMLElement, isExample: boolean): void {
    // Before the name, the time and the place.
    if (isExample)
      row.querySelector('h3')?.prepend(make('span', this.#words.exampleMark, 'example-mark'));
  }
}
