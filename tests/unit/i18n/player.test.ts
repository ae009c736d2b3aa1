import english from 'video.js/dist/lang/en.json' with { type: 'json' };
import videoJsWords from 'site:words/videoJs';
import { expect, it } from 'vitest';
import { siteLanguages } from '../../../src/i18n/languages.ts';

it.each(siteLanguages)(
  'has words in %s for what video.js knows, and for nothing else',
  (language) => {
    expect(Object.keys(english)).toEqual(
      expect.arrayContaining(Object.keys(videoJsWords[language])),
    );
  },
);

it('keeps the places where video.js fills in numbers', () => {
  const places = (words: string) => [...words.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
  for (const language of siteLanguages) {
    for (const [key, words] of Object.entries(videoJsWords[language])) {
      expect(places(words), key).toEqual(places(key));
    }
  }
});
