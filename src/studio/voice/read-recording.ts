import { readFile } from 'node:fs/promises';
import { hashOf } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import type { MediaFile } from '../find-media.ts';
import {
  decodeSound,
  inspectMedia,
  MediaFault,
  readMarks,
  resampleSound,
  type Sound,
} from '../sound/sound.ts';
import { alignWords, type Spelling } from './listen/align-words.ts';
import { RecordingMismatch } from './listen/recording-mismatch.ts';
import type { Speech } from './speech.ts';
import { takeRests } from './reading/take-reading.ts';
import { isMarked, takeMarked } from './listen/take-marked.ts';
import { splitRecording } from './listen/split-recording.ts';

async function listen({ path, file }: MediaFile): Promise<Sound> {
  try {
    const { sound, startMs } = await inspectMedia(path, 'recording');
    const heard = await decodeSound(path, { index: sound?.index, startMs });
    if (heard) return heard;
    throw new MediaFault('Filen har inget ljud.', 'Läs in det igen, eller ta bort filen.');
  } catch (cause) {
    if (cause instanceof MediaFault) throw contentFault(file, cause.message, cause.remedy);
    throw contentFault(
      file,
      'Filen går inte att läsa som ljud.',
      'Spara inspelningen som WAV, eller ta bort filen. Då läser den syntetiska rösten.',
    );
  }
}

/**
 * Reads a person's recording of some sentences: one speech for each, found by its marks or by the
 * pauses. Throws a
 * ContentError when it is no recording, not of the text, or when it cannot be heard which is which.
 */
export async function readRecording(
  recorded: MediaFile,
  sentences: string[],
  spelling: Spelling,
): Promise<Speech[]> {
  const sound = await listen(recorded);
  const origin = hashOf(await readFile(recorded.path));
  try {
    const marks = await readMarks(recorded.path);
    const said = isMarked(marks, sentences)
      ? takeMarked(sound, marks, sentences)
      : splitRecording(sound, sentences);
    const speeches: Speech[] = [];
    for (const speech of said)
      speeches.push(
        await takeRests({ ...(await alignWords(speech, spelling)), origin, recorded: true }),
      );
    return speeches;
  } catch (cause) {
    if (!(cause instanceof RecordingMismatch)) throw cause;
    throw contentFault(
      recorded.file,
      `Inspelningen hör inte till texten. ${cause.message}`,
      cause.remedy ??
        `Läs in: "${sentences.join(' ')}". Ta bort filen om den syntetiska rösten ska läsa.`,
    );
  }
}

/** All at the highest rate among them: a person's voice is not made duller by a synthetic one beside it. */
export function matchRates(speeches: Speech[]): Speech[] {
  const highest = Math.max(...speeches.map(({ sampleRate }) => sampleRate));
  return speeches.map((speech) => ({ ...speech, ...resampleSound(speech, highest) }));
}
