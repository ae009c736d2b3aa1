import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixTexts, listSuggestions, type Suggestion } from '../../../src/build/form/form.ts';
import { formatAnnotations } from '../../../src/checks/format-annotations.ts';

const path = 'content/glossary/app.yaml';

/** As GitHub takes suggestions: the last first, so that no line moves. */
const take = (text: string, suggestions: readonly Suggestion[]): string => {
  const lines = text.split('\n');
  for (const { startLine, line, text: put } of [...suggestions].reverse())
    lines.splice(startLine - 1, line - startLine + 1, ...put.split('\n'));
  return lines.join('\n');
};

test('what is suggested line by line is what would be written', async () => {
  const files = [
    { path, text: 'term:  app\nforms: [appen]\nexplanation: Du ser ”appen”.\n\n\nguide: a/b\n' },
  ];
  const fixed = await fixTexts('', files);
  const suggestions = listSuggestions(files, fixed);
  expect(suggestions[0]).toEqual({ path, startLine: 1, line: 1, text: 'term: app' });
  expect(suggestions.length).toBeGreaterThan(1);
  expect(take(files[0]?.text ?? '', suggestions)).toBe(fixed[0]?.text);
});

test('any text becomes any other by what is suggested', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const text = `${before.join('\n')}\n`;
      const fixed = { path, text: `${after.join('\n')}\n`, done: [] };
      const suggestions = listSuggestions([{ path, text }], [fixed]);
      for (const { startLine, line } of suggestions) expect(startLine).toBeLessThanOrEqual(line);
      expect(take(text, suggestions)).toBe(fixed.text);
    }),
  );
});

test('a problem is a note at its line, and what a stranger wrote gives no orders', () => {
  const problem = {
    file: 'content/a:b,c.yaml',
    line: 3,
    field: 'steps › 1',
    message: 'Raden är "100 %\n::error::hej".',
    remedy: 'Ta bort den.',
  };
  const [note, ...more] = formatAnnotations([problem], 'warning');
  expect(more).toEqual([]);
  expect(note).toBe(
    '::warning file=content/a%3Ab%2Cc.yaml,line=3,title=steps › 1::Raden är "100 %25\\u{a}::error::hej".%0AGör så här: Ta bort den.',
  );
  const [shown] = formatAnnotations([{ ...problem, shown: ['Förut: "a\n::error::b"'] }], 'notice');
  expect(shown).toContain('%0AFörut: "a\\u{a}::error::b"%0AGör så här: Ta bort den.');
});
