import { parseArgs } from 'node:util';
import { suggestNames } from '../../checks/read/nearest-names.ts';

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

/** Something on the command line that is not understood; told in Swedish. */
export class OptionError extends Error {
  override name = 'OptionError';
}

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
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      const names = Object.keys(options).map((name) => `--${name}`);
      throw new OptionError(
        `Valet ${token.rawName} finns inte. ${suggestNames(token.rawName, names)}`,
      );
    }
    const { type } = options[token.name as keyof typeof options];
    if (type === 'string' && !token.value) {
      throw new OptionError(`Efter ${token.rawName} ska det stå något mer.`);
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw new OptionError(`${token.rawName} skrivs utan "${token.value}".`);
    }
  }
  const { root = process.cwd(), out, shard = '1/1' } = values as Record<string, string>;
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
