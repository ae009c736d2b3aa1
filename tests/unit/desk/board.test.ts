import { expect, test } from 'vitest';
import { type Board, buildBoard } from '../../../src/build/desk/board/build-board.ts';
import { estimateSpeech } from '../../../src/build/desk/board/estimate-speech.ts';
import { listReadings } from '../../../src/build/desk/board/list-readings.ts';
import { writeBoard } from '../../../src/build/desk/views/write-board.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { standardCaptions } from '../../../src/film/captions.ts';
import type { FilmScript } from '../../../src/film/script.ts';
import type { SpokenSentence } from '../../../src/film/timeline.ts';
import { buildContent } from '../checks/sample-content.ts';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { writeScriptIn } from '../../../src/studio/spoken/speak-film.ts';

const content = parseContent(buildContent());
const page = content.guides.get('bankid/skaffa');
if (!page) throw new Error('The sample has no guide');
const script = writeScriptIn(content, page, 'sv');

const boardOf = (
  written: FilmScript = script,
  spoken: (text: string) => SpokenSentence | undefined = () => undefined,
): Board => buildBoard({ script: written, language: 'sv', list: [], spoken });

test('a board has every part of the film, with what is marked, what is said, and captions that keep the rules', () => {
  const { parts, mainMs, wholeMs } = boardOf();
  expect(parts.map(({ id }) => id)).toEqual(['title', 'oppna', 'kod', 'vanta', 'klar', 'end']);
  expect(parts[1]?.frames).toEqual([
    { screen: 'bankid/start', state: { marked: 'borja', typed: undefined } },
    { screen: 'bankid/kod', state: {} },
  ]);
  expect(parts[1]?.action).toMatchObject({ kind: 'tap', label: 'Börja' });
  expect(parts[2]?.frames[0]?.state.typed).toEqual({ into: 'kod', text: '123456' });
  expect(parts[2]?.said.map(({ text }) => text)).toEqual(['Skriv din kod.', 'Vänta sedan lite.']);
  const cues = parts.flatMap((part) => part.cues);
  expect(cues.length).toBe(parts.flatMap(({ said }) => said).length);
  expect(checkCaptions(cues, standardCaptions)).toEqual([]);
  for (const [index, part] of parts.entries())
    expect(part.startMs).toBe(parts[index - 1]?.endMs ?? 0);
  expect(mainMs).toBe(parts.at(-1)?.endMs);
  expect(wholeMs).toBe(mainMs);
});

test('what a voice has said has its own times, and the rest is estimated at the pace of that voice', () => {
  const slow = (text: string): SpokenSentence => {
    const usual = estimateSpeech(text, 'sv', []);
    const twice = (ms: number) => 2 * ms;
    return {
      text,
      durationMs: twice(usual.durationMs),
      words: usual.words.map((word) => ({
        ...word,
        startMs: twice(word.startMs),
        endMs: twice(word.endMs),
      })),
    };
  };
  const all = boardOf(script, slow);
  expect(all.parts.every(({ said }) => said.every(({ isSpoken }) => isSpoken))).toBe(true);
  const changed = boardOf(script, (text) => (text === 'Skriv din kod.' ? undefined : slow(text)));
  expect(changed.parts[2]?.said.map(({ isSpoken }) => isSpoken)).toEqual([false, true]);
  expect(Math.abs(changed.mainMs - all.mainMs)).toBeLessThan(100);
  expect(all.mainMs).toBeGreaterThan(boardOf().mainMs);
});

test('a sentence that no captions hold is shown all the same, and said to be too long', () => {
  const long = `Tryck på ${'en mycket lång väg genom appen '.repeat(6).trim()}${'x'.repeat(80)}.`;
  const written = { ...script, say: { ...script.say, steps: [[long], ['Hej.'], [], []] } };
  const { parts } = boardOf(written);
  expect(parts[1]?.said).toEqual([{ text: long, isSpoken: false, fits: false }]);
  expect(parts[2]?.cues.map(({ lines }) => lines)).toEqual([['Hej.']]);
});

test('what editors write is text on the desk, whatever stands in it', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const [first, ...rest] = script.steps;
  if (!first) throw new Error('The sample has no steps');
  const steps = [{ ...first, heading: evil, label: evil }, ...rest];
  const say = { ...script.say, steps: [[evil], ...script.say.steps.slice(1)] };
  const problem = { file: evil, line: 1, field: evil, message: evil, remedy: evil };
  const html = writeBoard(boardOf({ ...script, title: evil, steps, say }), {
    base: '/skrivbord/',
    language: 'sv',
    screens: content.screens,
    told: [{ ...problem, kind: 'fault', place: { step: 'oppna' } }],
  });
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});

test('numbers, abbreviations and listed words are told as they are read aloud', () => {
  const list = [{ written: 'BankID', spoken: 'bank-i-de' }];
  expect(listReadings(['Ring kl. 14.30 med "BankID".', 'BankID igen.'], 'sv', list)).toEqual([
    { written: 'kl.', said: 'klockan' },
    { written: '14.30', said: 'fjorton trettio' },
    { written: 'BankID', said: 'bank-i-de' },
  ]);
  expect(listReadings(['Inget här.'], 'sv', list)).toEqual([]);
});

test('what is said of a screen is said once, though one step ends with it and the next begins with it', () => {
  const board = boardOf();
  const seen = board.parts.flatMap(({ frames }) => frames.map(({ screen }) => screen));
  expect(seen.filter((screen) => screen === 'bankid/kod').length).toBeGreaterThan(1);
  const file = 'content/screens/bankid/kod.yaml';
  const message = 'Ordet "säkerhetskodd" finns inte i ordboken.';
  const problem = { file, line: 6, message, remedy: 'Menade du säkerhetskod?' };
  const html = writeBoard(board, {
    base: '/skrivbord/',
    language: 'sv',
    screens: content.screens,
    told: [{ ...problem, kind: 'look', place: { screen: 'bankid/kod' } }],
  });
  expect(html.split('<li class="look">').length - 1).toBe(1);
  // It stands in the step that shows the screen first.
  expect(html.indexOf('<li class="look">')).toBeLessThan(html.indexOf('id="steg-kod"'));
});
