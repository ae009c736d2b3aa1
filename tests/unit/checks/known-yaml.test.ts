import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isMap, isNode, isScalar, LineCounter, parse, parseDocument } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { FieldPath } from '../../../src/checks/read/content-file.ts';
import { parseYaml } from '../../../src/checks/yaml/parse-yaml.ts';
import { type SoundYaml, soundYaml } from '../../../src/checks/yaml/yaml-source.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { recallYaml } from '../../../src/studio/check/known-yaml.ts';
import { changes, listFiles, startFiles } from './change-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-yaml-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const cache = openCache(join(folder, '.cache'));
const today = new Date('2026-11-26');

/** Checks as the check of everything does; `known` is how many texts were not read again. */
const check = async (files: Record<string, string>, root = 'a') => {
  const listed = listFiles(files);
  const keep = await recallYaml(cache, root, listed);
  const known = listed.filter((file) => soundYaml.has(file)).length;
  const problems = checkContent(listed, today);
  await keep();
  return { known, problems };
};

const entryOf = async (at = cache): Promise<string> => {
  const [name = ''] = await readdir(join(at.root, 'yaml'));
  return join(at.root, 'yaml', name);
};

/** The line of a field as the parser itself tells it. */
const lineByParser = (text: string, path: FieldPath): number => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const find = (at: FieldPath): number => {
    const node = document.getIn(at, true);
    if (!isNode(node) || !node.range) return at.length === 0 ? 1 : find(at.slice(0, -1));
    const parent = at.length > 0 ? document.getIn(at.slice(0, -1), true) : undefined;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === at.at(-1))
      : undefined;
    const from = isNode(pair?.key) && pair.key.range ? pair.key.range[0] : node.range[0];
    return Math.max(1, lineCounter.linePos(from).line);
  };
  return find(path);
};

const listPaths = (value: unknown, path: FieldPath = []): FieldPath[] => [
  path,
  [...path, 'gone'],
  [...path, 0],
  [...path, '1'],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        listPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const pieces = fc.constantFrom(
  ...['a', 'b: ', 'c: 1', ' ', '  ', '\n', '\n  ', '\n\n', '\r\n', '\r', '- ', '"', "'", ': ', ':'],
  ...['# x', '|', '>-', '|+', '[', ']', '{', '}', ',', '? ', '~', 'null', 'true', '1: ', '"1": '],
  ...['\n- ', '\n  - ', '\n  d: ', '\n  e: ', '\ue000', '\u2028', '__proto__: ', '.inf', '-0'],
);
const texts = fc
  .array(pieces, { minLength: 1, maxLength: 16 })
  .map((parts) => `k: ${parts.join('')}\n`);

test('a text that was kept has the places, the lines and the writing that it has when it is read', () => {
  let sound = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseYaml('a.yaml', text);
      if (!read.source || !read.sound) return;
      const { value, place } = read.sound;
      const kept = { value, ...JSON.parse(JSON.stringify({ place })) } as SoundYaml;
      const again = parseYaml('a.yaml', text, 1, kept);
      for (const path of listPaths(value)) {
        const line = lineByParser(text, path);
        expect(read.source.lineOf(path)).toBe(line);
        expect(again.source?.lineOf(path)).toBe(line);
        for (const words of ['a', 'b', 'c'])
          expect(again.source?.lineOfWords(path, words)).toBe(read.source.lineOfWords(path, words));
        expect(again.source?.writtenAt(path)).toBe(read.source.writtenAt(path));
        expect(again.source?.keysAt(path)).toEqual(read.source.keysAt(path));
      }
      sound += 1;
    }),
    { seed: 5, numRuns: 3000 },
  );
  expect(sound).toBeGreaterThan(500);
});

