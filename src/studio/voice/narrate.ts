import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SpokenWord } from '../../film/timeline.ts';
import { voiceOf } from '../../languages/traits.ts';
import { filterSound, levelSpeech } from '../sound/sound.ts';
import { speakWithEngine, type VoiceSettings, type WordEvent } from './narrate-engine.ts';
import { lengthenPauses } from './narrate-pauses.ts';
import { pronounce } from './pronounce.ts';
import type { Narrator } from './speech.ts';

/**
 * The engine's sound is 5–6 dB brighter above 2 kHz than people are on the mean (measured against
 * the standard speech spectrum of ANSI S3.5): clear, but sharp to listen to. What makes it sharp is
 * taken down by about 3 dB, and what tells vowels apart (around 1.6 kHz) lifted a little; more would
 * cost the consonants.
 */
const softening = [
  'equalizer=f=1600:t=q:w=0.8:g=1.5',
  'equalizer=f=3600:t=q:w=1:g=-3.5',
  'treble=f=6000:g=-2',
  'lowpass=f=10000',
].join(',');

/** Sound below this is silence: −48 dB. */
const silence = 0.004;

/** Whether the built-in voice speaks a language. */
export const hasVoice = (language: string): boolean => voiceOf(language) !== undefined;

/** The rates give 120–140 words a minute in most films. */
export function voiceFor(language: string): VoiceSettings {
  const voice = voiceOf(language);
  if (!voice) throw new RangeError(`No voice for language ${language}`);
  return voice;
}

/** Where sound begins and ends, in samples. */
export function findSound(samples: Float32Array): { from: number; to: number } {
  const from = samples.findIndex((value) => Math.abs(value) > silence);
  const to = samples.findLastIndex((value) => Math.abs(value) > silence) + 1;
  return { from: Math.max(from, 0), to };
}

/** Word starts in ms, told of the written words; a word lasts until the next one begins. */
function timeWords(
  written: { text: string; at: number }[],
  events: WordEvent[],
  cutMs: number,
  durationMs: number,
): SpokenWord[] {
  const starts: number[] = [];
  for (const [index, word] of written.entries()) {
    const next = written[index + 1]?.at ?? Infinity;
    const event = events.find(
      ({ text_position }) => text_position - 1 >= word.at && text_position - 1 < next,
    );
    const before = starts.at(-1) ?? 0;
    const startMs = event ? Math.max(event.audio_position - cutMs, before) : before;
    starts.push(Math.min(Math.round(startMs), durationMs));
  }
  return written.map(({ text }, index) => ({
    text,
    startMs: starts[index] ?? 0,
    endMs: starts[index + 1] ?? durationMs,
  }));
}

/** A narrator with the built-in voice (eSpeak NG as WebAssembly): works everywhere, needs no network. */
export function createNarrator(settings: VoiceSettings, list: Pronunciation): Narrator {
  return async (text, pace) => {
    const { spoken, words } = pronounce(text, list);
    const rate = settings.rate * pace;
    const { events, ...plain } = await speakWithEngine(spoken, { ...settings, rate });
    const { samples, sampleRate } = filterSound(plain, softening, plain.sampleRate);
    const { from, to } = findSound(samples);
    if (to <= from) throw new Error(`The voice gave no sound for: ${text}`);
    const toMs = (count: number) => (count * 1000) / sampleRate;
    const timed = timeWords(words, events, toMs(from), Math.ceil(toMs(to - from)));
    const calm = lengthenPauses({ samples: samples.slice(from, to), sampleRate, words: timed });
    const durationMs = Math.ceil(toMs(calm.samples.length));
    const last = calm.words.at(-1);
    if (last) last.endMs = durationMs;
    return {
      sentence: { text, durationMs, words: calm.words },
      samples: levelSpeech(calm.samples, sampleRate),
      sampleRate,
    };
  };
}
