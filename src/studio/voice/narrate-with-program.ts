import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SpeechProgram } from '../../site.config.ts';
import { type Cache, hashOf, readOrMake } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import { changePace, decodeSound, type Sound } from '../sound/sound.ts';
import type { Narrator, Speech } from './speech.ts';
import { pronounce } from './pronounce.ts';
import { joint, prepareReading } from './reading/prepare-reading.ts';
import { takeRests } from './reading/take-reading.ts';
import { runSpeechProgram, withFile } from './speech-program.ts';
import { alignWords } from './listen/align-words.ts';
import { RecordingMismatch } from './listen/recording-mismatch.ts';
import { takeSentence } from './listen/split-recording.ts';

/** Raise when what is done with a program's sound changes. */
const programVersion = 1;

/**
 * A narrator that lets a program speak, sentence by sentence; each is kept under the command, its
 * `version` and the text. Where its words are is heard. Throws a ContentError when the program
 * fails, or says something that cannot be the sentence.
 */
export function createProgramNarrator(
  cache: Cache,
  language: string,
  speaker: SpeechProgram,
  list: Pronunciation,
): Narrator {
  const fault = (message: string) =>
    contentFault(
      `src/site.config.ts  voices › ${language} › program`,
      message,
      'Prova kommandot för sig. Har du rätt röst och språk?',
    );
  const decode = async (wav: Buffer): Promise<Sound> => {
    const sound = await withFile(wav, decodeSound).catch(() => {
      throw fault('Talprogrammets ljud går inte att läsa.');
    });
    return sound ?? { samples: new Float32Array(), sampleRate: 1 };
  };
  const split = (sound: Sound, text: string): Speech => {
    try {
      return takeSentence(sound, text);
    } catch (cause) {
      if (!(cause instanceof RecordingMismatch)) throw cause;
      throw fault(`Talprogrammet läser inte meningen "${text}". ${cause.message}`);
    }
  };
  const soundOf = async (text: string, spoken: string, name: string): Promise<Sound> => {
    const wav = await readOrMake(cache, 'speech', `${name}.wav`, async () => {
      const made = await runSpeechProgram(speaker, language, spoken);
      // What is refused is not kept: the next run asks the program anew.
      split(await decode(made), text);
      return made;
    });
    return decode(wav);
  };
  return async (text, pace) => {
    const reading = prepareReading(text, language, list);
    const spoken = pronounce(reading.text, list).spoken.replaceAll(joint, ' ');
    const { program, version = '' } = speaker;
    const name = hashOf(JSON.stringify([programVersion, program, version, spoken]));
    const speech = split(changePace(await soundOf(text, spoken, name), pace), text);
    return takeRests({
      ...(await alignWords(speech, { language, list })),
      origin: `${name} ${pace}`,
    });
  };
}
