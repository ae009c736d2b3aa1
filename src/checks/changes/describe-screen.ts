import { type Change, tellChange } from './change.ts';
import { type Difference, isThings, type Place } from './compare-values.ts';
import { describeField } from './name-fields.ts';

/** What the parts of a drawn screen are called, by their kind, or by the list that they stand in. */
const kinds: Readonly<Record<string, string>> = {
  heading: 'rubriken',
  text: 'texten',
  button: 'knappen',
  link: 'länken',
  field: 'fältet',
  pin: 'kodfältet',
  list: 'listan',
  toggle: 'reglaget',
  tabs: 'flikarna',
  notice: 'beskedet',
  qr: 'QR-koden',
  camera: 'kamerabilden',
  apps: 'apparna',
  video: 'videosamtalet',
  chat: 'meddelandena',
  toolbar: 'knappraden',
};
const parts: Readonly<Record<string, string>> = {
  items: 'raden',
  apps: 'appen',
  tiles: 'rutan',
  messages: 'meddelandet',
  buttons: 'knappen',
  tabs: 'fliken',
};

const words = ['label', 'text', 'name'];
const wordsOf = (item: unknown): string => {
  if (!isThings(item)) return '';
  const key = words.find((each) => typeof item[each] === 'string');
  return key === undefined ? '' : String(item[key]);
};

/** The innermost thing of a path that can be seen by itself, and what is said of it. */
const findThing = (
  path: readonly Place[],
): { item: unknown; name: string; rest: Place[] } | undefined => {
  const at = path.findLastIndex((place) => typeof place === 'object');
  const place = path[at];
  if (typeof place !== 'object') return undefined;
  const list = path[at - 1];
  const kind = isThings(place.item) ? place.item['kind'] : undefined;
  const name =
    typeof kind === 'string' ? kinds[kind] : typeof list === 'string' ? parts[list] : undefined;
  return { item: place.item, name: name ?? 'delen', rest: path.slice(at + 1) };
};

/** What has changed on a drawn screen: a button that is called something else, something new on it. */
export const describeScreen = (difference: Difference): Change => {
  const { path, kind, before, after } = difference;
  const thing = findThing(path);
  if (!thing) return describeField(difference);
  const { item, name, rest } = thing;
  const shown = wordsOf(item);
  const named = shown === '' ? name : `${name} "${shown}"`;
  const capital = named.charAt(0).toUpperCase() + named.slice(1);
  if (rest.length === 0) {
    if (kind === 'added') return { what: `Nytt på skärmen: ${named}.` };
    if (kind === 'removed') return { what: `Borttaget från skärmen: ${named}.` };
    if (kind === 'moved') return { what: `${capital} står på en annan plats.` };
    return tellChange(`${capital} ändrades:`, before, after);
  }
  const isName = rest.length === 1 && words.includes(String(rest[0])) && kind === 'changed';
  if (isName && rest[0] !== 'text')
    return tellChange(`${name.charAt(0).toUpperCase()}${name.slice(1)} bytte namn:`, before, after);
  if (isName)
    return tellChange(`${name.charAt(0).toUpperCase()}${name.slice(1)} ändrades:`, before, after);
  return describeField({ ...difference, path: rest }, { within: named });
};
