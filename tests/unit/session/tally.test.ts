import { expect, test } from 'vitest';
import {
  addNote,
  countServices,
  type Keeping,
  makeTally,
  parseKeeping,
  tellLast,
  undoNote,
} from '../../../src/session/keep-tally.ts';
import { readTally } from '../../../src/session/read-tally.ts';

const id = '0123456789abcdef';
const day = '2026-11-26';
const empty: Keeping = { id, notes: [] };
const count = (...services: string[]): Keeping =>
  services.reduce((keeping, service) => addNote(keeping, day, service), empty);

test('one press is one visit, of which nothing else is said', () => {
  const keeping = count('bankid');
  expect(keeping.notes).toEqual([
    { day, service: 'bankid', trouble: 'not-said', solved: 'not-said', age: 'not-said' },
  ]);
  expect([...countServices(count('swish', 'bankid', 'swish'))]).toEqual([
    ['swish', 2],
    ['bankid', 1],
  ]);
});

test('what is told is told of the last visit, and taken back when it is told once more', () => {
  const told = tellLast(tellLast(count('swish', 'bankid'), { trouble: 'log-in' }), {
    age: '80-up',
  });
  expect(told.notes[1]).toMatchObject({ service: 'bankid', trouble: 'log-in', age: '80-up' });
  expect(told.notes[0]).toMatchObject({ trouble: 'not-said', age: 'not-said' });
  expect(tellLast(told, { age: '80-up' }).notes[1]?.age).toBe('not-said');
  expect(tellLast(empty, { solved: 'yes' })).toEqual(empty);
});

test('undo takes the last visit back, and nothing when there is none', () => {
  expect(undoNote(count('swish', 'bankid'))).toEqual(count('swish'));
  expect(undoNote(empty)).toEqual(empty);
});

test('a file tells neither the order nor the hour: the same visits make the same counts', () => {
  const one = makeTally(count('swish', 'bankid', 'swish'), day);
  expect(makeTally(count('swish', 'swish', 'bankid'), day)).toEqual(one);
  expect(one.counts.map(({ service, count: many }) => [service, many])).toEqual([
    ['bankid', 1],
    ['swish', 2],
  ]);
  expect(JSON.stringify(one)).not.toMatch(/\d{2}:\d{2}/u);
});

test('what is saved is what is read, and what a device keeps too', () => {
  const keeping = {
    ...tellLast(count('swish', 'other'), { solved: 'no' }),
    municipality: 'nassjo',
  };
  const tally = makeTally(keeping, day);
  expect(readTally(JSON.stringify(tally))).toEqual({ tally });
  expect(readTally(`\uFEFF${JSON.stringify(tally)}`)).toEqual({ tally });
  expect(parseKeeping(JSON.stringify(keeping), 'f'.repeat(16))).toEqual(keeping);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['null', 'null'],
  ['something else', '{"id":"x","notes":"many","municipality":"<b>"}'],
  [
    'notes that are none',
    '{"notes":[null,1,{"day":"i dag","service":"swish"},{"day":"2026-11-26"}]}',
  ],
])('a device that keeps %s begins anew', (_, stored) => {
  expect(parseKeeping(stored, id)).toEqual(empty);
});

test('an answer that is not known is none', () => {
  const stored = JSON.stringify({
    id,
    notes: [{ day, service: 'swish', age: '104', solved: true }],
  });
  expect(parseKeeping(stored, id)).toEqual(count('swish'));
});

const sound = makeTally(count('swish'), day);
test.each([
  ['no JSON', 'Namn;Antal', 'not-json'],
  ['another file', '{"type":"FeatureCollection"}', 'other-file'],
  ['a newer version', JSON.stringify({ ...sound, version: 2 }), 'newer'],
  ['a name in it', JSON.stringify({ ...sound, name: 'Elsa' }), 'broken'],
  ['a day that is none', JSON.stringify({ ...sound, made: '2026-02-31' }), 'broken'],
  [
    'the same thing twice',
    JSON.stringify({ ...sound, counts: [...sound.counts, ...sound.counts] }),
    'broken',
  ],
])('a file with %s is told of', (_, text, kind) => {
  expect(readTally(text)).toMatchObject({ fault: { kind } });
});
