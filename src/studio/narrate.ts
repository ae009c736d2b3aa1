import loadEspeak from '@echogarden/espeak-ng-emscripten';
import type { SpokenSentence, SpokenWord } from '../film/timeline.ts';
import { type Pronunciation, pronounce } from './pronounce.ts';

/** How the built-in voice speaks. Rate in eSpeak's words a minute, pitch and range 0–99. */
export type VoiceSettings = { voice: string; rate: number; pitch: number; range: number };

/** A spoken sentence with its sound: mono samples, −1…1, silence at both ends trimmed. */
export type Speech = { sentence: SpokenSentence; samples: Float32Array; sampleRate: number };

/**
 * Speaks one sentence; `pace` 1 is the voice's own, more is faster. Throws an Error when the voice
 * gives no sound.
 */
export type Narrator = (text: string, pace: number) => Promise<Speech>;

type EspeakEvent = { type: string; text_position: number; audio_position: number };
type Espeak = {
  samplerate: number;
  set_voice(name: string, language: string): number;
  set_rate(rate: number): void;
  set_pitch(pitch: number): void;
  set_range(range: number): void;
  synthesize(
    text: string,
    onSound: (samples: Int16Array | null, events: EspeakEvent[]) => boolean,
  ): void;
};

/** Sound below this is silence: −48 dB. */
const silence = 0.004;

const voices: Record<string, VoiceSettings> = {
  sv: { voice: 'sv', rate: 122, pitch: 42, range: 46 },
};

export function voiceFor(language: string): VoiceSettings {
  const voice = voices[language];
  if (!voice) throw new RangeError(`No voice for language ${language}`);
  return voice;
}

let engine: Promise<Espeak> | undefined;

async function startEngine(): Promise<Espeak> {
  const module = await loadEspeak();
  return new module.eSpeakNGWorker() as Espeak;
}

function trim(samples: Float32Array): { from: number; to: number } {
  const from = samples.findIndex((value) => Math.abs(value) > silence);
  const to = samples.findLastIndex((value) => Math.abs(value) > silence) + 1;
  return { from: Math.max(from, 0), to };
}

/** Word starts in ms, told of the written words; a word lasts until the next one begins. */
function timeWords(
  written: { text: string; at: number }[],
  events: EspeakEvent[],
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
export function createNarrator(settings: VoiceSettings, list: Pronunciation[]): Narrator {
  return async (text, pace) => {
    engine ??= startEngine();
    const espeak = await engine;
    espeak.set_voice(settings.voice, settings.voice);
    espeak.set_rate(Math.round(settings.rate * pace));
    espeak.set_pitch(settings.pitch);
    espeak.set_range(settings.range);

    const { spoken, words } = pronounce(text, list);
    const chunks: Int16Array[] = [];
    const events: EspeakEvent[] = [];
    espeak.synthesize(spoken, (sound, heard) => {
      if (sound) chunks.push(sound);
      events.push(...heard.filter(({ type }) => type === 'word'));
      return false;
    });
    const all = Float32Array.from(
      chunks.flatMap((chunk) => Array.from(chunk)),
      (value) => value / 32768,
    );
    const { from, to } = trim(all);
    if (to <= from) throw new Error(`The voice gave no sound for: ${text}`);
    const durationMs = Math.ceil(((to - from) * 1000) / espeak.samplerate);
    const cutMs = (from * 1000) / espeak.samplerate;
    return {
      sentence: { text, durationMs, words: timeWords(words, events, cutMs, durationMs) },
      samples: all.slice(from, to),
      sampleRate: espeak.samplerate,
    };
  };
}
