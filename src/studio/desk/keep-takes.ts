import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import {
  decodeSound,
  type Mark,
  readMarks,
  type Sound,
  soundRate,
  writeMarkedWav,
  writeWav,
} from '../sound/sound.ts';
import { findRecording, findSpeech, takeSentence } from '../voice/voice.ts';
import { judgeTake, type Verdict } from './judge-take.ts';
import type { SaidPart } from './list-said.ts';

/** Where somebody reads: a project, a guide as `<service>/<guide>`, a language, a part of its film. */
export type DeskPlace = { root: string; guide: string; language: string; said: SaidPart };

/** Of the room around a sentence this much is kept: the studio hears from it how the room sounds. */
const roomMs = 300;

const takePath = ({ root, guide, language, said }: DeskPlace, index: number): string => {
  const name = hashOf(said.sentences[index] ?? '');
  return join(root, '.cache', 'recording', guide, language, said.part, `${index}-${name}.wav`);
};

const voicePath = ({ root, guide, language, said }: DeskPlace): string =>
  join(
    root,
    `content/guides/${guide}/voice/${language === 'sv' ? '' : `${language}/`}${said.part}.wav`,
  );

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  try {
    await writeFile(half, bytes);
    await rename(half, path);
  } finally {
    await rm(half, { force: true });
  }
}

const readSound = async (path: string): Promise<Sound | undefined> =>
  decodeSound(path).catch(() => undefined);

/** A sentence out of the file that is finished, where it tells that it has it. */
async function readFinished(place: DeskPlace, text: string): Promise<Sound | undefined> {
  const marks = await readMarks(voicePath(place)).catch((): Mark[] => []);
  const mark = marks.find((each) => each.text === text);
  const sound = mark && (await readSound(voicePath(place)));
  if (!mark || !sound) return undefined;
  return { ...sound, samples: sound.samples.slice(mark.from, mark.from + mark.length) };
}

/** What has been read of a sentence, as it was recorded. */
async function readTake(place: DeskPlace, index: number): Promise<Sound | undefined> {
  return (
    (await readSound(takePath(place, index))) ??
    (await readFinished(place, place.said.sentences[index] ?? ''))
  );
}

/** Which sentences of a part have been read. */
export const listTakes = (place: DeskPlace): Promise<boolean[]> =>
  Promise.all(
    place.said.sentences.map(async (_, index) => (await readTake(place, index)) !== undefined),
  );

/** The sentence and a little of the room around it. */
function trim({ samples, sampleRate }: Sound): Float32Array {
  const speech = findSpeech({ samples, sampleRate });
  const at = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const fromMs = (speech[0]?.startMs ?? 0) - roomMs;
  const untilMs = (speech.at(-1)?.endMs ?? Infinity) + roomMs;
  return samples.slice(Math.max(at(fromMs), 0), Math.min(at(untilMs), samples.length));
}

/** Writes a part's file into the guide's folder when all its sentences have been read; false before. */
async function finish(place: DeskPlace): Promise<boolean> {
  const parts: Float32Array[] = [];
  for (const index of place.said.sentences.keys()) {
    const take = await readTake(place, index);
    if (!take) return false;
    parts.push(trim(take));
  }
  let from = 0;
  const marks = parts.map(({ length }, index): Mark => {
    const mark = { from, length, text: place.said.sentences[index] ?? '' };
    from += length;
    return mark;
  });
  const samples = new Float32Array(from);
  for (const [index, part] of parts.entries()) samples.set(part, marks[index]?.from);
  await writeWhole(voicePath(place), writeMarkedWav({ samples, sampleRate: soundRate }, marks));
  return true;
}

/** A recording of the part that was not made here: it is not written over. */
function expectOwn({ root, guide, language, said }: DeskPlace): void {
  const found = findRecording(root, guide, language, said.part);
  if (!found || found.file.endsWith('.wav')) return;
  throw contentFault(found.file, 'Delen har redan en inspelning.', 'Ta bort filen först.');
}

/** The verdict on a reading, and whether the whole part is in the guide's folder now. */
export type Kept = Verdict & { isPartReady: boolean };

/**
 * Takes in a reading of a sentence (the bytes of a sound file). One that cannot be used is not kept.
 * Throws a ContentFault where the part has a recording of another kind.
 */
export async function keepTake(place: DeskPlace, index: number, bytes: Buffer): Promise<Kept> {
  expectOwn(place);
  const path = takePath(place, index);
  const heard = `${path}.heard`;
  await writeWhole(heard, bytes);
  try {
    const sound = await readSound(heard);
    const text = place.said.sentences[index] ?? '';
    if (!sound)
      return {
        fine: false,
        told: 'Ljudet går inte att läsa.',
        advice: 'Läs in meningen igen.',
        isPartReady: false,
      };
    const verdict = judgeTake(sound, text, place.language);
    if (!verdict.fine) return { ...verdict, isPartReady: false };
    await rename(heard, path);
    return { ...verdict, isPartReady: await finish(place) };
  } finally {
    await rm(heard, { force: true });
  }
}

/** A reading as it will be heard in the film: without the room's noise, at the films' level. */
export async function hearTake(place: DeskPlace, index: number): Promise<Buffer | undefined> {
  const take = await readTake(place, index);
  const text = place.said.sentences[index];
  return take && text !== undefined ? writeWav(takeSentence(take, text)) : undefined;
}
