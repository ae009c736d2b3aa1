import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/checks/yaml/parse-yaml.ts';

/** Pieces of YAML that readers are known to take differently. */
const pieces = fc.constantFrom(
  ...['a', 'b: ', 'c: 1', ' ', '  ', '\n', '\n  ', '- ', '"', "'", ': ', ':', '#', ' # x'],
  ...[
    '|',
    '>',
    '>-',
    '|+',
    '[',
    ']',
    '{',
    '}',
    ',',
    '!',
    '&',
    '*',
    '~',
    'null',
    'true',
    'yes',
    'No',
  ],
  ...['0x1F', '0o17', '017', '1_000', '1:20', '2026-11-23', '\t', '\\', '\\n', '\\x41'],
  ...['\\u202e', '%', '@', '`', '\n---', '\n...', 'å', '\u0085', '\u2028', '!!binary ', '!!str '],
  ...['!!set ', '!!js/function ', '__proto__: ', 'constructor: ', '-1', '+1', '1.', '.5'],
);
const texts = fc
  .array(pieces, { minLength: 1, maxLength: 14 })
  .map((parts) => `k: ${parts.join('')}\n`);

/** A day is a date to one reader and a text to the other; both are taken for the day. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  ).replaceAll('T00:00:00.000Z', '');

test('a head that the check accepts is read by the builder as the check has read it, or not at all', () => {
  let same = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const { source } = parseYaml('a.mdx', text);
      if (!source) return;
      let read: unknown;
      try {
        read = parseFrontmatter(`---\n${text}---\n`).frontmatter;
      } catch {
        return;
      }
      same += 1;
      expect(write(read)).toBe(write(source.value));
    }),
    { seed: 13, numRuns: 12_000 },
  );
  expect(same).toBeGreaterThan(2000);
});
