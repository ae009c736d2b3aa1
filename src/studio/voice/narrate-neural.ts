import { readFileSync } from 'node:fs';
import type { Pronunciation } from '../../model/pronunciation.ts';
import { type Cache, hashOf, packEntry, readOrMake, unpackEntry } from '../cache.ts';
import type { Sound } from '../sound/sound.ts';
import { alignWords } from './listen/align-words.ts';
import { takeSentence } from './listen/split-recording.ts';
import { speakNeurally } from './neural/ask-speaker.ts';
import type { InstalledVoice } from './neural/install-voice.ts';
import { VoiceFault } from './neural/voice-fault.ts';
import { pronounce } from './pronounce.ts';
import { joint, prepareReading } from './reading/prepare-reading.ts';
import { takeRests } from './reading/take-reading.ts';
import { RecordingMismatch } from './listen/recording-mismatch.ts';
import type { Narrator, Speech } from './speech.ts';

/** Raise when what is done with a neural voice's sound changes. */
const neuralVersion = 1;

/** The program that runs the voices: another version may say the same otherwise. */
const runnerVersion = (): string => {
  const pinned = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { optionalDependencies } = JSON.parse(pinned) as {
    optionalDependencies: Record<string, string>;
  };
  return optionalDependencies['sherpa-onnx-node'] ?? '';
};

function split(sound: Sound, text: string, language: string): Speech {
  try {
    return takeSentence(sound, text);
  } catch (cause) {
    if (!(cause instanceof RecordingMismatch)) throw cause;
    throw new VoiceFault(
      `Den neurala rösten läser inte meningen "${text}". ${cause.message}`,
      `Skriv om meningen, eller lägg ett svårt ord i content/pronunciation.yaml. Utan rösten talar den inbyggda: npm run voice -- --remove ${language}`,
    );
  }
}

export type NeuralOrder = {
  root: string;
  cache: Cache;
  voice: InstalledVoice;
  list: Pronunciation;
};

/**
 * A narrator with a neural voice that has been fetched, sentence by sentence; each is kept under the
 * voice, the text and the pace. Throws a VoiceFault when it fails or says what cannot be the sentence.
 */
export function createNeuralNarrator({ root, cache, voice, list }: NeuralOrder): Narrator {
  const { language } = voice;
  return async (text, pace) => {
    const reading = prepareReading(text, language, list);
    const spoken = pronounce(reading.text, list).spoken.replaceAll(joint, ' ');
    const name = hashOf(JSON.stringify([neuralVersion, runnerVersion(), voice.name, spoken, pace]));
    const bytes = await readOrMake(cache, 'speech', `${name}.neural`, async () => {
      const { samples, sampleRate } = await speakNeurally(root, voice, spoken, pace);
      split({ samples, sampleRate }, text, language);
      return packEntry({ sampleRate }, new Uint8Array(samples.buffer));
    });
    const { head, body } = unpackEntry<{ sampleRate: number }>(bytes);
    const sound = { samples: new Float32Array(Uint8Array.from(body).buffer), ...head };
    const speech = split(sound, text, language);
    return takeRests({ ...(await alignWords(speech, { language, list })), origin: name });
  };
}
