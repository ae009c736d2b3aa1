import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteLanguages } from '../../../src/i18n/languages.ts';
import { readPart, readWordPart, readWordTree } from '../../../src/studio/read-words.ts';

test('each part of the words of each language is read alone as it is read with the others', () => {
  for (const language of siteLanguages) {
    const whole = readWordTree(language);
    for (const part of Object.keys(whole))
      expect(readWordPart(language, part), `${language} ${part}`).toEqual(whole[part]);
  }
});

test('a part that is not there is none', () => {
  expect(readPart('a:\n  b: 1\n', 'film')).toBeUndefined();
  expect(readPart('', 'film')).toBeUndefined();
  expect(readWordPart('xx', 'film')).toBeUndefined();
});

const pieces = fc.constantFrom(
  ...['film:', 'film: ', '\nfilm:\n', '\nfilm:\n  a: 1', 'a: ', 'b:', '\n', '\n  ', '\n    ', '\t'],
  ...['\n\t', '\r\n', '\u2028', '\n# x', ' # x', '\n- ', '\n  - ', '"', "'", '|', '>-', '{', '}'],
  ...['\n  c: 1', '\n  d:', 'x', ', ', '\n---\n', '\n...\n', '\nnext: 1', '&a ', '*a'],
);

test('whatever else stands there, a part is read alone as it is with the rest, where that can be read', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join('');
      let whole: unknown;
      try {
        whole = parse(text, { logLevel: 'error' });
      } catch {
        return;
      }
      const isMap = typeof whole === 'object' && whole !== null && !Array.isArray(whole);
      if (!isMap) return;
      const wanted = (whole as Record<string, unknown>)['film'];
      expect(readPart(text, 'film')).toEqual(wanted);
      if (typeof wanted === 'object' && wanted !== null) found += 1;
    }),
    { seed: 3, numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(100);
});
