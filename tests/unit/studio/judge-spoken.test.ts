import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { judgeSpoken } from '../../../src/studio/check/judge-spoken.ts';
import { buildContent, changeText, englishPath, filmPath } from '../checks/sample-content.ts';

const root = await mkdtemp(join(tmpdir(), 'koppla-spoken-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const cache = openCache(join(root, '.cache'));
const judge = (changes: Record<string, string | undefined>, patienceMs = Infinity) => {
  const files = buildContent(changes);
  expect(checkContent(files)).toEqual([]);
  return judgeSpoken(root, cache, files, { faults: [], patienceMs });
};

/** Few letters, and a rest after each word: longer to say than their number tells. */
const slow = 'Vänta. Vänta nu. '.repeat(30).trim();
const alone = { [englishPath]: undefined };
const tooSlow = {
  ...alone,
  ...changeText(filmPath, 'say: Vänta en stund.', `say: ${slow}`),
};

test('a film that is too long when it is spoken is told at its steps, and what to strike', async () => {
  const { problems, unspoken } = await judge(tooSlow);
  expect(unspoken).toBe(0);
  expect(problems).toEqual([
    {
      file: filmPath,
      line: 1,
      field: 'steps',
      message: expect.stringMatching(
        /^Filmen blir 1\d\d,\d sekunder\. Det är \d+,\d sekunder för mycket: högst 90\.$/u,
      ) as string,
      remedy: expect.stringMatching(
        /^Stryk ungefär \d\d\d tecken i "say", eller dela guiden i två\.$/u,
      ) as string,
    },
  ]);
});

test('as much as it says struck, and a little more, is enough', async () => {
  const { problems } = await judge(tooSlow);
  const wanted = Number(/\d+/u.exec(problems[0]?.remedy ?? '')?.[0]);
  const less = slow.slice(0, slow.length - Math.ceil(wanted * 1.1)).replace(/[^.]*$/u, '');
  const mended = changeText(filmPath, 'say: Vänta en stund.', `say: ${less}`);
  expect((await judge({ ...alone, ...mended })).problems).toEqual([]);
});

test('a translation that is too long, or too much to read meanwhile, is told in its own file', async () => {
  const long = 'Wait. Wait now. '.repeat(32).trim();
  const told = await judge(changeText(englishPath, 'say: Wait a while.', `say: ${long}`));
  const places = told.problems.map(({ file, line, message }) => [file, line, message.slice(0, 11)]);
  expect(places).toEqual(
    expect.arrayContaining([
      [englishPath, 11, 'Filmen blir'],
      [englishPath, 14, 'Texten hinn'],
    ]),
  );
});

test('who has no patience is told how many films there are left, and those known are not said again', async () => {
  const film = changeText(filmPath, 'say: Vänta en stund.', 'say: Vänta en stund till.');
  expect(await judge(film, -1)).toEqual({ problems: [], unspoken: 2 });
  expect(await judge(film)).toEqual({ problems: [], unspoken: 0 });
  expect(await judge(film, -1)).toEqual({ problems: [], unspoken: 0 });
  expect((await judge(tooSlow, -1)).problems).toHaveLength(1);
});

test('a guide with faults of another kind waits', async () => {
  const files = buildContent(tooSlow);
  const fault = { file: filmPath, line: 1, message: '', remedy: '' };
  expect(await judgeSpoken(root, cache, files, { faults: [fault], patienceMs: Infinity })).toEqual({
    problems: [],
    unspoken: 0,
  });
});
