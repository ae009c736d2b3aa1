import { describe, expect, test } from 'vitest';
import type { Screen } from '../../../src/model/screen.ts';
import type { DrawnStep } from '../../../src/model/film.ts';
import { listTasks, type Task } from '../../../src/practice/list-tasks.ts';
import {
  act,
  isOver,
  isPutRight,
  type Move,
  startPractice,
} from '../../../src/practice/practise.ts';
import { screenNow } from '../../../src/practice/screen-now.ts';

const screens = new Map<string, Screen>([
  [
    'bank/kod',
    {
      title: 'Koden',
      device: 'phone',
      elements: [
        { kind: 'pin', id: 'kod', label: 'Säkerhetskod', digits: 6 },
        { kind: 'field', id: 'namn', label: 'Namn' },
        { kind: 'button', id: 'avbryt', label: 'Avbryt', look: 'plain' },
      ],
      bottom: [{ kind: 'button', id: 'klar', label: 'Klar', look: 'main' }],
    },
  ],
  ['bank/slut', { title: 'Slut', device: 'phone', elements: [{ kind: 'heading', text: 'Klart' }] }],
]);
const steps: DrawnStep[] = [
  {
    id: 'kod',
    heading: 'Skriv koden',
    say: 'Skriv koden.',
    screen: 'bank/kod',
    do: { type: { into: 'kod', text: '24 68-10' } },
  },
  {
    id: 'klar',
    heading: 'Tryck på Klar',
    say: 'Tryck på "Klar".',
    screen: 'bank/kod',
    do: { tap: 'klar' },
    then: 'bank/slut',
    avoid: [{ tap: 'namn', why: 'Ingen behöver ditt namn.' }],
  },
  { id: 'slut', heading: 'Klart', say: 'Nu är det klart.', screen: 'bank/slut' },
];
const tasks = listTasks(steps, screens);
const play = (...moves: Move[]) =>
  moves.reduce((practice, move) => act(tasks, practice, move), startPractice());
const typeCode: Move = { kind: 'type', id: 'kod', text: '246810' };

test('tasks come out of the steps, with the words on the screen', () => {
  expect(tasks[0]).toMatchObject({ kind: 'type', label: 'Säkerhetskod', form: 'code' });
  expect(tasks[1]?.sentence).toBe('Tryck på "Klar".');
  expect(tasks[0]?.later).toEqual(['klar']);
  expect(tasks[1]).toMatchObject({ kind: 'tap', label: 'Klar', later: [] });
  expect(tasks[2]?.kind).toBe('look');
});

test('what looks as if it was sent is looked at, also where the next task is on the same screen', () => {
  const sends = tasks.map((task) => ({ ...task, isTold: task.number === 2 }));
  const moves: Move[] = [typeCode, { kind: 'tap', id: 'klar' }];
  const seen = moves.reduce((practice, move) => act(sends, practice, move), startPractice());
  expect(seen).toMatchObject({ at: 1, isAfter: true });
  expect(screenNow(sends, seen)?.name).toBe('bank/slut');
  expect(act(sends, seen, { kind: 'pass' })).toMatchObject({ at: 2, isAfter: false });
  expect(play(...moves)).toMatchObject({ at: 2, isAfter: false });
  // Where it is looked at is where the next task begins: a press there is answered, and not lost.
  expect(act(sends, seen, { kind: 'tap', id: 'annat', label: 'Annat' }).at).toBe(2);
});

test('the right moves lead to the end', () => {
  const practice = play(typeCode, { kind: 'tap', id: 'klar' }, { kind: 'pass' });
  expect(isOver(tasks, practice)).toBe(true);
  expect(practice.outcome).toEqual({ kind: 'right' });
});

describe('a wrong move leaves one where one is, and says why', () => {
  test.each<[string, Move, object]>([
    ['a button before the code', { kind: 'tap', id: 'klar', label: 'Klar' }, { kind: 'early' }],
    [
      'another button',
      { kind: 'tap', id: 'avbryt', label: 'Avbryt' },
      { kind: 'other', label: 'Avbryt' },
    ],
    ['beside everything', { kind: 'tap' }, { kind: 'beside' }],
    ['a code that is too short', { kind: 'type', id: 'kod', text: '1111' }, { kind: 'text' }],
    ['another field', { kind: 'type', id: 'namn', text: '246810' }, { kind: 'other' }],
    ['nothing where there is something to do', { kind: 'pass' }, { kind: 'hint' }],
  ])('%s', (_, move, outcome) => {
    const practice = play(move);
    expect(practice.at).toBe(0);
    expect(practice.outcome).toMatchObject(outcome);
  });
});

