import { describe, expect, test } from 'vitest';
import type { Screen } from '../../../src/model/screen.ts';
import type { DrawnStep } from '../../../src/model/film.ts';
import { listTasks } from '../../../src/practice/list-tasks.ts';
import { act, isOver, type Move, startPractice } from '../../../src/practice/practise.ts';

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
  expect(tasks[0]).toMatchObject({ kind: 'type', label: 'Säkerhetskod', isCode: true });
  expect(tasks[0]?.later).toEqual(['klar']);
  expect(tasks[1]).toMatchObject({ kind: 'tap', label: 'Klar', later: [] });
  expect(tasks[2]?.kind).toBe('look');
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
    ['another code', { kind: 'type', id: 'kod', text: '111111' }, { kind: 'text' }],
    ['another field', { kind: 'type', id: 'namn', text: '246810' }, { kind: 'other' }],
    ['nothing where there is something to do', { kind: 'pass' }, { kind: 'hint' }],
  ])('%s', (_, move, outcome) => {
    const practice = play(move);
    expect(practice.at).toBe(0);
    expect(practice.outcome).toMatchObject(outcome);
  });
});

test('what is typed may have spaces and hyphens as people write them', () => {
  expect(play({ kind: 'type', id: 'kod', text: ' 2468 10 ' }).at).toBe(1);
});

test('hints grow from words to the mark, and then it can be shown', () => {
  expect(play({ kind: 'hint' }).hints).toBe(1);
  expect(play({ kind: 'hint' }, { kind: 'tap' }).hints).toBe(2);
  const shown = play({ kind: 'hint' }, { kind: 'hint' }, { kind: 'show' });
  expect(shown).toMatchObject({ at: 1, hints: 0 });
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
