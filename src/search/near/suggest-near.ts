import { fill, type Pattern } from '../../i18n/pattern.ts';
import type { Lexicon } from '../lexicon.ts';
import { foldLetters } from '../spelling/fold-letters.ts';
import { splitWords } from '../spelling/split-words.ts';
import { findBeginning, mostSuggestions, suggest, type Suggestion } from '../suggest.ts';
import type { NearLexicon } from './open-near.ts';

/** So many of the suggestions are places, where guides would fill the list. */
const mostPlaces = 2;
/** Before so many letters any word might be meant. */
const shortestPerson = 4;

/** Kommuner, localities, places and occasions whose names have been begun, in that order. */
function suggestNear(typed: string, near: NearLexicon, place: Pattern<'name'>): Suggestion[] {
  const { municipalities, towns, places, events, organisations } = near;
  const words = splitWords(typed).map(foldLetters);
  if (words.join('').length < 2) return [];
  const isKommun = (name: string) => municipalities.some((kommun) => kommun.name === name);
  const all: Suggestion[] = [
    ...municipalities.map(({ id, name }) => ({ text: fill(place, { name }), page: `hitta/${id}` })),
    // A locality has no page of its own: it is searched for.
    ...towns
      .filter(({ name }) => !isKommun(name))
      .map(({ name }) => ({ text: fill(place, { name }), page: undefined })),
    ...places.map(({ id, name }) => ({ text: name, page: `hitta/plats/${id}` })),
    ...organisations.map(({ id, name }) => ({ text: name, page: `hitta/organisation/${id}` })),
    ...events.map(({ name }) => ({ text: name, page: undefined })),
  ];
  const begun = all.filter(
    ({ text }) => findBeginning(splitWords(text).map(foldLetters), words) >= 0,
  );
  return begun.filter(({ text }, at) => begun.findIndex((other) => other.text === text) === at);
}

/** Where one reads how to get help from a person, when that is what is being asked for. */
function suggestPerson(typed: string, near: NearLexicon, person: string): Suggestion[] {
  const words = splitWords(typed).map(foldLetters);
  const isBegun =
    words.join('').length >= shortestPerson &&
    near.written.some(
      (way) => way.name === 'person' && words.every((word, at) => way.words[at]?.startsWith(word)),
    );
  return isBegun ? [{ text: person, page: 'hjalp' }] : [];
}

/**
 * What has been typed may become a question for a guide, or for a place: some of each. `person` is the
 * name of the page about help from a person.
 */
export function suggestAll(
  typed: string,
  lexicon: Lexicon,
  near: NearLexicon | undefined,
  place: Pattern<'name'>,
  person: string,
): Suggestion[] {
  const first = near ? suggestPerson(typed, near, person) : [];
  const guides = suggest(typed, lexicon);
  const places = near ? suggestNear(typed, near, place) : [];
  const room = Math.max(mostSuggestions - guides.length, mostPlaces);
  const some = places.slice(0, room);
  return [...first, ...guides.slice(0, mostSuggestions - some.length - first.length), ...some];
}
