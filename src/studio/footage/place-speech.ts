import type { FootageStep } from '../../film/footage-timeline.ts';
import { slotMs } from '../../film/build-timeline.ts';
import { leadInMs, pauseAfterStepMs } from '../../film/pace.ts';
import { splitSentences } from '../../film/split-sentences.ts';
import type { SpokenSentence } from '../../film/timeline.ts';
import type { FilmedStep } from '../../model/film.ts';
import { tellSeconds } from '../tell-seconds.ts';
import {
  expectPlausible,
  placeSentences,
  RecordingMismatch,
  type Stretch,
} from '../voice/voice.ts';

/** Where the sentences of a step are heard in the film, between its beginning and the next one's. */
export function placeHeard(step: FilmedStep, heading: string, speech: Stretch[]): FootageStep {
  const sentences = splitSentences(step.say);
  const spokenMs = (speech.at(-1)?.endMs ?? 0) - (speech[0]?.startMs ?? 0);
  expectPlausible(sentences, spokenMs);
  const placed = placeSentences(speech, sentences).map(({ atMs, sentence }) => ({
    text: sentence.text,
    startMs: atMs,
    endMs: atMs + sentence.durationMs,
    words: sentence.words,
  }));
  return { id: step.id, heading, atMs: Math.round(step.at * 1000), sentences: placed };
}

/**
 * Lays what is recorded beside a silent film into a step of it, with time to read each sentence.
 * Throws a RecordingMismatch when it does not fit before `untilMs`, where the next step begins.
 */
export function placeRecorded(
  step: FilmedStep,
  heading: string,
  spoken: SpokenSentence[],
  untilMs: number,
): FootageStep {
  const atMs = Math.round(step.at * 1000);
  let clockMs = atMs + leadInMs;
  const sentences = spoken.map((sentence) => {
    const startMs = clockMs;
    clockMs += slotMs(sentence);
    return {
      text: sentence.text,
      startMs,
      endMs: startMs + sentence.durationMs,
      words: sentence.words,
    };
  });
  const neededMs = Math.max(clockMs, (sentences.at(-1)?.endMs ?? 0) + pauseAfterStepMs) - atMs;
  if (neededMs > untilMs - atMs)
    throw new RecordingMismatch(
      `Inspelningen behöver ${tellSeconds(neededMs)} sekunder med vila, men steget är ${tellSeconds(untilMs - atMs)} sekunder i filmen.`,
      'Ge steget mer tid i filmen och ändra "at", eller läs in en kortare text.',
    );
  return { id: step.id, heading, atMs, sentences };
}
