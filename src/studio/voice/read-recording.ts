import { readFile } from 'node:fs/promises';
import { hashOf } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import { decodeSound, isPlausible, readWavHead } from '../sound/sound.ts';
import type { Speech } from './speech.ts';
import { RecordingMismatch, splitRecording } from './split-recording.ts';

/**
 * Reads a person's recording of some sentences: one speech for each, found by the pauses. `file` is
 * the path that the editor knows. Throws a ContentError when it is no recording, or not of the text.
 */
export async function readRecording(
  path: string,
  file: string,
  sentences: string[],
): Promise<Speech[]> {
  // A head may claim 1 Hz, or a thousand million: it is not decoded to find out.
  const head = await readWavHead(path).catch(() => undefined);
  if (head && !isPlausible(head))
    throw contentFault(
      file,
      `Filen säger att den har ${head.sampleRate} mätningar i sekunden, ${head.channels} kanaler och ${head.bits} bitar. Så är ingen inspelning.`,
      'Öppna inspelningen i ett ljudprogram och spara den som WAV med 48 000 Hz, eller ta bort filen.',
    );
  const sound = await decodeSound(path).catch(() => undefined);
  if (!sound)
    throw contentFault(
      file,
      'Filen går inte att läsa som ljud.',
      'Spara inspelningen som WAV, eller ta bort filen. Då läser den syntetiska rösten.',
    );
  const origin = hashOf(await readFile(path));
  try {
    return splitRecording(sound, sentences).map((speech) => ({
      ...speech,
      origin,
      recorded: true,
    }));
  } catch (cause) {
    if (!(cause instanceof RecordingMismatch)) throw cause;
    throw contentFault(
      file,
      `Inspelningen hör inte till texten. ${cause.message}`,
      `Läs in: "${sentences.join(' ')}". Ta bort filen om den syntetiska rösten ska läsa.`,
    );
  }
}
