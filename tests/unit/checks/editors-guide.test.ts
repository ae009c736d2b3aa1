import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import { listWords, type WordTree } from '../../../src/i18n/word-tree.ts';
import { drawnStepSchema, filmedStepSchema, stepSchema } from '../../../src/model/film.ts';
import { eventSchema } from '../../../src/model/find/event.ts';
import { placeSchema } from '../../../src/model/find/place.ts';
import { wordSchema } from '../../../src/model/glossary.ts';
import { claimSchema, failureSchema } from '../../../src/model/guide.ts';
import { phonesSchema } from '../../../src/model/address.ts';
import { pronunciationSchema } from '../../../src/model/pronunciation.ts';
import { elementSchema, screenSchema } from '../../../src/model/screen.ts';
import { searchSchema } from '../../../src/model/search.ts';
import { serviceSchema } from '../../../src/model/service.ts';
import { serviceTranslationSchema } from '../../../src/model/translation.ts';
import { plainWordsSchema, spellingSchema } from '../../../src/model/writing/word-lists.ts';

const guide = await readFile('content/README.md', 'utf8');

/** The fenced blocks of the editors' guide; `info` is what follows the language. */
const blocks = [...guide.matchAll(/^```(?<info>[^\n]*)\n(?<text>[\s\S]*?)^```$/gmu)].map(
  ({ groups }) => {
    const [language = '', info = ''] = (groups?.['info'] ?? '').split(' ');
    return { language, info, text: groups?.['text'] ?? '' };
  },
);

const filesOf = () =>
  blocks
    .filter(({ info }) => info.startsWith('content/'))
    .map(({ info, text }) => ({ path: info, text }));

test('every YAML block says what it is an example of', () => {
  const others = blocks.filter(({ language, info }) => language === 'yaml' && info === '');
  expect(others.map(({ text }) => text)).toEqual([
    '# yaml-language-server: $schema=../../../.schemas/film.schema.json\n',
  ]);
});

test.each([
  ['steg', z.array(stepSchema)],
  ['element', elementSchema],
  ['uttal', pronunciationSchema],
  ['stavning', spellingSchema],
  ['svåra-ord', plainWordsSchema],
  ['fel-i-guiden', failureSchema],
  ['ord', wordSchema],
  ['plats', placeSchema],
  ['tillfälle', eventSchema],
  ['uppgift', claimSchema],
  ['telefon', phonesSchema],
  ['sökning', searchSchema],
  ['i-korthet', serviceTranslationSchema],
])('examples of "%s" pass their schema', (kind, schema) => {
  const examples = blocks.filter(({ info }) => info === kind);
  expect(examples.length).toBeGreaterThan(0);
  for (const { text } of examples)
    expect(schema.safeParse(parse(text)), text).toMatchObject({ success: true });
});

test('examples of words are as the site has them', async () => {
  const words = parse(await readFile('content/words/sv.yaml', 'utf8')) as WordTree;
  const texts = listWords(words).map(({ path, text }) => [path.at(-1), text]);
  const examples = blocks.filter(({ info }) => info === 'ord-på-sidan');
  expect(examples.length).toBeGreaterThan(0);
  for (const { text } of examples)
    for (const { path, text: shown } of listWords(parse(text) as WordTree))
      expect(texts).toContainEqual([path.at(-1), shown]);
});

test('the walk-through is a whole guide with no problems', () => {
  expect(filesOf()).toHaveLength(12);
  expect(checkContent(filesOf())).toEqual([]);
});

test('the table shows every kind of element, each as its schema has it', () => {
  const rows = [...guide.matchAll(/`- (?<yaml>\{ kind: .*?\})` +\|/gu)];
  const elements = rows.map(({ groups }) => elementSchema.parse(parse(groups?.['yaml'] ?? '')));
  const kinds = elementSchema.options.map((option) => option.shape.kind.value);
  expect(elements.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
});

test('the error messages are those that the check gives', () => {
  const long =
    'Tryck på en dag som passar dig och den du bor ihop med, om ni båda vill tvätta, till exempel Tisdag eller Fredag.';
  const broken = filesOf().map(({ path, text }) => ({
    path,
    text: text
      .replace('tap: boka }', 'tap: bokning }')
      .replace('Tryck på en dag som passar, i filmen "Tisdag".', long),
  }));
  const shown = blocks.find(({ info }) => info === 'fel')?.text.trimEnd();
  expect(formatProblems(checkContent(broken))).toBe(shown);
});

test('the keys, choices and limits that are named are those of the schemas', () => {
  const schemas = [drawnStepSchema, filmedStepSchema, screenSchema];
  for (const key of schemas.flatMap(({ shape }) => Object.keys(shape)))
    expect(guide).toContain(`\`${key}\``);
  for (const tint of serviceSchema.shape.tint.options) expect(guide).toContain(`\`${tint}\``);
});

test('every link to a heading leads somewhere', () => {
  const headings = [...guide.matchAll(/^## (.+)$/gmu)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/gu)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(10);
  expect(headings).toEqual(expect.arrayContaining(links));
});
