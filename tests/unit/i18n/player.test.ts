import english from 'video.js/dist/lang/en.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { videoJsSwedish } from '../../../src/i18n/player.ts';

it('has a Swedish word for every string of video.js', () => {
  const missing = Object.keys(english).filter((key) => videoJsSwedish[key] === undefined);
  expect(missing).toEqual([]);
});

it('keeps the places where video.js fills in numbers', () => {
  const places = (words: string) => [...words.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
  for (const [key, words] of Object.entries(videoJsSwedish)) {
    expect(places(words), key).toEqual(places(key));
  }
});
