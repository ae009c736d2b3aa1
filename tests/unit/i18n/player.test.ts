import english from 'video.js/dist/lang/en.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { siteLanguages } from '../../../src/i18n/languages.ts';
import { videoJsWordsIn } from '../../../src/i18n/video-js.ts';

it('has a Swedish word for every string of video.js', () => {
  const missing = Object.keys(english).filter((key) => videoJsWordsIn('sv')[key] === undefined);
  expect(missing).toEqual([]);
});

it('has words in every language for the controls that are used', () => {
  const used = ['Play', 'Pause', 'Replay', 'Progress Bar', 'Fullscreen', 'Exit Fullscreen', 'Mute'];
  for (const language of siteLanguages) {
    expect(Object.keys(videoJsWordsIn(language))).toEqual(expect.arrayContaining(used));
  }
});

it('keeps the places where video.js fills in numbers', () => {
  const places = (words: string) => [...words.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
  for (const language of siteLanguages) {
    for (const [key, words] of Object.entries(videoJsWordsIn(language))) {
      expect(places(words), key).toEqual(places(key));
    }
  }
});
