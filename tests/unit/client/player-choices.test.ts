import { expect, it } from 'vitest';
import { parseChoices } from '../../../src/client/player/player-choices.ts';

it.each([null, '', 'not json', '3', 'null', '[]', '{"rate":9,"captions":"loud","stops":1}'])(
  'takes %j as nothing chosen',
  (stored) => {
    expect(parseChoices(stored)).toEqual({});
  },
);

it('reads what was chosen', () => {
  const choices = { captions: 'calm', language: 'sv', rate: 0.75, stops: true, muted: false };
  expect(parseChoices(JSON.stringify(choices))).toEqual(choices);
});