test('what the step itself speaks of may be right for real: it is told so, and not refused', () => {
  const [task] = tasks;
  const speaks = { ...task, say: 'Skriv koden. Tryck på Avbryt om du inte vill.' } as Task;
  const press = (say: string) =>
    act([{ ...speaks, say }], startPractice(), { kind: 'tap', id: 'avbryt', label: 'Avbryt' });
  expect(press(speaks.say).outcome).toEqual({ kind: 'named', label: 'Avbryt' });
  expect(press('Det finns en Avbrytknapp.').outcome?.kind).toBe('other');
});

test('what is typed may have spaces and hyphens as people write them', () => {
  expect(play({ kind: 'type', id: 'kod', text: ' 2468 10 ' }).at).toBe(1);
});

test('any code of as many digits will do, also in other digits', () => {
  expect(play({ kind: 'type', id: 'kod', text: '111111' }).at).toBe(1);
  expect(play({ kind: 'type', id: 'kod', text: '١٢٣٤٥٦' }).typed[1]).toBe('123456');
});

test('hints grow from words to the mark; who goes past a task has done nothing right', () => {
  expect(play({ kind: 'hint' }).hints).toBe(1);
  expect(play({ kind: 'hint' }, { kind: 'tap' }).hints).toBe(2);
  const past = play({ kind: 'hint' }, { kind: 'hint' }, { kind: 'skip' });
  expect(past).toMatchObject({ at: 1, hints: 0, typed: { 1: '24 68-10' } });
  expect(past.outcome).toBeUndefined();
});

test('a step back leads to the task before, with what was written; never before the first', () => {
  const back = play(typeCode, { kind: 'back' });
  expect(back).toMatchObject({ at: 0, typed: { 1: '246810' } });
  expect(act(tasks, back, { kind: 'back' }).at).toBe(0);
});

test('what comes of a task is looked at where the next one begins elsewhere', () => {
  const [code, done, look] = tasks as [Task, Task, Task];
  const list = [code, { ...done, then: 'bank/kvitto' }, look];
  const at = (...moves: Move[]) =>
    moves.reduce((all, move) => act(list, all, move), startPractice());
  const tap: Move = { kind: 'tap', id: 'klar' };
  const seen = at(typeCode, tap);
  expect(seen).toMatchObject({ at: 1, isAfter: true, outcome: { kind: 'right' } });
  expect(screenNow(list, seen)?.name).toBe('bank/kvitto');
  expect(act(list, seen, tap)).toBe(seen);
  expect(act(list, seen, { kind: 'back' })).toMatchObject({ at: 1, isAfter: false });
  expect(act(list, seen, { kind: 'pass' })).toMatchObject({ at: 2, isAfter: false });
});

test('who falls for somebody else gets to know why not, and may try again', () => {
  const fallen = play(typeCode, { kind: 'type', id: 'namn', text: 'Gun' });
  expect(fallen).toMatchObject({
    at: 1,
    fell: 1,
    outcome: { kind: 'tempted', why: 'Ingen behöver ditt namn.' },
  });
  expect(act(tasks, fallen, { kind: 'tap', id: 'klar' }).at).toBe(2);
});

test('what is typed puts right what was wrong, and nothing else', () => {
  const [task] = tasks;
  if (!task) throw new RangeError('There is no task');
  const words: Task = { ...task, form: 'words', text: 'Alvedon' };
  const wrong = act([words], startPractice(), { kind: 'type', id: 'namn', text: 'Alvedon' });
  expect(wrong.outcome).toEqual({ kind: 'other', label: undefined });
  expect(isPutRight(words, wrong, 'Alvedon')).toBe(true);
  expect(isPutRight(words, wrong, ' ')).toBe(false);
  expect(isPutRight(words, startPractice(), 'Alvedon')).toBe(false);
});
