import { directionOf } from '../i18n/direction.ts';
import { isolateRuns } from '../i18n/isolate.ts';
import type { Cue } from './captions.ts';
import type { Timeline } from './timeline.ts';

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** A WebVTT time, `00:01:02.345`, from ms. */
export const formatTime = (timeMs: number): string =>
  `${two(timeMs / 3_600_000)}:${two((timeMs / 60_000) % 60)}:${two((timeMs / 1000) % 60)}.${String(timeMs % 1000).padStart(3, '0')}`;

const escapeCue = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Each line of a cue finds its own direction: without the mark, one that begins with a Swedish label is turned. */
const rightToLeftMark = '\u200f';

/** A WebVTT file (W3C WebVTT) of captions, subtitles or chapters, in a language: foreign words and numbers in it keep their order. */
export const writeWebVtt = (cues: Cue[], language = 'sv'): string => {
  const mark = directionOf(language) === 'rtl' ? rightToLeftMark : '';
  return (
    [
      'WEBVTT',
      ...cues.map(
        (cue, index) =>
          `${index + 1}\n${formatTime(cue.startMs)} --> ${formatTime(cue.endMs)}\n${cue.lines.map((line) => mark + escapeCue(isolateRuns(line, language))).join('\n')}`,
      ),
    ].join('\n\n') + '\n'
  );
};

/**
 * The film's chapters: the beginning, each step, the end, and what comes after it. `names` are the two cards' names; recorded
 * footage may lack the cards, and then their chapters.
 */
export const buildChapters = (timeline: Timeline, names: { title: string; end: string }): Cue[] =>
  [
    { ...timeline.title, lines: [names.title] },
    ...timeline.steps.map((step) => ({
      startMs: step.startMs,
      endMs: step.endMs,
      lines: [`${step.number}. ${step.heading}`],
    })),
    { ...timeline.end, lines: [names.end] },
    ...(timeline.after ?? []).map(({ startMs, endMs, heading }) => ({
      startMs,
      endMs,
      lines: [heading],
    })),
  ].filter(({ startMs, endMs }) => endMs > startMs);
