import { describe, expect, test } from 'vitest';
import { siteLanguages } from '../../../src/i18n/languages.ts';
import practiceWords from 'site:words/practice';
import type { Task } from '../../../src/practice/list-tasks.ts';
import { inOne, sayOutcome } from '../../../src/practice/say.ts';

const task: Task = {
  number: 1,
  heading: 'Skriv koden',
  say: 'Skriv koden.',
  screen: 'bank/kod',
  kind: 'type',
  target: 'kod',
  label: 'Säkerhetskod',
  text: '394817',
  form: 'code',
  avoid: [],
  isTold: false,
  seen: [],
  later: ['klar'],
};

describe.each(siteLanguages)('in %s', (language) => {
  const words = practiceWords[language];

  test('a hint says what to write and where, before anything was wrong', () => {
    const hint = sayOutcome(words, task, { kind: 'hint' }, 1);
    expect(hint).toContain('394817');
    expect(hint).toContain('Säkerhetskod');
    expect(hint).not.toBe(sayOutcome(words, task, { kind: 'text' }, 1));
  });

  test('too early tells what has to be written first', () => {
    expect(sayOutcome(words, task, { kind: 'early' }, 1)).toContain('394817');
  });

  test.each([0, 1, 2])(
    'where nothing is marked nobody is sent to look for a frame (%i hints)',
    (hints) => {
      const { label: _, text: __, form: ___, ...rest } = task;
      const scroll: Task = { ...rest, kind: 'scroll' };
      const other = { kind: 'other', label: 'Journalen' } as const;
      expect(sayOutcome(words, scroll, { kind: 'hint' }, hints)).toBe(words.scroll);
      expect(sayOutcome(words, scroll, other, hints)).toContain(words.scroll);
      const tap: Task = { ...rest, kind: 'tap', sentence: 'Tryck på krysset uppe till höger.' };
      expect(sayOutcome(words, tap, other, hints)).toContain('krysset');
    },
  );

  test('what may be right for real is said kindly, and what to look for just now', () => {
    const tap: Task = { ...task, kind: 'tap', label: 'Inkorg' };
    const said = sayOutcome(words, tap, { kind: 'named', label: 'Logga ut' }, 1);
    expect(said).toContain('Logga ut');
    expect(said).toContain('Inkorg');
    expect(said).not.toContain(sayOutcome(words, tap, { kind: 'other', label: 'Logga ut' }, 1));
  });

  test('why one says no comes before the comfort', () => {
    const said = sayOutcome(words, task, { kind: 'tempted', why: 'Säg nej.' }, 1);
    expect(inOne(said)).toBe(`Säg nej. ${words.tempted}`);
  });
});
