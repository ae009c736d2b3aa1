import { contentFault } from '../content-error.ts';
import type { FilmedStep } from '../../model/film.ts';
import { findRecording, type Recorded } from '../voice/voice.ts';
import type { OpenFootage } from './open-footage.ts';

/** The recordings beside a filmed guide, by step; a step without one is left out. */
export const findRecordings = (
  root: string,
  guide: string,
  steps: readonly FilmedStep[],
): Map<string, Recorded> =>
  new Map(
    steps.flatMap(({ id }) => {
      const recorded = findRecording(root, guide, 'sv', id);
      return recorded ? [[id, recorded] as const] : [];
    }),
  );

/**
 * What is wrong with a film's voice: it is heard in the film, or it is recorded beside a film that is
 * silent, every step of it; never both, never neither. Empty when all is well.
 */
export function explainVoice(
  { file, speech, media }: OpenFootage,
  guide: string,
  steps: readonly FilmedStep[],
  recordings: ReadonlyMap<string, Recorded>,
): Error[] {
  if (speech.length > 0)
    return [...recordings.values()].map((recorded) =>
      contentFault(
        recorded.file,
        'Inspelningen används inte: rösten hörs redan i guidens film.',
        'Ta bort inspelningen. Ska den höras i stället? Spara filmen utan ljud.',
      ),
    );
  if (recordings.size === 0)
    return [
      contentFault(
        file,
        media.sound ? 'Det hörs ingen röst i filmen.' : 'Filmen har inget ljud.',
        `Spara filmen med rösten, eller läs in varje steg: ${steps[0]?.id ?? 'steg'}.wav i mappen voice, och så vidare.`,
      ),
    ];
  return steps
    .filter(({ id }) => !recordings.has(id))
    .map(({ id, heading }) =>
      contentFault(
        `content/guides/${guide}/voice/${id}.wav`,
        `Inspelningen av steget "${heading}" fattas. I filmen hörs ingen röst.`,
        'Läs in det som står under "say" i steget.',
      ),
    );
}
