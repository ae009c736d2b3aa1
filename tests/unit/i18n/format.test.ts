import { describe, expect, it } from 'vitest';
import { formatClock } from '../../../src/i18n/format-clock.ts';
import { formatDay, formatDuration, formatIsoDay } from '../../../src/i18n/format.ts';

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
