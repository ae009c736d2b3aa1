import type { Difference, Place } from './compare-values.ts';
import { type Change, tellChange } from './change.ts';
import { fieldNames as names } from './field-names.ts';

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
