import { isDrawn } from '../../model/film.ts';
import { tell } from '../format-problems.ts';
import type { ContentFile } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Change } from './change.ts';
import { compareValues, isThings } from './compare-values.ts';
import { describeFilm } from './describe-film.ts';
import { describePhone, describePlace } from './describe-found.ts';
import { describeScreen } from './describe-screen.ts';
import { describeField } from './name-fields.ts';
import { nameFile } from './name-file.ts';
import { readValues, type Values } from './read-values.ts';

/** What has changed in one thing that a person knows: a guide with all its files, a place, a screen. */
export type Section = { heading: string; files: string[]; changes: Change[] };

/** The films whose steps show a screen. */
const listShowing = ({ draft }: Values, screen: string): string[] =>
  [...draft.guides].flatMap(([name, { film, page }]) =>
    film &&
    listSteps(film.value).some(
      ({ step }) => isDrawn(step) && (step.screen === screen || step.then === screen),
    )
      ? [page?.value.title ?? name]
      : [],
  );

type Screens = Parameters<typeof describeFilm>[1];

const isMedia = (path: string): boolean =>
  ['footage', 'sign', 'recording'].includes(findFileKind(path).kind);

/** What is said of a file that is there and has no value to compare. */
const describeUnread = (path: string, isNew: boolean): Change => {
  if (isMedia(path)) return { what: isNew ? 'En inspelning är ny.' : 'En inspelning är utbytt.' };
  return {
    what:
      findFileKind(path).kind === 'unknown'
        ? `Filen ${tell(path)} hör inte hit.`
        : `Filen ${tell(path)} går inte att läsa. Varför står under "Att rätta".`,
  };
};

/** The same with nothing in it: things in lists, and steps by their ids, are told one by one. */
const emptyOf = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (Array.isArray(inner) && inner.some(isThings)) return [[key, []]];
      return key === 'steps' && isThings(inner) ? [[key, {}]] : [];
    }),
  );

/** What a new file has, thing by thing, as if all of it had come into an empty one. */
const describeNew = (path: string, value: unknown, screens: Screens): Change[] => {
  const { kind } = findFileKind(path);
  if (kind === 'film' && isThings(value)) {
    const { steps = [], goesWrong = [] } = value as { steps?: unknown[]; goesWrong?: unknown[] };
    const script = { ...value, steps: [], ...(goesWrong.length > 0 && { goesWrong: [] }) };
    return [
      { what: `Ett nytt manus med ${steps.length} steg.` },
      ...compareValues(script, value).map((each) => describeFilm(each, screens)),
    ];
  }
  if (!isThings(value)) return [{ what: 'Nytt.' }];
  // What a screen shows is seen in the pictures of the films that have it.
  if (kind === 'screen') return [{ what: 'Ny.' }];
  const isKeyed = kind === 'site-words' || kind === 'search';
  return [
    { what: 'Nytt.' },
    ...compareValues(emptyOf(value), value)
      .map((each) => describeField(each, { isKeyed }))
      .filter(({ before, after }) => before !== undefined || after !== undefined),
  ];
};

const describeFile = (path: string, before: Values, after: Values): Change[] => {
  const kind = findFileKind(path);
  // Whether a twin follows the Swedish is told by itself.
  if (kind.kind === 'twins') return [];
  const [old, now] = [before.valueOf(path), after.valueOf(path)];
  if (!after.files.has(path)) return [{ what: 'Borttaget.' }];
  if (now === undefined) return [describeUnread(path, !before.files.has(path))];
  const screens = { before: before.draft.screens, after: after.draft.screens };
  if (old === undefined) return describeNew(path, now, screens);
  if (kind.kind === 'find') return describePlace(old, now);
  const differences = compareValues(old, now);
  if (kind.kind === 'phones') return differences.map(describePhone);
  if (kind.kind === 'screen') return differences.map(describeScreen);
  if (kind.kind === 'film') return differences.map((each) => describeFilm(each, screens));
  // Words and searches are known by their keys, as whoever writes them knows them.
  const isKeyed = kind.kind === 'site-words' || kind.kind === 'search';
  return differences.map((each) => describeField(each, { isKeyed }));
};

/** Which films show a screen that has changed. */
const tellShown = (path: string, before: Values, after: Values): Change[] => {
  const kind = findFileKind(path);
  if (kind.kind !== 'screen') return [];
  const showing = listShowing(after.files.has(path) ? after : before, kind.screen);
  const films = new Intl.ListFormat('sv').format(showing.map((title) => `"${title}"`));
  return [{ what: showing.length > 0 ? `Syns i ${films}.` : 'Ingen film visar den.' }];
};

/** `På engelska: rubriken ändrades:` */
const within =
  (part: string) =>
  ({ what, ...words }: Change): Change => ({
    ...words,
    what: `${part.charAt(0).toUpperCase()}${part.slice(1)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  });

/** The Swedish comes first: the film, and then its page. */
const swedishFirst = (one: string, other: string): number => {
  const rank = (path: string): number =>
    ['film.yaml', 'sv.mdx'].findIndex((end) => path.endsWith(end));
  return ((rank(one) + 3) % 3) - ((rank(other) + 3) % 3) || (one < other ? -1 : 1);
};

/** What comes first: what most people meet. */
const order = ['guides', 'screens', 'services', 'phones.yaml', 'places', 'events', 'organisations'];
const rankOf = (group: string): number => {
  const at = order.indexOf(group.split('/')[1] ?? '');
  return at < 0 ? order.length : at;
};

/** The files whose text is another, or that are there only before or after. */
const findChanged = (before: Values, after: Values): string[] =>
  [...new Set([...before.files.keys(), ...after.files.keys()])].filter(
    (path) => before.files.get(path)?.text !== after.files.get(path)?.text,
  );

/**
 * What has changed between two readings of the content, in words that a person understands, by what they
 * know: a guide with all its files, a screen, a place. `also` are files that have changed in what no text shows.
 */
export const listChanges = (
  filesBefore: readonly ContentFile[],
  filesAfter: readonly ContentFile[],
  also: readonly string[] = [],
): Section[] => {
  const before = readValues(filesBefore);
  const after = readValues(filesAfter);
  const paths = [...new Set([...findChanged(before, after), ...also])].sort(swedishFirst);
  const told = paths.map((path) => {
    const { part, ...name } = nameFile(path, after, before);
    const changes = [...describeFile(path, before, after), ...tellShown(path, before, after)];
    return { ...name, path, changes: part === '' ? changes : changes.map(within(part)) };
  });
  return [...Map.groupBy(told, ({ group }) => group)]
    .sort(([one], [other]) => rankOf(one) - rankOf(other) || one.localeCompare(other))
    .map(([, all]) => ({
      heading: all[0]?.heading ?? '',
      files: all.map(({ path }) => path),
      changes: all.flatMap(({ changes }) => changes),
    }));
};
