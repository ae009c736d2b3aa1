import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockPattern } from '../../../src/calendar/say-times.ts';
import { readClock } from '../../../src/client/show/show-time.ts';
import { formatClock } from '../../../src/i18n/format-clock.ts';
import { formatNumber, formatSize } from '../../../src/i18n/format-size.ts';
import { formatDay, formatDuration, formatIsoDay } from '../../../src/i18n/format.ts';
import { fill } from '../../../src/i18n/pattern.ts';
import { withoutIsolates } from '../../../src/i18n/without-isolates.ts';
import { readWords } from '../../../src/studio/read-words.ts';

describe('formatDuration', () => {
  it.each([
    [70_000, '1 minut 10 sekunder'],
    [61_400, '1 minut 1 sekund'],
    [120_000, '2 minuter'],
    [45_000, '45 sekunder'],
    [59_700, '1 minut'],
    [0, '0 sekunder'],
    [-5, '0 sekunder'],
  ])('says %d ms as %s', (durationMs, words) => {
    expect(formatDuration(durationMs)).toBe(words);
  });
});

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [42_999, '0:42'],
    [60_000, '1:00'],
    [605_000, '10:05'],
  ])('shows %d ms as %s', (timeMs, clock) => {
    expect(formatClock(timeMs)).toBe(clock);
  });
});

describe('days', () => {
  const day = new Date('2026-12-03');

  it('are written in Swedish', () => {
    expect(formatDay(day)).toBe('3 december 2026');
  });

  it('are written for machines', () => {
    expect(formatIsoDay(day)).toBe('2026-12-03');
  });
});

describe('what a language writes in its own way', () => {
  const afternoon = new Date(2026, 10, 26, 14, 5);

  it.each([
    ['sv', '0,75', '2,4\u00a0MB', '14.05'],
    ['en', '0.75', '2.4\u00a0MB', '14:05'],
    ['ar', '0.75', '2.4\u00a0MB', '14:05'],
  ] as const)('is so in %s: %s, %s, %s', (language, rate, size, clock) => {
    expect(formatNumber(0.75, language, 2)).toBe(rate);
    expect(formatSize(2_440_000, language)).toBe(size);
    const pattern = clockPattern(readWords(language).times);
    expect(withoutIsolates(fill(pattern, readClock(afternoon)))).toBe(clock);
  });

  it('is asked for by pages and their scripts, and never written by themselves', () => {
    const rooms = ['client', 'components', 'layouts', 'pages'].map((room) => join('src', room));
    const files = rooms.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|astro)$/u.test(name))
        .map((name) => join(room, name)),
    );
    const byHand =
      /\.toFixed\(|replace\('\.', ','\)|toLocale(?:Time|Date)?String\(|\.join\('[.:]'\)/u;
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => byHand.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
