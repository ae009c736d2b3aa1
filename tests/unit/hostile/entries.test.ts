import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { maxBytesOf } from '../../../src/checks/read/content-file.ts';
import { pageNames, rootNames } from '../../../src/checks/safety/reserved-names.ts';
import { siteLanguages } from '../../../src/i18n/languages.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { buildContent } from '../checks/sample-content.ts';

type Sample = {
  name: string;
  at: string;
  link?: string;
  bytes?: string;
  says: string;
  remedy: string;
};

const samples = parse(readFileSync(new URL('entries.yaml', import.meta.url), 'utf8')) as Sample[];

let stage = '';
beforeAll(async () => {
  stage = await mkdtemp(join(tmpdir(), 'koppla-upp-entries-'));
});
afterAll(() => rm(stage, { recursive: true, force: true }));

const place = async (root: string, path: string) => {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  return file;
};

/** The sound content on disk, with one more entry; what the check says of it. */
const checkWith = async (put: (root: string) => Promise<void>) => {
  const root = await mkdtemp(join(stage, 'a'));
  for (const { path, text } of buildContent()) await writeFile(await place(root, path), text);
  await put(root);
  return checkContent(await readContentFiles(root));
};

describe.each(samples)('$name', ({ at, link, bytes, says, remedy }) => {
  test('is refused with its path, and what to do', async () => {
    const problems = await checkWith(async (root) => {
      const file = await place(root, `content/${at}`);
      if (link !== undefined) await symlink(link, file);
      else await writeFile(file, bytes === undefined ? 'text\n' : Buffer.from(bytes, 'hex'));
    });
    const found = problems.filter(({ message }) => message.includes(says));
    expect(found).toHaveLength(1);
    // Of two twins it is the later that is told of.
    if (!says.includes('stora och små')) expect(found[0]?.file).toBe(`content/${at}`);
    expect(found[0]).toMatchObject({ line: 1, remedy: expect.stringContaining(remedy) });
  });
});

test('a file that is too big is told of, and not read', async () => {
  const problems = await checkWith(async (root) =>
    writeFile(await place(root, 'content/pages/om.mdx'), 'a'.repeat(maxBytesOf('a.mdx') + 1)),
  );
  expect(problems).toEqual([
    expect.objectContaining({ message: expect.stringContaining('högst 12 kB') }),
  ]);
});

test('what lies beside the content on purpose is no part of it', async () => {
  const problems = await checkWith(async (root) => {
    for (const path of ['README.md', '.schemas/film.schema.json', 'guides/.DS_Store'])
      await writeFile(await place(root, `content/${path}`), '{}');
  });
  expect(problems).toEqual([]);
});

test('every name that the site has at its root is kept from services', async () => {
  const pages = await readdir('src/pages/[...language]', { withFileTypes: true });
  const folders = await readdir('src/pages', { withFileTypes: true });
  const files = await readdir('public');
  const names = [
    ...[...pages, ...folders].map(({ name }) => name),
    ...files,
    ...siteLanguages,
  ].flatMap((name) => /^([a-z0-9-]+)(?:\.|$)/u.exec(name)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((name) => !rootNames.includes(name))).toEqual([]);
});

test('every text about the site is shown by a page of its own', async () => {
  const pages = await readdir('src/pages/[...language]', { withFileTypes: true });
  const shown = pages.flatMap(({ parentPath, name }) =>
    name.endsWith('.astro')
      ? [...readFileSync(join(parentPath, name), 'utf8').matchAll(/readPage\('([a-z-]+)'/gu)]
      : [],
  );
  expect(shown.map(([, name]) => name).sort()).toEqual([...pageNames].sort());
});
