/** A session that a volunteer has put together: guides in the order that their films are shown. */
export type OwnSession = {
  /** As `service/guide`, each once, at most `mostFilms`. */
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

/** The form of links. What a later form means is not guessed at. */
const version = 1;

export const emptyOwn: OwnSession = { guides: [], practise: false, name: '', note: '' };

const firstLetter = 'A'.charCodeAt(0);

/**
 * Names of guides as they are, for a link is to say what is gone when a guide is. A service that has
 * stood before is one letter: the first is A. Twelve long names have room in a link that way.
 */
function packGuides(guides: readonly string[]): string {
  const services: string[] = [];
  return guides
    .map((path) => {
      const [service = '', guide = ''] = path.split('/');
      const known = services.indexOf(service);
      if (known < 0) services.push(service);
      return `${known < 0 ? service : String.fromCharCode(firstLetter + known)}/${guide}`;
    })
    .join('.');
}

function unpackGuides(text: string): string[] {
  const services: string[] = [];
  const guides = text.split('.').flatMap((item) => {
    const [, named = '', guide = ''] = /^([A-Z]|[a-z0-9-]+)\/([a-z0-9-]+)$/u.exec(item) ?? [];
    const service = /^[A-Z]$/u.test(named)
      ? services[named.charCodeAt(0) - firstLetter]
      : named || undefined;
    if (service === undefined) return [];
    if (!services.includes(service)) services.push(service);
    return [`${service}/${guide}`];
  });
  return [...new Set(guides)].slice(0, mostFilms);
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
  return [`${version}${practise ? 'o' : ''}.${packGuides(guides)}`, ...texts].join('_');
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

/** A session as it can be shown today, and the guides of it that are no longer here. */
export function dropGone(
  session: OwnSession,
  known: readonly string[],
): { own: OwnSession; gone: string[] } {
  const isHere = (guide: string): boolean => known.includes(guide);
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
