import { findSpeech, type Stretch } from './find-speech.ts';
import { levelSpeech, measureRoom, quietRoom, type Sound } from '../../sound/sound.ts';
import { tellSeconds } from '../../tell-seconds.ts';
import type { Speech } from '../speech.ts';
import { placeSentences } from './place-sentences.ts';
import { RecordingMismatch } from './recording-mismatch.ts';

/** Kept around what is heard: the breath before the first sound, the end of the last one. */
const keptBeforeMs = 20;
const keptAfterMs = 80;

/** Slower or faster than this nobody speaks: the recording belongs to another text. */
const charactersPerSecond = { least: 1.2, most: 25 };

/** A room is quieter than the voice by at least this: else nobody can hear where sentences begin. */
const leastClearDb = 16;

/** Throws a RecordingMismatch, in Swedish, when a voice cannot have said a text in that time. */
export function expectPlausible(sentences: string[], spokenMs: number): void {
  const characters = sentences.join(' ').length;
  if (spokenMs === 0) throw new RecordingMismatch('Det hörs ingen röst.');
  const rate = (characters * 1000) / spokenMs;
  if (rate >= charactersPerSecond.least && rate <= charactersPerSecond.most) return;
  const seconds = tellSeconds(spokenMs);
  throw new RecordingMismatch(
    rate > charactersPerSecond.most
      ? `Rösten hörs i ${seconds} sekunder. Det är för kort för texten på ${characters} tecken.`
      : `Rösten hörs i ${seconds} sekunder. Det är för långt för texten på ${characters} tecken.`,
  );
}

/** Throws a RecordingMismatch, in Swedish, when the room is as loud as the voice, or nearly. */
export function expectClear(sound: Sound, speech: Stretch[]): void {
  const clearDb = measureRoom(sound, speech);
  if (speech.length === 0 || clearDb >= leastClearDb) return;
  throw new RecordingMismatch(
    `Det bullrar för mycket: rösten är ${Math.max(Math.floor(clearDb), 0)} decibel starkare än rummet, minst ${leastClearDb} behövs.`,
    'Läs in det igen i ett tystare rum, med mikrofonen närmare munnen.',
  );
}

/**
 * Parts a recording of some sentences into one speech each, silence trimmed, all at one level. The
 * sentences are found by the pauses between them, the words within by their length, the noise of the room taken down.
 * Throws a
 * RecordingMismatch when the recording cannot be of the text.
 */
export function splitRecording(recording: Sound, sentences: string[]): Speech[] {
  const { sampleRate } = recording;
  const speech = findSpeech(recording);
  expectPlausible(sentences, (speech.at(-1)?.endMs ?? 0) - (speech[0]?.startMs ?? 0));
  expectClear(recording, speech);
  const samples = levelSpeech(quietRoom(recording, speech).samples, sampleRate);
  const placed = placeSentences(speech, sentences);
  const toSamples = (ms: number) => Math.round((ms * sampleRate) / 1000);
  return placed.map(({ atMs, sentence }, index) => {
    const startMs = Math.max(atMs - keptBeforeMs, 0);
    const nextMs = placed[index + 1]?.atMs ?? Infinity;
    const wantedMs = Math.min(atMs + sentence.durationMs + keptAfterMs, nextMs);
    const part = samples.slice(toSamples(startMs), toSamples(wantedMs));
    const durationMs = Math.ceil((part.length * 1000) / sampleRate);
    const shiftMs = atMs - startMs;
    const words = sentence.words.map((word, at) => ({
      text: word.text,
      startMs: at === 0 ? 0 : word.startMs + shiftMs,
      endMs: at === sentence.words.length - 1 ? durationMs : word.endMs + shiftMs,
    }));
    return { sentence: { text: sentence.text, durationMs, words }, samples: part, sampleRate };
  });
}

/** One sentence that a program has said, out of its sound. Throws a RecordingMismatch when it is another. */
export function takeSentence(sound: Sound, text: string): Speech {
  const [speech] = splitRecording(sound, [text]);
  if (!speech) throw new RecordingMismatch('Det hörs ingen röst.');
  return speech;
}
