import { tell } from '../format-problems.ts';
import { findFileKind } from '../read/file-kind.ts';
import { nameTwin } from '../twins/list-missing.ts';
import type { Values } from './read-values.ts';

/** A file's name to a person, and what keeps it together with others: a guide's files are one thing. */
export type FileName = { group: string; heading: string; part: string };

const findFolders = {
  municipalities: 'Kommunen',
  organisations: 'Organisationen',
  places: 'Platsen',
  events: 'Tillfället',
} as const;

const lists: Readonly<Record<string, string>> = {
  phones: 'Telefonnumren',
  pronunciation: 'Hur rösten läser ord',
  spelling: 'Ordlistan',
  'plain-words': 'Svåra ord, och vad man säger i stället',
  addresses: 'Listan över granskade adresser',
};

/** What a file is called: by the name that stands in it now, or before where it is gone. */
export const nameFile = (path: string, now: Values, before: Values): FileName => {
  const kind = findFileKind(path);
  const titleOf = (file: string): string | undefined => {
    const value = (now.valueOf(file) ?? before.valueOf(file)) as
      Record<string, unknown> | undefined;
    const title = value?.['title'] ?? value?.['name'] ?? value?.['term'];
    return typeof title === 'string' ? title : undefined;
  };
  const own = titleOf(path) ?? tell(path);
  const alone = (heading: string): FileName => ({ group: path, heading, part: '' });
  if ('guide' in kind) {
    const group = `content/guides/${kind.service}/${kind.guide}`;
    const title = titleOf(`${group}/sv.mdx`) ?? `${kind.service}/${kind.guide}`;
    const part =
      kind.kind === 'translation'
        ? nameTwin(kind.language)
        : kind.kind === 'easy'
          ? nameTwin('easy')
          : '';
    return { group, heading: `Guiden "${title}"`, part };
  }
  if (kind.kind === 'screen') return alone(`Skärmen "${own}" (${kind.screen})`);
  if (kind.kind === 'find') return alone(`${findFolders[kind.folder]} "${own}"`);
  if (kind.kind === 'service') return alone(`Tjänsten "${own}"`);
  if (kind.kind === 'service-translation')
    return alone(`Tjänsten "${kind.service}" ${nameTwin(kind.language)}`);
  if (kind.kind === 'word') return alone(`Ordet "${own}"`);
  if (kind.kind === 'page' || kind.kind === 'page-translation') return alone(`Sidan "${own}"`);
  if (kind.kind === 'site-words') return alone(`Webbplatsens egna ord ${nameTwin(kind.language)}`);
  if (kind.kind === 'search') return alone(`Sökningen ${nameTwin(kind.language)}`);
  if ('advice' in kind) return alone(`Rådet "${own}"`);
  if ('session' in kind) return alone(`Passet "${titleOf(path) ?? kind.session}"`);
  return alone(lists[kind.kind] ?? tell(path));
};
