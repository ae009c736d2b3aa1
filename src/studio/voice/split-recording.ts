import { findSpeech } from './find-speech.ts';
import { type Sound, levelSpeech } from '../sound/sound.ts';
import type { Speech } from './speech.ts';
import { placeSentences } from './place-sentences.ts';

/** Kept around what is heard: the breath before the first sound, the end of the last one. */
const keptBeforeMs = 20;
const keptAfterMs = 80;

/** Slower or faster than this nobody speaks: the recording belongs to another text. */
const charactersPerSecond = { least: 1.2, most: 25 };

/** Why a recording cannot be of a text: how long the voice is in it, and what would be likely. */
export class RecordingMismatch extends Error {
  override name = 'RecordingMismatch';
}

const inSeconds = (ms: number) => (ms / 1000).toFixed(1).replace('.', ',');

/** Throws a RecordingMismatch, in Swedish, when a voice cannot have said a text in that time. */
export function expectPlausible(sentences: string[], spokenMs: number): void {
  const characters = sentences.join(' ').length;
  if (spokenMs === 0) throw new RecordingMismatch('Det hörs ingen röst.');
  const rate = (characters * 1000) / spokenMs;
  if (rate >= charactersPerSecond.least && rate <= charactersPerSecond.most) return;
  const seconds = inSeconds(spokenMs);
  throw new RecordingMismatch(
    rate > charactersPerSecond.most
      ? `Rösten hörs i ${seconds} sekunder. Det är för kort för texten på ${characters} tecken.`
      : `Rösten hörs i ${seconds} sekunder. Det är för långt för texten på ${characters} tecken.`,
  );
}

/**
 * Parts a recording of some sentences into one speech each, silence trimmed, all at one level. The
 * sentences are found by the pauses between them, the words within by their length. Throws a
 * RecordingMismatch when the recording cannot be of the text.
 */
export function splitRecording(recording: Sound, sentences: string[]): Speech[] {
  const { sampleRate } = recording;
  const speech = findSpeech(recording);
  expectPlausible(sentences, (speech.at(-1)?.endMs ?? 0) - (speech[0]?.startMs ?? 0));
  const samples = levelSpeech(recording.samples, sampleRate);
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
