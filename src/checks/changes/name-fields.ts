import type { Difference, Place } from './compare-values.ts';
import { type Change, tellChange } from './change.ts';

/** What the keys of the content are called in a sentence: `… ändrades`. */
const names: Readonly<Record<string, string>> = {
  about: 'texten om vad man får hjälp med',
  access: 'hur det är att vara där',
  address: 'adressen',
  app: 'appens namn',
  appVersion: 'versionen',
  asks: 'hur man frågar',
  avoid: 'det man inte ska göra',
  booking: 'om man bokar',
  bottom: 'det längst ner',
  by: 'vem som kontrollerade',
  checked: 'dagen för kontrollen',
  claim: 'det som måste vara sant',
  claims: 'uppgifterna som guiden vilar på',
  closes: 'platsen som filmen slutar på',
  cost: 'vad det kostar',
  day: 'dagen',
  detail: 'raden under',
  device: 'enheten',
  do: 'vad man gör',
  elements: 'det som syns',
  explanation: 'förklaringen',
  factCheck: 'när guiden skrevs och provades',
  first: 'det man gör innan',
  goesWrong: 'det som kan gå fel',
  guides: 'guiderna',
  heading: 'rubriken',
  help: 'vad man får hjälp med',
  holds: 'orden som vilar på det',
  hours: 'öppettiderna',
  intro: 'inledningen',
  items: 'raderna',
  label: 'det som står på det',
  languages: 'språken',
  messages: 'meddelandena',
  name: 'namnet',
  note: 'vägbeskrivningen',
  number: 'numret',
  opens: 'platsen som filmen börjar på',
  order: 'ordningen',
  organisation: 'den som ordnar',
  phone: 'telefonnumret',
  phones: 'telefonnumren',
  picture: 'bilden på kortet',
  place: 'platsen',
  postcode: 'postnumret',
  reach: 'vägen dit',
  say: 'det som sägs',
  see: 'det som syns när det går fel',
  services: 'tjänsterna',
  source: 'källan',
  sources: 'källorna',
  steps: 'stegen',
  street: 'gatan',
  summary: 'sammanfattningen',
  support: 'länkarna till hjälp',
  text: 'texten',
  title: 'namnet',
  topics: 'vad guiden gäller',
  town: 'orten',
  translations: 'översättningarna',
  url: 'adressen',
  value: 'det som står i fältet',
  website: 'webbplatsen',
  when: 'när det är',
  why: 'varför man säger nej',
  wish: 'det man vill göra',
  written: 'dagen då guiden skrevs',
  youNeed: 'det man behöver',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A place as it is read: `det som kan gå fel › 2 › vad man gör`. */
const namePlace = (path: readonly Place[], isKeyed: boolean): string =>
  path
    .flatMap((place, at) => {
      if (typeof place !== 'string') return String(place.number);
      // In a twin the steps are known by their ids.
      if (place === 'steps' && typeof path[at + 1] === 'string') return [];
      if (path[at - 1] === 'steps') return `steget "${place}"`;
      return isKeyed ? place : (names[place] ?? `"${place}"`);
    })
    .join(' › ');

/** Where in a file it is, when that is said by something else than keys; `isKeyed` tells keys as they are. */
type Telling = { within?: string; isKeyed?: boolean };

/** A difference in any file, where nothing better is known of it. */
export const describeField = (
  { path, kind, before, after }: Difference,
  { within = '', isKeyed = false }: Telling = {},
): Change => {
  const start = (text: string): string => {
    const whole = within === '' ? text : `${within}: ${text}`;
    return isKeyed ? whole : capital(whole);
  };
  if (typeof path.at(-1) === 'object') {
    const list = namePlace(path.slice(0, -1), isKeyed) || 'listan';
    if (kind === 'added') return tellChange(start(`${list}, nytt:`), '', after);
    if (kind === 'removed') return tellChange(start(`${list}, borttaget:`), before, '');
    if (kind === 'moved') return tellChange(start(`${list}, flyttat:`), '', after);
  }
  const name = namePlace(path, isKeyed) || 'texten';
  if (kind === 'added') return tellChange(start(`${name}, nytt:`), '', after);
  if (kind === 'removed') return tellChange(start(`${name}, borttaget:`), before, '');
  return tellChange(start(`${name} ändrades:`), before, after);
};
