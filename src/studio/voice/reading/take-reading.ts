import { cutPhrases } from '../../../film/cut-phrases.ts';
import { hashOf } from '../../cache.ts';
import { nameCode } from '../../name-code.ts';
import type { Speech } from '../speech.ts';
import { findRests, hearRests } from './find-rests.ts';
import type { Reading } from './prepare-reading.ts';
import { takeBreaths } from './take-breaths.ts';

let breathing: Promise<string> | undefined;

/** Names the way of resting within a sentence: another way makes the films with such sentences anew. */
const nameBreathing = () =>
  (breathing ??= nameCode(
    new URL('./take-breaths.ts', import.meta.url),
    new URL('./find-rests.ts', import.meta.url),
  ));

const nameRested = async ({ origin }: Speech) =>
  origin === undefined ? {} : { origin: hashOf(origin, await nameBreathing()) };

/**
 * What the built-in voice has said of a reading, told of the written sentence: its words with their
 * times, and a rest between its captions where it has several.
 */
export async function takeReading(
  said: Speech,
  text: string,
  { phrases, toWritten }: Reading,
): Promise<Speech> {
  const { sentence } = said;
  const speech = { ...said, sentence: { ...sentence, text, words: toWritten(sentence.words) } };
  if (phrases.length === 1) return speech;
  return {
    ...takeBreaths(speech, phrases, findRests(speech, phrases)),
    ...(await nameRested(said)),
  };
}

/** The same for a recorded sentence, and for one that a speech program has said. */
export async function takeRests(speech: Speech): Promise<Speech> {
  const phrases = cutPhrases(speech.sentence.text) ?? [];
  if (phrases.length < 2) return speech;
  return {
    ...takeBreaths(speech, phrases, hearRests(speech, phrases)),
    ...(await nameRested(speech)),
  };
}
