import type { CaptionRules, Cue } from './captions.ts';

/** A caption that breaks a rule: its number from 1 and what is wrong, in Swedish. */
export type CaptionProblem = { cue: number; message: string };

/** Holds every rule of a track against its captions; an empty list means that all are kept. */
export function checkCaptions(cues: Cue[], rules: CaptionRules): CaptionProblem[] {
  return cues.flatMap((cue, index) => {
    const messages: string[] = [];
    const durationMs = cue.endMs - cue.startMs;
    const characters = cue.lines.join(' ').length;
    const perSecond = (characters * 1000) / durationMs;
    const next = cues[index + 1];
    if (cue.lines.length > rules.lines) messages.push(`har fler än ${rules.lines} rader`);
    if (cue.lines.some((line) => line.length > rules.lineCharacters))
      messages.push(`har en rad över ${rules.lineCharacters} tecken`);
    if (cue.lines.some((line) => line.trim() === '')) messages.push('har en tom rad');
    if (perSecond > rules.charactersPerSecond)
      messages.push(`går för fort: ${perSecond.toFixed(1)} tecken i sekunden`);
    if (durationMs < rules.shortestMs) messages.push(`visas för kort tid: ${durationMs} ms`);
    if (durationMs > rules.longestMs) messages.push(`visas för länge: ${durationMs} ms`);
    if (next && next.startMs - cue.endMs < rules.gapMs)
      messages.push('kommer för tätt på nästa text');
    return messages.map((message) => ({
      cue: index + 1,
      message: `Text ${index + 1} ${message}.`,
    }));
  });
}