test('the same content has the same problems whether or not it was read before', async () => {
  const change = fc.array(changes, { minLength: 1, maxLength: 4 });
  let recalled = 0;
  await check(startFiles());
  for (const made of fc.sample(change, { seed: 9, numRuns: 40 })) {
    const files = startFiles();
    for (const one of made) one.change(files);
    const cold = checkContent(listFiles(files), today);
    // The first time others are known, the second time all that were sound.
    const first = await check(files);
    const second = await check(files);
    expect(first.problems).toEqual(cold);
    expect(second.problems).toEqual(cold);
    expect(second.known).toBeGreaterThanOrEqual(first.known);
    recalled += first.known;
  }
  expect(recalled).toBeGreaterThan(60);
});

type Mistake = { name: string; from?: string; to?: string };
const mistakes = parse(
  await readFile(new URL('mistakes.yaml', import.meta.url), 'utf8'),
) as Mistake[];

test('a likely mistake is told at the same line when all was read before', async () => {
  let made = 0;
  // Every third of them: the answer is the same for a cause that they share.
  for (const [index, { name, from, to }] of mistakes.entries()) {
    if (index % 3 > 0 || from === undefined || to === undefined) continue;
    const files = startFiles();
    for (const [path, text] of Object.entries(files)) files[path] = text.replace(from, () => to);
    const cold = await check(files, name);
    const { known, problems } = await check(files, name);
    expect(problems, name).toEqual(cold.problems);
    expect(cold.known, name).toBe(0);
    expect(known, name).toBeGreaterThan(0);
    made += problems.length;
  }
  expect(made).toBeGreaterThan(20);
});

test('a text is read again when a single sign of it is another, or its name', async () => {
  const files = { 'content/phones.yaml': '[]\n', 'content/spelling.yaml': 'sv: []\n' };
  const known = async (texts: Record<string, string>) => (await check(texts, 'c')).known;
  expect(await known(files)).toBe(0);
  expect(await known(files)).toBe(2);
  expect(await known({ ...files, 'content/phones.yaml': '[] \n' })).toBe(1);
  expect(await known({ 'content/phones.yaml': 'sv: []\n' })).toBe(0);
});

test('what is damaged, cut off or written by other code is as nothing, and is written anew', async () => {
  const own = openCache(join(folder, 'own'));
  const files = { 'content/phones.yaml': '- name: A\n  wrong: 1\n' };
  const ask = async () => {
    const listed = listFiles(files);
    const keep = await recallYaml(own, 'a', listed);
    const known = listed.filter((file) => soundYaml.has(file)).length;
    const problems = checkContent(listed, today);
    await keep();
    return { known, problems };
  };
  const { problems } = await ask();
  const sound = await readFile(await entryOf(own));
  const flipped = Buffer.from(sound);
  flipped[sound.length - 60] = (flipped[sound.length - 60] ?? 0) ^ 1;
  const others = [
    flipped,
    sound.subarray(0, sound.length >> 1),
    Buffer.alloc(0),
    Buffer.from('{"by":"x"}'),
  ];
  for (const bytes of others) {
    await writeFile(await entryOf(own), bytes);
    expect(await ask()).toEqual({ known: 0, problems });
    expect(await ask()).toEqual({ known: 1, problems });
  }
  const { createHash } = await import('node:crypto');
  const seal = (text: string) =>
    Buffer.concat([Buffer.from(text), createHash('sha256').update(text).digest()]);
  const text = sound.subarray(0, -32).toString();
  for (const foreign of [text.replace(/"by":"\w+"/u, '"by":"other"'), 'null', '{', '"by"']) {
    await writeFile(await entryOf(own), seal(foreign));
    expect(await ask()).toEqual({ known: 0, problems });
  }
  expect(await ask()).toEqual({ known: 1, problems });
});

test('a value that is another once it has been written is not kept', async () => {
  const files = { 'content/phones.yaml': 'a: .inf\n', 'content/spelling.yaml': 'a: -0\n' };
  await check(files, 'd');
  expect((await check(files, 'd')).known).toBe(0);
});

test('where nothing can be written the check answers all the same', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const listed = listFiles(startFiles());
  const keep = await recallYaml(openCache(file), 'a', listed);
  expect(checkContent(listed, today)).toEqual(checkContent(listFiles(startFiles()), today));
  await expect(keep()).resolves.toBeUndefined();
});
