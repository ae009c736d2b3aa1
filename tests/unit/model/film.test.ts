import { expect, test } from 'vitest';
import { actionTarget, filmSchema, stepSchema } from '../../../src/model/film.ts';

const step = { id: 'oppna', heading: 'Öppna appen', screen: 'bankid/start', say: 'Öppna appen.' };
const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...step, id: `steg-${index}` }));

test('a film has four to nine steps', () => {
  expect([3, 4, 9, 10].map((n) => filmSchema.safeParse({ steps: steps(n) }).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an action names one element, whatever it is', () => {
  expect(actionTarget({ tap: 'a' })).toBe('a');
  expect(actionTarget({ type: { into: 'b', text: 'x' } })).toBe('b');
  expect(actionTarget({ scroll: 'c' })).toBe('c');
  expect(actionTarget({ scan: 'd' })).toBe('d');
  expect(actionTarget({ wait: 'e' })).toBe('e');
});

test('a step does one thing, and nothing that has no name', () => {
  const takes = (action: unknown) => stepSchema.safeParse({ ...step, do: action }).success;
  expect(takes({ tap: 'a' })).toBe(true);
  expect(takes({ tap: 'a', wait: 'a' })).toBe(false);
  expect(takes({ swipe: 'a' })).toBe(false);
  expect(takes({})).toBe(false);
});

test('what is said is kept as written, without spaces around it', () => {
  expect(stepSchema.parse({ ...step, say: ' Ett.\nTvå. \n' }).say).toBe('Ett.\nTvå.');
});
