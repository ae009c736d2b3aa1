import { readFile } from 'node:fs/promises';
import { hashOf } from '../cache.ts';
import { nameCode } from '../name-code.ts';

/** What pictures and sound are made with. What is planned and said is in a film's name by itself. */
const drawing = ['./film-worker.ts', '../browser/capture.ts'];
const filming = ['../footage/footage-film.ts'];
const packages = ['@napi-rs/canvas', 'node-av'];

/** Names for the ways films are made: those of all films, and of what somebody has recorded besides. */
export type Method = { drawn: string; filmed: string };

/**
 * Names the ways films are made: another way makes films anew, those that are made in it. Only what
 * changes pictures or sound counts, see nameCode.
 */
export async function nameMethod(): Promise<Method> {
  const pinned = new URL('../../../package.json', import.meta.url);
  const { devDependencies } = JSON.parse(await readFile(pinned, 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const versions = packages.map((name) => devDependencies[name] ?? '');
  const name = async (files: string[]) =>
    hashOf(...versions, await nameCode(...files.map((file) => new URL(file, import.meta.url))));
  return { drawn: await name(drawing), filmed: await name(filming) };
}

/** The way that one film is made: a drawn one has nothing to do with how recorded ones are read. */
export const methodOf = (
  { drawn, filmed }: Method,
  film: { footage?: unknown; sign?: unknown },
): string => (film.footage || film.sign ? `${drawn} ${filmed}` : drawn);
