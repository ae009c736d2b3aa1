import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { calmCaptions, buildCaptions, standardCaptions } from '../../film/captions.ts';
import { checkCaptions } from '../../film/check-captions.ts';
import { buildFootageTimeline, type FootageStep } from '../../film/footage-timeline.ts';
import { splitSentences } from '../../film/split-sentences.ts';
import type { Timeline } from '../../film/timeline.ts';
import { type FilmedStep, isFilmed, type Step } from '../../model/film.ts';
import type { Translation } from '../../model/translation.ts';
import { type Cache, readOrMake } from '../cache.ts';
import { ContentError, contentFault } from '../content-error.ts';
import { measureFootage } from './decode-footage.ts';
import { decodeSound } from '../sound/sound.ts';
import {
  findSpeech,
  type Stretch,
  placeSentences,
  expectPlausible,
  RecordingMismatch,
} from '../voice/voice.ts';

/** A film that somebody has recorded: where it lies, and a hash of it. */
export type Footage = { path: string; hash: string };

/** What is heard in a film, kept so that it is listened through once. */
type Heard = { durationMs: number; speech: Stretch[] };

/** Raise when speech is found in another way. */
const hearingVersion = 1;

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 20);
}

/** A guide's recorded film (`film`) or sign-language film (`sign`), if there is one. */
export async function findFootage(
  root: string,
  guide: string,
  name: 'film' | 'sign',
): Promise<Footage | undefined> {
  const path = join(root, 'content/guides', guide, `${name}.mp4`);
  return existsSync(path) ? { path, hash: await hashFile(path) } : undefined;
}

const unreadable = (file: string) =>
  contentFault(
    file,
    'Filen går inte att läsa som film.',
    'Spara filmen på nytt som MP4 (H.264), och prova att den går att spela.',
  );

async function hear(cache: Cache, { path, hash }: Footage, file: string): Promise<Heard> {
  const listen = async (): Promise<Heard> => {
    const durationMs = await measureFootage(path).catch(() => undefined);
    if (durationMs === undefined) throw unreadable(file);
    const sound = await decodeSound(path);
    return { durationMs, speech: sound ? findSpeech(sound) : [] };
  };
  const name = `${hash}.${hearingVersion}.json`;
  const bytes = await readOrMake(cache, 'footage', name, async () =>
    Buffer.from(JSON.stringify(await listen())),
  );
  return JSON.parse(bytes.toString()) as Heard;
}

/** Where the sentences of a step are heard: in the sound between its beginning and the next one's. */
function placeStep(step: FilmedStep, heading: string, speech: Stretch[]): FootageStep {
  const sentences = splitSentences(step.say);
  const spokenMs = (speech.at(-1)?.endMs ?? 0) - (speech[0]?.startMs ?? 0);
  expectPlausible(sentences, spokenMs);
  const placed = placeSentences(speech, sentences).map(({ atMs, sentence }) => ({
    text: sentence.text,
    startMs: atMs,
    endMs: atMs + sentence.durationMs,
    words: sentence.words,
  }));
  return { id: step.id, heading, atMs: Math.round(step.at * 1000), sentences: placed };
}

/** Throws a ContentError when what is said cannot be read as captions. */
function expectReadable(timeline: Timeline, file: string): void {
  for (const rules of [standardCaptions, calmCaptions]) {
    const cues = buildCaptions(timeline, rules);
    const [problem] = checkCaptions(cues, rules);
    if (!problem) continue;
    const text = timeline.sentences[problem.cue - 1]?.text ?? '';
    throw contentFault(
      file,
      `Undertexten hinner inte läsas. ${problem.message} "${text}"`,
      'Låt rösten i filmen läsa långsammare med vila efter varje mening, eller korta meningen.',
    );
  }
}

/**
 * The timeline of a guide's recorded film: steps from `at`, sentences from the sound. Throws a
 * ContentError when the film cannot be read, or is not of the script.
 */
export async function timeFootage(
  cache: Cache,
  footage: Footage,
  guide: string,
  steps: FilmedStep[],
  translated: Translation['steps'] = {},
): Promise<Timeline> {
  const folder = `content/guides/${guide}`;
  const { durationMs, speech } = await hear(cache, footage, `${folder}/film.mp4`);
  const faults: string[] = [];
  const placed = steps.flatMap((step, index) => {
    const fault = (key: string, message: string, remedy: string) => {
      const field = `${folder}/film.yaml  steps › ${index + 1} › ${key}`;
      faults.push(contentFault(field, message, remedy).message);
      return [];
    };
    const fromMs = step.at * 1000;
    const untilMs = (steps[index + 1]?.at ?? Infinity) * 1000;
    if (fromMs >= durationMs)
      return fault(
        'at',
        `Steget börjar vid ${step.at} sekunder, men filmen är ${Math.floor(durationMs / 1000)} sekunder lång.`,
        'Ändra tiden, eller lägg dit en längre film.',
      );
    const own = speech.filter(({ startMs, endMs }) => {
      const middleMs = (startMs + endMs) / 2;
      return middleMs >= fromMs && middleMs < untilMs;
    });
    try {
      return placeStep(step, translated[step.id]?.heading ?? step.heading, own);
    } catch (cause) {
      if (!(cause instanceof RecordingMismatch)) throw cause;
      return fault(
        'say',
        `Det som sägs i filmen är inte texten. ${cause.message}`,
        'Skriv i "say" vad rösten säger i filmen, och se efter att "at" stämmer.',
      );
    }
  });
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  const timeline = buildFootageTimeline(placed, durationMs);
  expectReadable(timeline, `${folder}/film.yaml`);
  return timeline;
}

/** A sign-language film follows the same timeline: it may differ by this much. */
const signSlackMs = 2000;

/** Throws a ContentError when a sign-language film cannot be read or is of another length. */
export async function expectSameLength(
  sign: Footage,
  guide: string,
  durationMs: number,
): Promise<void> {
  const file = `content/guides/${guide}/sign.mp4`;
  const signMs = await measureFootage(sign.path).catch(() => undefined);
  if (signMs === undefined) throw unreadable(file);
  if (Math.abs(signMs - durationMs) <= signSlackMs) return;
  const inSeconds = (ms: number) => (ms / 1000).toFixed(1).replace('.', ',');
  throw contentFault(
    file,
    `Teckenspråksfilmen är ${inSeconds(signMs)} sekunder lång, men guidens film är ${inSeconds(durationMs)}.`,
    'Teckna till guidens film, så att de följs åt.',
  );
}

/** The steps of a guide, when all of them are filmed; else `undefined`. */
export const filmedSteps = (steps: readonly Step[]): FilmedStep[] | undefined => {
  const filmed = steps.filter(isFilmed);
  return filmed.length === steps.length ? filmed : undefined;
};
