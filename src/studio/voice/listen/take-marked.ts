import type { Mark, Sound } from '../../sound/sound.ts';
import type { Speech } from '../speech.ts';
import { RecordingMismatch } from './recording-mismatch.ts';
import { takeSentence } from './split-recording.ts';

/** Whether a recording tells where its sentences are: some mark of it is one of them. */
export const isMarked = (marks: readonly Mark[], sentences: readonly string[]): boolean =>
  marks.some(({ text }) => sentences.includes(text));

/**
 * The sentences of a recording that tells where each is, one speech for each. Throws a RecordingMismatch
 * when one is not there: what is said has been changed since.
 */
export function takeMarked(sound: Sound, marks: readonly Mark[], sentences: string[]): Speech[] {
  return sentences.map((text) => {
    const mark = marks.find((each) => each.text === text);
    if (!mark)
      throw new RecordingMismatch(
        `Meningen "${text}" är inte inläst. Texten har ändrats.`,
        'Läs in den: starta "npm run dev", och öppna /inspelning/ på den adress som visas.',
      );
    const samples = sound.samples.slice(mark.from, mark.from + mark.length);
    return takeSentence({ samples, sampleRate: sound.sampleRate }, text);
  });
}
