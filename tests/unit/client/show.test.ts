import { describe, expect, test } from 'vitest';
import { findShowAction, holdSteady } from '../../../src/client/show/show-keys.ts';
import { parsePlace, partInHash } from '../../../src/client/show/show-place.ts';
import { reckonTime } from '../../../src/client/show/show-time.ts';

const press = (key: string, more = {}) =>
  findShowAction(
    { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more },
    null,
  );

test.each([
  ['PageDown', 'forward'],
  ['ArrowRight', 'forward'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  [' ', 'pause'],
  ['b', 'black'],
  ['.', 'black'],
  ['r', 'again'],
  ['s', 'slower'],
  ['f', 'fullscreen'],
  ['-', 'smaller'],
])('"%s" asks for %s', (key, action) => {
  expect(press(key)).toBe(action);
});

test('while somebody writes a note the clicker still leads, and letters are letters', () => {
  const inNote = (key: string, more = {}) =>
    findShowAction(
      { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more },
      { closest: (selector: string) => selector.includes('textarea') } as unknown as Element,
    );
  expect(inNote('PageDown')).toBe('forward');
  expect(inNote('PageUp')).toBe('back');
  expect(inNote('b')).toBeUndefined();
  expect(inNote(' ')).toBeUndefined();
  expect(inNote('ArrowRight')).toBeUndefined();
  expect(inNote('PageDown', { shiftKey: true })).toBeUndefined();
});

test('plus is typed with shift on many keyboards; what goes to the browser is left to it', () => {
  expect(press('+', { shiftKey: true })).toBe('larger');
  expect(press('+', { ctrlKey: true })).toBeUndefined();
  expect(press('r', { ctrlKey: true })).toBeUndefined();
  expect(press('Tab')).toBeUndefined();
  // It closes what lies on top, and is left to the browser too.
  expect(press('Escape')).toBe('close');
});

test('the second of a double press is not heard, and another key is', () => {
  const isMeant = holdSteady();
  expect(isMeant('forward', 1000)).toBe(true);
  expect(isMeant('forward', 1250)).toBe(false);
  expect(isMeant('back', 1300)).toBe(true);
  expect(isMeant('back', 2000)).toBe(true);
});

describe('where a showing was left', () => {
  const now = 1_800_000_000_000;
  const hour = 60 * 60 * 1000;
  test.each([
    [
      'an hour ago',
      JSON.stringify({ part: 3, step: 2, beganAt: now - hour }),
      { part: 3, step: 2, beganAt: now - hour },
    ],
    [
      'by an older version, which knew no steps',
      JSON.stringify({ part: 3, beganAt: now }),
      { part: 3, step: 0, beganAt: now },
    ],
    ['yesterday', JSON.stringify({ part: 3, beganAt: now - 24 * hour }), undefined],
    [
      'tomorrow, by a clock that is wrong',
      JSON.stringify({ part: 3, beganAt: now + hour }),
      undefined,
    ],
    ['never', null, undefined],
    ['nobody knows', '{"part":"3"', undefined],
    ['in half a part', JSON.stringify({ part: 0.5, beganAt: now }), undefined],
  ])('%s', (_, stored, place) => {
    expect(parsePlace(stored, now)).toEqual(place);
  });

  test('the address names a part', () => {
    expect(['#del-3', '#del-0', '#steg-3', ''].map(partInHash)).toEqual([
      3,
      0,
      undefined,
      undefined,
    ]);
  });
});

test('the minutes gone are those of the clock, and those left are those of the parts', () => {
  expect(reckonTime([0, 8, 4, 10, 0], 2, 9.9 * 60_000)).toEqual({ gone: 9, left: 14 });
});
