import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { listImports } from '../architecture-rules.ts';

/** A page for those who take the code over: path from the project's root, and its text. */
export type Doc = { path: string; text: string };

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

const all = ['src', 'scripts', 'content', 'tests', 'docs', 'public', '.github'].flatMap(listFiles);

export const readDocs = (): Doc[] =>
  ['README.md', ...all.filter((path) => /^docs\/.*\.md$/u.test(path))].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));

/** Paths of the project in running text, as in `src/film/pace.ts` or `content/words/<språk>.yaml`. */
export const listPaths = ({ text }: Doc): string[] =>
  [...text.matchAll(/`((?:src|scripts|content|tests|docs|public|\.github)(?:\/[^`\s]*)?)`/gu)].map(
    ([, path = '']) => path,
  );

/** Whether a file or folder is there; what stands in <…> may be any name. */
export function isThere(path: string): boolean {
  if (!path.includes('<')) return existsSync(path);
  const pattern = path
    .split(/<[^>]+>/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('[^/]+');
  return all.some((file) => new RegExp(`^${pattern}(?:/|$)`, 'u').test(file));
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** Links to files of the project that lead nowhere, or to a heading that is not there. */
export function listDeadLinks({ path, text }: Doc): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, link = '']) => link);
  return links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : posix.join(dirname(path), decodeURIComponent(file));
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gmu)];
    return !headings.some(([, heading = '']) => anchorOf(heading) === decodeURIComponent(anchor));
  });
}

/** Rooms in rooms, at any depth; the folders of pages are addresses. */
export const listInnerRooms = (): string[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => path.split('/').length > 2 && !path.startsWith('src/pages/'));

/** One file of a way through the house; `isHanded` where something else than an import leads to it. */
export type Stop = { path: string; isHanded: boolean };

/** The ways of house.md by their headings: in each a list of files, in order. */
export function readWays({ text }: Doc): Map<string, Stop[]> {
  const parts = text.split(/^### /mu).filter((part) => / väg /u.test(part.split('\n')[0] ?? ''));
  return new Map(
    parts.map((part) => [
      part.split('\n')[0] ?? '',
      [...part.matchAll(/^\d+\. `([^`]+)`(.*)$/gmu)].map(([, path = '', rest = '']) => ({
        path,
        isHanded: rest.includes('(utan import'),
      })),
    ]),
  );
}

/** The files that a file names: imported, or loaded by their address. */
function listNamed(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const loaded = [...text.matchAll(/new URL\(\s*'([^']+\.ts)'/gu)].map(([, name = '']) => name);
  return [...listImports({ path, text }), ...loaded]
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name.split('?')[0] ?? ''));
}

/** Stops that no file before them on the way imports, and that import none of them. */
export function findGaps(way: readonly Stop[]): string[] {
  const isCode = ({ path }: Stop): boolean => /\.(?:ts|astro)$/u.test(path);
  return way.flatMap((stop, index) => {
    if (index === 0 || stop.isHanded || !isCode(stop)) return [];
    const before = way.slice(0, index).filter(isCode);
    const own = listNamed(stop.path);
    const isMet = before.some(
      ({ path }) => own.includes(path) || listNamed(path).includes(stop.path),
    );
    return isMet ? [] : [stop.path];
  });
}

/** A row of the table of changes: the room, the file in it, and what is looked for there. */
export type Change = { change: string; room: string; path: string; names: string[] };

export const readChanges = ({ text }: Doc): Change[] => {
  const [, table = ''] = text.split('## Var ändrar jag?');
  const rows = [...table.matchAll(/^\| (.+?) +\| `([^`]+)` +\| `([^`]+)`(.*?) \|/gmu)];
  return rows.map(([, change = '', room = '', path = '', rest = '']) => ({
    change,
    room,
    path,
    names: [...rest.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  }));
};

/** An inner room as house.md tells of it: its doors, and the neighbours that it knows. */
export type ToldRoom = { room: string; doors: string[]; knows: string[] };

export const readRooms = ({ text }: Doc): ToldRoom[] =>
  [...text.matchAll(/^\| `src\/(\w+\/\w+)` +\| .*? \| ([^|]+?) +\| ([^|]+?) +\|$/gmu)].map(
    ([, room = '', doors = '', knows = '']) => ({
      room,
      doors: [...doors.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name).sort(),
      knows: knows === '–' ? [] : knows.split(', ').sort(),
    }),
  );
