import { describe, expect, it, test } from 'vitest';
import { fitPicture } from '../../../src/client/kiosk/fit-picture.ts';
import { IdleWatch } from '../../../src/client/kiosk/idle-watch.ts';
import {
  cleanWord,
  isLooped,
  isShown,
  isWord,
  type KioskChoice,
  readChoice,
  writeChoice,
} from '../../../src/client/kiosk/kiosk-choice.ts';

const choice: KioskChoice = {
  languages: ['ar', 'sv'],
  shown: ['bankid', 'swish/betala'],
  hasLoop: true,
  looped: [],
  keepsFilms: false,
  word: 'nyckelö',
};

describe('what staff have chosen', () => {
  it('comes back from the address as it was', () => {
    expect(readChoice(`?${writeChoice(choice)}`)).toEqual(choice);
    expect(writeChoice(choice)).toBe(
      'sprak=ar,sv&visa=bankid,swish/betala&slinga=ja&ord=nyckel%C3%B6',
    );
  });

  it('says which films play by themselves, where not all that are shown do', () => {
    const some = { ...choice, looped: ['swish/betala'] };
    expect(writeChoice(some)).toContain('&slinga=swish/betala&');
    expect(readChoice(`?${writeChoice(some)}`)).toEqual(some);
    expect(isLooped(some, 'bankid/skaffa')).toBe(false);
    expect(isLooped(some, 'swish/betala')).toBe(true);
    expect(isLooped(choice, 'bankid/skaffa')).toBe(true);
    expect(readChoice('?sprak=sv&slinga=../..')).toMatchObject({ hasLoop: false, looped: [] });
  });

  it('is nothing where no language of the site is named', () => {
    for (const written of ['', '?val', '?sprak=', '?sprak=xx,"><script>'])
      expect(readChoice(written)).toBeUndefined();
  });

  it('keeps what can be read of an address that is written by hand', () => {
    expect(readChoice('?sprak=sv,xx,sv&visa=bankid,../..&ord=nej!')).toEqual({
      languages: ['sv'],
      shown: ['bankid'],
      hasLoop: false,
      looped: [],
      keepsFilms: false,
      word: 'personal',
    });
  });

  it('is all films of a service or some, and all where nothing is named', () => {
    expect(isShown(choice, 'bankid/skaffa')).toBe(true);
    expect(isShown(choice, 'swish/betala')).toBe(true);
    expect(isShown(choice, 'swish/skydda-dig')).toBe(false);
    expect(isShown({ ...choice, shown: [] }, 'swish/skydda-dig')).toBe(true);
  });

  it('has a word that can be pressed, where a letter that is written twice counts once', () => {
    expect(cleanWord(' Bröd ')).toBe('bröd');
    for (const written of ['ab', 'två ord', 'kod1', 'abcdefghijklm'])
      expect(cleanWord(written)).toBeUndefined();
    expect(isWord('kopla', { ...choice, word: 'koppla' })).toBe(true);
    expect(isWord('kop', { ...choice, word: 'koppla' })).toBe(false);
  });
});

test('whoever stands still is asked after 40 seconds and left after 60, and not while a film moves', () => {
  const watch = new IdleWatch(0);
  expect(watch.look(29_999, false).kind).toBe('wait');
  expect(watch.look(30_000, false).kind).toBe('rest');
  watch.touch(100_000);
  expect(watch.look(139_999, false).kind).toBe('wait');
  expect(watch.look(140_000, false)).toEqual({ kind: 'ask', leftS: 20 });
  expect(watch.look(155_500, true).kind).toBe('wait');
  expect(watch.look(195_500, false)).toEqual({ kind: 'ask', leftS: 20 });
  expect(watch.look(215_499, false)).toEqual({ kind: 'ask', leftS: 1 });
  expect(watch.look(215_500, false).kind).toBe('leave');
  watch.clear(215_500);
  expect(watch.isVisited).toBe(false);
});

test.each([
  ['across', { width: 1280, height: 500 }, 16 / 9],
  ['upright', { width: 1040, height: 1500 }, 9 / 16],
  ['upright, with a film that lies', { width: 1040, height: 1500 }, 16 / 9],
])('large captions have two whole lines under the picture, on a screen %s', (_, place, ratio) => {
  const usual = fitPicture(ratio, place, false);
  const large = fitPicture(ratio, place, true);
  expect(usual.bandPx).toBe(0);
  expect(large.captionPx).toBeGreaterThan(usual.captionPx * 1.3);
  expect(large.bandPx).toBeGreaterThanOrEqual(2 * large.captionPx);
  for (const { widthPx, heightPx, bandPx } of [usual, large]) {
    expect(widthPx).toBeLessThanOrEqual(place.width + 0.01);
    expect(heightPx + bandPx).toBeLessThanOrEqual(place.height + 0.01);
  }
});
