import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SpeechProgram } from '../../site.config.ts';
import { type Cache, hashOf, readOrMake } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import { changePace, decodeSound, type Sound } from '../sound/sound.ts';
import type { Narrator } from './speech.ts';
import { pronounce } from './pronounce.ts';
import { runSpeechProgram, withFile } from './speech-program.ts';
import { RecordingMismatch, splitRecording } from './split-recording.ts';

/** Raise when what is done with a program's sound changes. */
const programVersion = 1;

/**
 * A narrator that lets a program speak, sentence by sentence; each is kept under the command, its
 * `version` and the text. Word times are estimated by length. Throws a ContentError when the program
 * fails, or says something that cannot be the sentence.
 */
export function createProgramNarrator(
  cache: Cache,
  language: string,
  speaker: SpeechProgram,
  list: Pronunciation,
): Narrator {
  const soundOf = async (text: string, name: string): Promise<Sound> => {
    const wav = await readOrMake(cache, 'speech', `${name}.wav`, () =>
      runSpeechProgram(speaker, language, pronounce(text, list).spoken),
    );
    const sound = await withFile(wav, decodeSound);
    return sound ?? { samples: new Float32Array(), sampleRate: 1 };
  };
  return async (text, pace) => {
    const { spoken } = pronounce(text, list);
    const { program, version = '' } = speaker;
    const name = hashOf(JSON.stringify([programVersion, program, version, spoken]));
    const sound = changePace(await soundOf(text, name), pace);
    try {
      const [speech] = splitRecording(sound, [text]);
      if (!speech) throw new RecordingMismatch('Det hörs ingen röst.');
      return { ...speech, origin: `${name} ${pace}` };
    } catch (cause) {
      if (!(cause instanceof RecordingMismatch)) throw cause;
      throw contentFault(
        `src/site.config.ts  voices › ${language} › program`,
        `Talprogrammet läser inte meningen "${text}". ${cause.message}`,
        'Prova kommandot för sig. Har du rätt röst och språk?',
      );
    }
  };
}
