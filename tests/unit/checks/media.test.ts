import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent, filmPath } from './sample-content.ts';

const folder = 'content/guides/bankid/skaffa';
const footage = `${folder}/film.mp4`;
const ids = ['oppna', 'kod', 'vanta', 'klar'];

const filmWith = (times: (number | string)[]): string =>
  `steps:\n${ids
    .map(
      (id, index) => `  - id: ${id}
    heading: Gör så här
    ${typeof times[index] === 'number' ? `at: ${times[index]}` : (times[index] ?? '')}
    say: Tryck på knappen.
`,
    )
    .join('')}`;
const problemsOf = (changes: Record<string, string>) => checkContent(buildContent(changes));

test('a guide with a film of its own is in order', () => {
  const changes = { [filmPath]: filmWith([0, 4.5, 9, 14]), [footage]: '' };
  expect(problemsOf({ ...changes, [`${folder}/sign.mp4`]: '' })).toEqual([]);
});

test('film.mp4 is missing', () => {
  expect(problemsOf({ [filmPath]: filmWith([0, 4, 9, 14]) })).toEqual([
    {
      file: filmPath,
      line: 4,
      field: 'steps › 1 › at',
      message: 'Stegen hör till en egen film, men film.mp4 finns inte.',
      remedy: `Lägg filmen i ${footage}, eller rita stegen med "screen".`,
    },
  ]);
});

test('film.mp4 is there, but the steps are drawn', () => {
  expect(problemsOf({ [footage]: '' })).toEqual([
    expect.objectContaining({ file: footage, line: 1, message: expect.stringMatching(/ritade/u) }),
  ]);
});

test('times that do not rise', () => {
  expect(problemsOf({ [filmPath]: filmWith([0, 9, 9, 4]), [footage]: '' })).toEqual([
    expect.objectContaining({
      line: 12,
      field: 'steps › 3 › at',
      message: 'Steget börjar vid 9 sekunder, men steget före börjar vid 9.',
    }),
    expect.objectContaining({ line: 16, field: 'steps › 4 › at' }),
  ]);
});

test('a time with a decimal comma is told how to be written', () => {
  const comma = filmWith([0, 4.5, 9, 14]).replace('at: 4.5', 'at: 4,5');
  expect(problemsOf({ [filmPath]: comma, [footage]: '' })).toEqual([
    expect.objectContaining({
      line: 8,
      field: 'steps › 2 › at',
      message: 'Talet är skrivet med komma: 4,5.',
      remedy: 'Skriv det med punkt: 4.5.',
    }),
  ]);
});

test('drawn and filmed steps in one film', () => {
  const mixed = filmWith([0, 'screen: bankid/start', 9, 14]);
  expect(problemsOf({ [filmPath]: mixed, [footage]: '' })).toEqual([
    expect.objectContaining({
      line: 8,
      field: 'steps › 2 › screen',
      message: 'En del steg är ritade och andra filmade.',
      remedy: 'Välj ett sätt för hela guiden: "screen" på alla steg, eller "at" på alla.',
    }),
  ]);
});

test('a step is drawn or filmed, never both or neither', () => {
  const both = filmWith(['at: 0\n    screen: bankid/start', 4, 9, 14]);
  expect(problemsOf({ [filmPath]: both, [footage]: '' }).map(({ field }) => field)).toEqual([
    expect.stringMatching(/^steps › 1 › (?:at|screen)$/u),
  ]);
  expect(problemsOf({ [filmPath]: filmWith(['', 4, 9, 14]), [footage]: '' })).toEqual([
    expect.objectContaining({ field: 'steps › 1 › screen', message: 'Nyckeln "screen" fattas.' }),
  ]);
  const minus = filmWith([-1, 4, 9, 14]);
  expect(problemsOf({ [filmPath]: minus, [footage]: '' })).toEqual([
    expect.objectContaining({ field: 'steps › 1 › at', message: expect.stringMatching(/-1/u) }),
  ]);
});

test('recordings belong to a step', () => {
  const fine = ['title', 'oppna', 'end'].map((part) => [`${folder}/voice/${part}.wav`, '']);
  expect(problemsOf(Object.fromEntries(fine) as Record<string, string>)).toEqual([]);
  expect(problemsOf({ [`${folder}/voice/en/klar.wav`]: '' })).toEqual([]);
  expect(problemsOf({ [`${folder}/voice/opna.wav`]: '' })).toEqual([
    {
      file: `${folder}/voice/opna.wav`,
      line: 1,
      message: 'Inspelningen används inte: det finns inget steg "opna".',
      remedy: expect.stringMatching(
        /^Menade du .*oppna.*\? Rätta namnet, eller ta bort filen\.$/u,
      ) as string,
    },
  ]);
  expect(problemsOf({ [`${folder}/oppna.wav`]: '' })).toEqual([
    expect.objectContaining({ remedy: expect.stringContaining('voice/steg.wav') as string }),
  ]);
});
