import { suggestNames } from '../../checks/read/nearest-names.ts';
import { OptionError, readOptions } from './read-options.ts';

/** What `npm run films` was asked to do. */
export type FilmOptions = {
  /** Guides (`bankid/skaffa`) or whole services (`bankid`); empty means all. */
  names: string[];
  root: string;
  out: string;
  shard: { index: number; count: number };
  sheet: boolean;
  force: boolean;
  list: boolean;
  verify: boolean;
};

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  shard: { type: 'string' },
  sheet: { type: 'boolean' },
  force: { type: 'boolean' },
  list: { type: 'boolean' },
  verify: { type: 'boolean' },
} as const;

function parseShard(text: string): FilmOptions['shard'] {
  const [, index = '', count = ''] = /^(\d+)\/(\d+)$/u.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count) {
    throw new OptionError(
      `Delen "${text}" finns inte. Skriv till exempel --shard 2/5 för den andra delen av fem.`,
    );
  }
  return shard;
}

/** Reads the command line. Throws an OptionError that names the nearest option. */
export function readFilmOptions(args: string[]): FilmOptions {
  const { values, positionals } = readOptions(args, options);
  const { root = process.cwd(), out, shard = '1/1' } = values;
  return {
    names: positionals,
    root,
    out: out ?? `${root}/.cache/sheets`,
    shard: parseShard(shard),
    sheet: values.sheet === true,
    force: values.force === true,
    list: values.list === true,
    verify: values.verify === true,
  };
}

/**
 * The guides that were asked for, and of them this machine's share. Every film is in exactly one
 * share, the same on every machine. Throws an OptionError that names the nearest guide.
 */
export function chooseGuides(all: string[], { names, shard }: FilmOptions): string[] {
  const guides = all.toSorted();
  const services = new Set(guides.map((guide) => guide.split('/')[0] ?? ''));
  for (const name of names) {
    if (guides.includes(name) || services.has(name)) continue;
    throw new OptionError(
      `Guiden "${name}" finns inte. ${suggestNames(name, [...guides, ...services])}`,
    );
  }
  const wanted = guides.filter(
    (guide) => names.length === 0 || names.includes(guide) || names.includes(guide.split('/')[0]!),
  );
  return wanted.filter((_, index) => index % shard.count === shard.index - 1);
}
