import { expect, test } from 'vitest';
import { carryStates, stateAfter } from '../../../src/film/carry-states.ts';

const screen = 'prov/start';

test.each([
  [{ tap: 'ljud' }, { done: 'ljud' }],
  [{ type: { into: 'kod', text: '12' } }, { typed: { into: 'kod', text: '12' } }],
  [{ scan: 'kamera' }, { done: 'kamera' }],
  [{ wait: 'besked' }, { done: 'besked' }],
  [{ scroll: 'knapp' }, {}],
])('after %j the screen shows it', (action, state) => {
  expect(stateAfter({}, action)).toEqual(state);
});

test('what was typed is still there when the next step is on the same screen', () => {
  const typed = { into: 'kod', text: '123456' };
  expect(
    carryStates([
      { screen, do: { type: typed } },
      { screen },
      { screen, do: { tap: 'klar' } },
      { screen },
    ]),
  ).toEqual([{}, { typed }, { typed }, { typed, done: 'klar' }]);
});

test('another screen is as new, and so is the first one when one comes back to it', () => {
  const typed = { type: { into: 'kod', text: '12' } };
  expect(
    carryStates([
      { screen, do: typed, then: 'prov/sedan' },
      { screen: 'prov/sedan', do: { tap: 'ljud' } },
      { screen },
      { screen, do: typed, then: screen },
      { screen },
    ]),
  ).toEqual([{}, {}, {}, {}, {}]);
});
