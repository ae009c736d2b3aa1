import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dropGone,
  guideOf,
  longestName,
  longestNote,
  moveItem,
  mostFilms,
  readOwn,
  writeOwn,
} from '../../../src/session/own-session.ts';

const guides = readdirSync('content/guides').flatMap((service) =>
  readdirSync(`content/guides/${service}`).map((guide) => `${service}/${guide}`),
);
/** An address as long as one on a server that many share. */
const page = 'https://koppla-upp.exempel.se/for-hjalpare/eget/#';

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,2}$/u);
const session = fc.record({
  guides: fc.uniqueArray(
    fc
      .tuple(slug, slug, fc.constantFrom([], [], ['ar'], ['en']))
      .map(([service, guide, language]) => [service, guide, ...language].join('/')),
    { minLength: 1, maxLength: mostFilms },
  ),
  practise: fc.boolean(),
  name: fc.string({ unit: 'binary', maxLength: longestName }).filter((text) => text.isWellFormed()),
  note: fc.string({ unit: 'grapheme', maxLength: longestNote / 4 }),
});

test('whatever is put together comes back from its link, which letters carry whole', () => {
  fc.assert(
    fc.property(session, (own) => {
      fc.pre(own.name.length <= longestName && own.note.length <= longestNote);
      const link = writeOwn(own);
      expect(readOwn(link)).toEqual({ state: 'read', own });
      expect(link).toMatch(/^[A-Za-z0-9%./_-]*[A-Za-z0-9-]$/u);
      expect(readOwn(link.replaceAll('/', '%2F'))).toEqual({ state: 'read', own });
    }),
  );
});

test('no address is too strange to be answered', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `1.${text}`),
      ),
      (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(readOwn(text).state);
      },
    ),
  );
});

test('twelve films have room in 300 characters, whichever they are, in whatever order and languages', () => {
  const longest = [...guides]
    .sort((one, other) => other.length - one.length)
    .slice(0, mostFilms)
    .map((guide, at) => `${guide}/${at % 2 === 0 ? 'en' : 'ar'}`);
  const link = (list: string[]) =>
    page + writeOwn({ guides: list, practise: true, name: '', note: '' });
  const orders = fc.shuffledSubarray(longest, { minLength: mostFilms });
  fc.assert(
    fc.property(orders, (list) => {
      expect(link(list).length).toBeLessThanOrEqual(300);
      expect(link(list).length).toBeGreaterThan(200);
    }),
  );
});

test('a link of today opens tomorrow, and what is gone is told by name', () => {
  // Written out: what has been shared and printed stays as it is.
  const shared =
    '1o.bankid/skaffa.videosamtal/ring-familjen.A/borta-nu.swish/betala_Onsdag%20kl%2014';
  const read = readOwn(shared);
  expect(read).toEqual({
    state: 'read',
    own: {
      guides: ['bankid/skaffa', 'videosamtal/ring-familjen', 'bankid/borta-nu', 'swish/betala'],
      practise: true,
      name: 'Onsdag kl 14',
      note: '',
    },
  });
  if (read.state !== 'read') return;
  const { own: left, gone } = dropGone(read.own, guides);
  expect(gone).toEqual(['bankid/borta-nu']);
  expect(left.guides).toHaveLength(3);
});

test('a film in another language than the page says so, in a form that older pages know is newer', () => {
  const own = {
    guides: ['bankid/skaffa', 'bankid/fornya/ar', 'swish/betala/en', 'swish/skaffa/ar'],
    ...{ practise: true, name: '', note: '' },
  };
  const link = '2o.bankid/skaffa.A/fornya/ar.swish/betala/en.B/skaffaA';
  expect(writeOwn(own)).toBe(link);
  expect(readOwn(link)).toEqual({ state: 'read', own });
  expect(own.guides.map(guideOf).slice(0, 2)).toEqual(['bankid/skaffa', 'bankid/fornya']);
  // The guide is what may be gone; a language that is gone is the page's instead.
  expect(dropGone(own, ['bankid/fornya']).own.guides).toEqual(['bankid/fornya/ar']);
});

test('a link from a newer version, or one that was cut off, is told of as what it is', () => {
  expect(readOwn('3.x/y')).toEqual({ state: 'newer' });
  expect(readOwn('1.')).toEqual({ state: 'unreadable' });
  expect(readOwn('mitt')).toEqual({ state: 'unreadable' });
});

test('an item is moved, and never past an end', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moveItem(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
});
