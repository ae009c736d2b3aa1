import { buildCaptions, calmCaptions, standardCaptions } from '../../film/captions.ts';
import { checkCaptions } from '../../film/check-captions.ts';
import { buildFootageTimeline, type FootageStep } from '../../film/footage-timeline.ts';
import type { Timeline } from '../../film/timeline.ts';
import { type FilmedStep, isFilmed, type Step } from '../../model/film.ts';
import type { Translation } from '../../model/translation.ts';
import { ContentError, contentFault } from '../content-error.ts';
import { tellSeconds } from '../tell-seconds.ts';
import { expectClear, RecordingMismatch, type Speech } from '../voice/voice.ts';
import { type OpenFootage, soundOf } from './open-footage.ts';
import { placeHeard, placeRecorded } from './place-speech.ts';

/** What is said in each step, by its id: recorded beside a film that is silent itself. */
export type RecordedSteps = ReadonlyMap<string, Speech[]>;

/** The steps of a guide, when all of them are filmed; else `undefined`. */
export const filmedSteps = (steps: readonly Step[]): FilmedStep[] | undefined => {
  const filmed = steps.filter(isFilmed);
  return filmed.length === steps.length ? filmed : undefined;
};

/** Throws a ContentError when what is said cannot be read as captions. */
function expectReadable(timeline: Timeline, file: string): void {
  for (const rules of [standardCaptions, calmCaptions]) {
    const cues = buildCaptions(timeline, rules);
    const [problem] = checkCaptions(cues, rules);
    if (!problem) continue;
    const text = cues[problem.cue - 1]?.lines.join(' ') ?? '';
    throw contentFault(
      file,
      `Undertexten hinner inte läsas. ${problem.message} "${text}"`,
      'Låt rösten i filmen läsa långsammare med vila efter varje mening, eller korta meningen.',
    );
  }
}

async function expectQuietRoom(footage: OpenFootage): Promise<void> {
  const sound = await soundOf(footage);
  try {
    if (sound) expectClear(sound, footage.speech);
  } catch (cause) {
    if (!(cause instanceof RecordingMismatch)) throw cause;
    throw contentFault(footage.file, cause.message, cause.remedy ?? '');
  }
}

/**
 * The timeline of a guide's recorded film: steps from `at`, sentences from the sound, or from
 * `recorded` where the film is silent. Throws a ContentError, with every step's fault, when it is
 * not of the script or it cannot be heard which sentence is which.
 */
export async function timeFootage(
  footage: OpenFootage,
  folder: string,
  steps: FilmedStep[],
  translated: Translation['steps'] = {},
  recorded?: RecordedSteps,
): Promise<Timeline> {
  const { media, speech } = footage;
  const { durationMs } = media;
  if (!recorded) await expectQuietRoom(footage);
  const faults: string[] = [];
  const place = (step: FilmedStep, untilMs: number): FootageStep => {
    const heading = translated[step.id]?.heading ?? step.heading;
    const spoken = recorded?.get(step.id);
    if (spoken) {
      const said = spoken.map(({ sentence }) => sentence);
      return placeRecorded(step, heading, said, Math.min(untilMs, 2 * durationMs));
    }
    const own = speech.filter(({ startMs, endMs }) => {
      const middleMs = (startMs + endMs) / 2;
      return middleMs >= step.at * 1000 && middleMs < untilMs;
    });
    return placeHeard(step, heading, own);
  };
  const placed = steps.flatMap((step, index) => {
    const fault = (key: string, message: string, remedy: string) => {
      const field = `${folder}/film.yaml  steps › ${index + 1} › ${key}`;
      faults.push(contentFault(field, message, remedy).message);
      return [];
    };
    if (step.at * 1000 >= durationMs)
      return fault(
        'at',
        `Steget börjar vid ${tellSeconds(step.at * 1000)} sekunder, men filmen är ${tellSeconds(durationMs)} sekunder lång.`,
        'Ändra tiden, eller lägg dit en längre film.',
      );
    try {
      return place(step, (steps[index + 1]?.at ?? Infinity) * 1000);
    } catch (cause) {
      if (!(cause instanceof RecordingMismatch)) throw cause;
      return fault(
        'say',
        recorded ? cause.message : `Det som sägs i filmen är inte texten. ${cause.message}`,
        cause.remedy ?? 'Skriv i "say" vad rösten säger i filmen, och se efter att "at" stämmer.',
      );
    }
  });
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  const endMs = Math.max(...placed.flatMap(({ sentences }) => sentences).map((each) => each.endMs));
  // Where the last sentence is recorded longer than the film, its last picture stays.
  const timeline = buildFootageTimeline(placed, Math.max(durationMs, recorded ? endMs + 1000 : 0));
  expectReadable(timeline, `${folder}/film.yaml`);
  return timeline;
}
