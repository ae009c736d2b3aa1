import { expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { buildChapters, formatTime, writeWebVtt } from '../../../src/film/webvtt.ts';
import { inventScript } from './sample-script.ts';

test.each([
  [0, '00:00:00.000'],
  [7, '00:00:00.007'],
  [59_999, '00:00:59.999'],
  [60_000, '00:01:00.000'],
  [3_599_999, '00:59:59.999'],
  [3_600_000 + 2 * 60_000 + 3_045, '01:02:03.045'],
  [36_000_000, '10:00:00.000'],
])('%i ms is %s', (timeMs, text) => {
  expect(formatTime(timeMs)).toBe(text);
});

test('writes numbered cues with an empty line between, and what is not markup as text', () => {
  const cues = [
    { startMs: 800, endMs: 2300, lines: ['Bank & <BankID>', '--> "Börja"'] },
    { startMs: 2400, endMs: 4000, lines: ['&lt; är inget tecken.'] },
  ];
  expect(writeWebVtt(cues)).toBe(
    `WEBVTT

1
00:00:00.800 --> 00:00:02.300
Bank &amp; &lt;BankID&gt;
--&gt; "Börja"

2
00:00:02.400 --> 00:00:04.000
&amp;lt; är inget tecken.
`,
  );
});

test('the chapters are the beginning, every numbered step and the end, over the whole film', () => {
  const { steps, spoken } = inventScript(1);
  const timeline = buildTimeline(steps, spoken);
  const chapters = buildChapters(timeline, { title: 'Början', end: 'Slut' });
  expect(chapters.map(({ lines }) => lines.join(' '))).toEqual([
    'Början',
    ...steps.map(({ heading }, index) => `${index + 1}. ${heading}`),
    'Slut',
  ]);
  expect(chapters[0]?.startMs).toBe(0);
  expect(chapters.at(-1)?.endMs).toBe(timeline.durationMs);
  for (const [index, chapter] of chapters.entries()) {
    expect(chapter.endMs).toBe(chapters[index + 1]?.startMs ?? timeline.durationMs);
  }
});
