import { expect, test } from 'vitest';
import { listOwnParts } from '../../../src/session/own-parts.ts';

const guides = ['a/1', 'b/2', 'c/3', 'd/4'];
const say = (practise: boolean): string[] =>
  listOwnParts(guides, (guide) => guide !== 'b/2', practise).map((part) =>
    part.kind === 'handout' ? `handout ${part.guides.join(' ')}` : `${part.kind} ${part.guide}`,
  );

test('films come one by one, and the papers last, three at a time', () => {
  expect(say(false)).toEqual([
    ...guides.map((guide) => `film ${guide}`),
    'handout a/1 b/2 c/3',
    'handout d/4',
  ]);
});

test('each film is practised at once, where it can be', () => {
  expect(say(true).slice(0, 5)).toEqual([
    'film a/1',
    'practice a/1',
    'film b/2',
    'film c/3',
    'practice c/3',
  ]);
});
