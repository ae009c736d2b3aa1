/** A session that a volunteer has put together: guides in the order that their films are shown. */
export type OwnSession = {
  /**
   * As `service/guide`, each once, at most `mostFilms`. A film in another language than the page that
   * the session is shown on is in has its language last: `service/guide/ar`.
   */
  guides: string[];
  /** Whether the room practises together after each film. */
  practise: boolean;
  name: string;
  /** What the volunteer wants to remember. */
  note: string;
};

/** What a link says: a session, or why there is none. */
export type ReadOwn =
  { state: 'read'; own: OwnSession } | { state: 'newer' } | { state: 'unreadable' };

export const mostFilms = 12;
export const longestName = 48;
export const longestNote = 200;

/** The form of links. What a later form means is not guessed at; one that needs no later has the first. */
const version = 2;
const withoutLanguages = 1;

export const emptyOwn: OwnSession = { guides: [], practise: false, name: '', note: '' };

/** The guide that a film of a session is of, whatever language it is in. */
export const guideOf = (film: string): string => film.split('/').slice(0, 2).join('/');

/** The language of a film where it is another than the page's; empty where it is not. */
export const languageOf = (film: string): string => film.split('/')[2] ?? '';

/** A guide's film in a language; an empty one is the page's. */
export const filmIn = (guide: string, language: string): string =>
  language === '' ? guide : `${guide}/${language}`;

const firstLetter = 'A'.charCodeAt(0);
const letterOf = (at: number): string => String.fromCharCode(firstLetter + at);
const placeOf = (letter: string): number => letter.charCodeAt(0) - firstLetter;

/**
 * Names of guides as they are, for a link is to say what is gone when a guide is. A service that has
 * stood before is one letter, the first is A; and so is a language, last. Twelve long names have room in
 * a link that way.
 */
function packGuides(films: readonly string[]): string {
  const services: string[] = [];
  const languages: string[] = [];
  /** The letter of what has stood before; nothing the first time. */
  const find = (known: string[], name: string): string | undefined => {
    const at = known.indexOf(name);
    if (at < 0) known.push(name);
    return at < 0 ? undefined : letterOf(at);
  };
  return films
    .map((film) => {
      const [service = '', guide = '', language] = film.split('/');
      const its = language && (find(languages, language) ?? `/${language}`);
      return `${find(services, service) ?? service}/${guide}${its ?? ''}`;
    })
    .join('.');
}

function unpackGuides(text: string): string[] {
  const services: string[] = [];
  const languages: string[] = [];
  const read = (known: string[], name: string): string | undefined => {
    if (/^[A-Z]$/u.test(name)) return known[placeOf(name)];
    if (name !== '' && !known.includes(name)) known.push(name);
    return name;
  };
  const films = text.split('.').flatMap((item) => {
    const [, named = '', guide = '', its = ''] =
      /^([A-Z]|[a-z0-9-]+)\/([a-z0-9-]+)([A-Z]|\/[a-z]{2})?$/u.exec(item) ?? [];
    const service = read(services, named);
    const language = read(languages, its.replace('/', ''));
    return service ? [filmIn(`${service}/${guide}`, language ?? '')] : [];
  });
  return [...new Set(films)].slice(0, mostFilms);
}

/** A text in an address: also the signs that part a link, and those that letters' programs cut off at its end. */
const packText = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*.~_]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function unpackText(text: string, longest: number): string {
  try {
    return decodeURIComponent(text).slice(0, longest);
  } catch {
    return '';
  }
}

/** A session as what stands after `#` or `?pass=` in an address. */
export function writeOwn({ guides, practise, name, note }: OwnSession): string {
  const texts = [packText(name), packText(note)];
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  const form = guides.some(languageOf) ? version : withoutLanguages;
  return [`${form}${practise ? 'o' : ''}.${packGuides(guides)}`, ...texts].join('_');
}

/** Reads what `writeOwn` wrote, also where a program for letters has written its slashes out. */
export function readOwn(text: string): ReadOwn {
  const [list = '', name = '', note = ''] = text.split('_');
  const [, form = '', practise = '', guides = ''] =
    /^(\d{1,3})(o?)\.(.*)$/u.exec(list.replace(/%2f/giu, '/')) ?? [];
  if (Number(form) > version) return { state: 'newer' };
  const own = {
    guides: unpackGuides(guides),
    practise: practise !== '',
    name: unpackText(name, longestName),
    note: unpackText(note, longestNote),
  };
  const isRead = Number(form) > 0 && own.guides.length > 0;
  return isRead ? { state: 'read', own } : { state: 'unreadable' };
}

/**
 * A session as it can be shown today, and the guides of it that are no longer here. A film that is no
 * longer in its language stays: it is shown in the page's.
 */
export function dropGone(
  session: OwnSession,
  known: readonly string[],
): { own: OwnSession; gone: string[] } {
  const isHere = (film: string): boolean => known.includes(guideOf(film));
  return {
    own: { ...session, guides: session.guides.filter(isHere) },
    gone: session.guides.filter((guide) => !isHere(guide)),
  };
}

/** A list with one of its items at another place; a place past an end is that end. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = [...items];
  const taken = moved.splice(from, 1);
  moved.splice(Math.min(Math.max(to, 0), moved.length), 0, ...taken);
  return moved;
}
