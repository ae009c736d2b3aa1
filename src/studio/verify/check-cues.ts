import type { CaptionRules, Cue } from '../../film/captions.ts';
import { checkCaptions } from '../../film/check-captions.ts';
import type { FilmProblem } from './film-problem.ts';

/** A caption track as it is offered with a film; `label` as the visitor reads it. */
export type CaptionTrack = {
  label: string;
  cues: Cue[];
  rules: CaptionRules;
  /** Set in other sentences than those that are heard. */
  translated?: boolean;
};

/** Holds every rule of a track against its captions, and against the film's length. */
export function checkCues(
  film: string,
  { label, cues, rules }: CaptionTrack,
  durationMs: number,
): FilmProblem[] {
  const bar = `${rules.lines} rader om ${rules.lineCharacters} tecken, ${rules.charactersPerSecond} tecken i sekunden, ${rules.shortestMs}–${rules.longestMs} ms`;
  const add = (message: string): FilmProblem => ({ film, what: label, measured: message, bar });
  const problems = checkCaptions(cues, rules).map(({ message }) =>
    add(message.replace(/\.$/u, '')),
  );
  if (cues.length === 0) problems.push(add('inga texter'));
  for (const [index, { endMs, lines }] of cues.entries()) {
    if (endMs > durationMs) problems.push(add(`text ${index + 1} slutar efter filmen`));
    if (lines.some((line) => /[-\u00ad]$/u.test(line))) {
      problems.push(add(`text ${index + 1} är avstavad`));
    }
  }
  return problems;
}
