import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SpokenSentence } from '../../film/timeline.ts';
import { type Cache, hashOf, packEntry, readOrMake, unpackEntry } from '../cache.ts';
import { nameCode } from '../name-code.ts';
import { createNarrator, voiceFor } from './narrate.ts';
import { prepareReading } from './reading/prepare-reading.ts';
import { type Narrator, type Speech } from './speech.ts';
import { takeReading } from './reading/take-reading.ts';

let speaking: Promise<string> | undefined;

/** Names the way of speaking, settings apart: another way speaks all sentences anew. */
const nameSpeaking = () => (speaking ??= nameCode(new URL('./narrate.ts', import.meta.url)));

type Head = { sentence: SpokenSentence; sampleRate: number };

function pack({ sentence, sampleRate, samples }: Speech): Buffer {
  const head: Head = { sentence, sampleRate };
  return packEntry(head, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
}

function unpack(bytes: Buffer): Speech {
  const { head, body } = unpackEntry<Head>(bytes);
  return { ...head, samples: new Float32Array(Uint8Array.from(body).buffer) };
}

/** The language's narrator, keeping every sentence that it has spoken. */
export function createCachedNarrator(
  cache: Cache,
  language: string,
  list: Pronunciation,
): Narrator {
  const settings = voiceFor(language);
  const speak = createNarrator(settings, list);
  return async (text, pace) => {
    const reading = prepareReading(text, language, list);
    const read = reading.text.toLowerCase();
    // Only the words that occur matter: a new entry in the list leaves other sentences alone.
    const used = list.filter(({ written }) => read.includes(written.toLowerCase()));
    const name = hashOf(JSON.stringify([await nameSpeaking(), settings, pace, used, reading.text]));
    const bytes = await readOrMake(cache, 'speech', name, async () =>
      pack(await speak(reading.text, pace)),
    );
    return takeReading({ ...unpack(bytes), origin: name }, text, reading);
  };
}
