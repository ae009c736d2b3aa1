import { readFile } from 'node:fs/promises';
import { hashOf } from '../cache.ts';
import { nameCode } from '../name-code.ts';

/** What pictures and sound are made with. What is planned and said is in a film's name by itself. */
const makers = ['./film-worker.ts', '../footage/footage-film.ts', '../browser/capture.ts'];
const packages = ['@napi-rs/canvas', 'node-av'];

/**
 * Names the way films are made: another way makes all films anew. Only what changes pictures or
 * sound counts, see nameCode.
 */
export async function nameMethod(): Promise<string> {
  const pinned = new URL('../../../package.json', import.meta.url);
  const { devDependencies } = JSON.parse(await readFile(pinned, 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const versions = packages.map((name) => devDependencies[name] ?? '');
  return hashOf(
    ...versions,
    await nameCode(...makers.map((file) => new URL(file, import.meta.url))),
  );
}
