import { breakLine } from './break-line.ts';
import { type CaptionRules, type Cue, cueStartMs, lingerMs } from './captions.ts';
import { cutPhrases } from './cut-phrases.ts';
import { phrasesOf, readingMs } from './lay-phrases.ts';
import type { FilmScript } from './script.ts';
import type { TimedSentence, Timeline } from './timeline.ts';

/** A part of a film (`title`, `end` or a step's id) that is over before its words can be read. */
export type TightPart = { part: string; characters: number; neededMs: number; availableMs: number };

export type Subtitles = { cues: Cue[]; tight: TightPart[] };

const totalMs = (texts: string[], rules: CaptionRules): number =>
  texts.reduce((sum, text) => sum + readingMs(text, rules) + rules.gapMs, -rules.gapMs);

/** A sentence as the texts that it takes: one if two lines hold it, else parts that end at a phrase. */
function splitToFit(sentence: string, rules: CaptionRules): string[] {
  const phrases = cutPhrases(sentence);
  if (!phrases?.every(({ text }) => breakLine(text, rules.lineCharacters)))
    throw new RangeError(`A line holds ${rules.lineCharacters} characters; too long: ${sentence}`);
  return phrases.map(({ text }) => text);
}

/** Short neighbours share a caption until all can be read in the time there is, if they can be. */
function mergeToFit(texts: string[], availableMs: number, rules: CaptionRules): string[] {
  if (totalMs(texts, rules) <= availableMs) return texts;
  const [best] = texts
    .slice(1)
    .map((text, index) => ({ index, joined: `${texts[index] ?? ''} ${text}` }))
    .filter(({ joined }) => breakLine(joined, rules.lineCharacters))
    .sort((a, b) => a.joined.length - b.joined.length);
  return best ? mergeToFit(texts.toSpliced(best.index, 2, best.joined), availableMs, rules) : texts;
}

/** Texts one after another from `startMs`; time to spare is shared by length. */
function lay(texts: string[], startMs: number, endMs: number, rules: CaptionRules): Cue[] {
  const characters = texts.join('').length;
  const spareMs = endMs - startMs - totalMs(texts, rules);
  let clockMs = startMs;
  return texts.map((text) => {
    const slotMs = readingMs(text, rules) + Math.floor((spareMs * text.length) / characters);
    const cue = {
      startMs: clockMs,
      endMs: clockMs + Math.min(slotMs, rules.longestMs),
      lines: breakLine(text, rules.lineCharacters) ?? [text],
    };
    clockMs += slotMs + rules.gapMs;
    return cue;
  });
}

type Part = {
  part: string;
  startMs: number;
  endMs: number;
  spoken: TimedSentence[];
  texts: string[][];
};

/** Texts that come when something is heard, and until when they may stand. */
type Slot = { texts: string[]; fromMs: number; voiceEndMs: number };

/** The captions of a spoken sentence are met by those of the text where it has as many. */
function listSlots(sentence: TimedSentence, texts: string[]): Slot[] {
  const fromMs = cueStartMs(sentence);
  const whole = { texts, fromMs, voiceEndMs: sentence.endMs };
  const heard = texts.length > 1 ? phrasesOf(sentence) : [];
  if (heard.length !== texts.length) return [whole];
  return heard.map(({ startMs }, index) => ({
    texts: [texts[index] ?? ''],
    fromMs: fromMs + startMs,
    voiceEndMs: fromMs + (heard[index + 1]?.startMs ?? sentence.endMs - fromMs),
  }));
}

/** Slot by slot, if there is time to read each in its own. */
function laySlots(slots: Slot[], endMs: number, rules: CaptionRules): Cue[] | undefined {
  const laid = slots.map(({ texts, fromMs, voiceEndMs }, index) => {
    const neededMs = fromMs + totalMs(texts, rules);
    const latestMs = (slots[index + 1]?.fromMs ?? endMs) - rules.gapMs;
    const untilMs = Math.min(latestMs, Math.max(neededMs, voiceEndMs + lingerMs));
    return { texts, fromMs, untilMs, fits: neededMs <= latestMs };
  });
  if (laid.some(({ fits }) => !fits)) return undefined;
  return laid.flatMap(({ texts, fromMs, untilMs }) => lay(texts, fromMs, untilMs, rules));
}

/** As many sentences as are spoken: each comes with its own, if there is time to read it then. */
function layBySentence({ spoken, endMs, texts }: Part, rules: CaptionRules): Cue[] | undefined {
  if (texts.length !== spoken.length) return undefined;
  const slots = spoken.map((sentence, index) => listSlots(sentence, texts[index] ?? []));
  const whole = slots.map((each, index) => ({
    texts: texts[index] ?? [],
    fromMs: each[0]?.fromMs ?? 0,
    voiceEndMs: spoken[index]?.endMs ?? 0,
  }));
  return laySlots(slots.flat(), endMs, rules) ?? laySlots(whole, endMs, rules);
}

function layPart(part: Part, rules: CaptionRules): { cues: Cue[]; tight?: TightPart } {
  const bySentence = layBySentence(part, rules);
  if (bySentence) return { cues: bySentence };
  const [first] = part.spoken;
  const startMs = first ? cueStartMs(first) : part.startMs;
  const latestMs = part.endMs - rules.gapMs;
  const availableMs = latestMs - startMs;
  const texts = mergeToFit(part.texts.flat(), availableMs, rules);
  const neededMs = totalMs(texts, rules);
  if (neededMs > availableMs) {
    const characters = texts.join(' ').length;
    return { cues: [], tight: { part: part.part, characters, neededMs, availableMs } };
  }
  const spokenMs = (part.spoken.at(-1)?.endMs ?? startMs) + lingerMs;
  const untilMs = Math.min(latestMs, Math.max(startMs + neededMs, spokenMs));
  return { cues: lay(texts, startMs, untilMs, rules) };
}

/**
 * Lays what is said in one language on the timeline of a film that is spoken in another: part by
 * part, from the part's first spoken sentence and gone before the part is. Where both languages have
 * as many sentences each starts with its own, else they share the time by length. Keeps `rules`
 * (BAR.md, captions); a part in which that cannot be done has no cues and is named in `tight`.
 * Throws a RangeError for a word that no line holds.
 */
export function buildSubtitles(
  timeline: Timeline,
  say: FilmScript['say'],
  rules: CaptionRules,
): Subtitles {
  const parts = [
    { part: 'title', ...timeline.title, sentences: say.title },
    ...timeline.steps.map(({ id, startMs, endMs }, index) => ({
      part: id,
      startMs,
      endMs,
      sentences: say.steps[index] ?? [],
    })),
    { part: 'end', ...timeline.end, sentences: say.end },
    ...(timeline.after ?? []).map(({ id, startMs, endMs }, index) => ({
      part: id,
      startMs,
      endMs,
      sentences: say.after?.[index] ?? [],
    })),
  ];
  const laid = parts.map(({ part, startMs, endMs, sentences }) =>
    layPart(
      {
        part,
        startMs,
        endMs,
        spoken: timeline.sentences.filter((sentence) => sentence.part === part),
        texts: sentences.map((sentence) => splitToFit(sentence, rules)),
      },
      rules,
    ),
  );
  return {
    cues: laid.flatMap(({ cues }) => cues),
    tight: laid.flatMap(({ tight }) => tight ?? []),
  };
}
