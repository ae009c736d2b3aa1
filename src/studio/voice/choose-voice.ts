import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SiteConfig } from '../../site.config.ts';
import type { Cache } from '../cache.ts';
import { resampleSound } from '../sound/sound.ts';
import { hasVoice } from './narrate.ts';
import { type Narrator, type Speech } from './speech.ts';
import { createCachedNarrator } from './narrate-cached.ts';
import { createNeuralNarrator } from './narrate-neural.ts';
import { createProgramNarrator } from './narrate-with-program.ts';
import { findRecording } from './find-recording.ts';
import { findVoice } from './neural/install-voice.ts';
import { readRecording } from './read-recording.ts';

/**
 * Says a part of a film (`title`, a step's id, `end`): one speech for each sentence. `pace` is for
 * synthetic voices alone; a person has the pace that was recorded.
 */
export type Voice = (part: string, sentences: string[], pace: number) => Promise<Speech[]>;

/** Whose voice: the guide as `<service>/<guide>`, the language that is spoken. */
export type VoiceOrder = {
  root: string;
  cache: Cache;
  config: SiteConfig;
  guide: string;
  language: string;
  list: Pronunciation;
};

/** Whether there is a voice for all of a film: recordings, a speech program, a fetched or the built-in one. */
export const canSpeak = (
  { root, config, guide, language }: Pick<VoiceOrder, 'root' | 'config' | 'guide' | 'language'>,
  parts: string[],
): boolean =>
  hasVoice(language) ||
  config.voices?.[language] !== undefined ||
  findVoice(root, language) !== undefined ||
  parts.every((part) => findRecording(root, guide, language, part) !== undefined);

function chooseNarrator({ root, cache, config, language, list }: VoiceOrder): Narrator {
  const speaker = config.voices?.[language];
  if (speaker) return createProgramNarrator(cache, language, speaker, list);
  const neural = findVoice(root, language);
  return neural
    ? createNeuralNarrator({ root, cache, voice: neural, list })
    : createCachedNarrator(cache, language, list);
}

/**
 * The voice of a film, part by part: a person's recording where there is one, else the speech
 * program that is set for the language, else the neural voice that has been fetched for it, else the
 * built-in voice. The list of pronunciations is for all but the first, and tells where its words are.
 */
export function chooseVoice(order: VoiceOrder): Voice {
  const { root, guide, language, list } = order;
  let narrate: Narrator | undefined;
  const recordings = new Map<string, Promise<Speech[]>>();
  return async (part, sentences, pace) => {
    const recorded = findRecording(root, guide, language, part);
    if (recorded) {
      const known = recordings.get(part) ?? readRecording(recorded, sentences, { language, list });
      recordings.set(part, known);
      return known;
    }
    narrate ??= chooseNarrator(order);
    const speeches: Speech[] = [];
    for (const sentence of sentences) speeches.push(await narrate(sentence, pace));
    return speeches;
  };
}

/** All at the highest rate among them: a person's voice is not made duller by a synthetic one beside it. */
export function matchRates(speeches: Speech[]): Speech[] {
  const highest = Math.max(...speeches.map(({ sampleRate }) => sampleRate));
  return speeches.map((speech) => ({ ...speech, ...resampleSound(speech, highest) }));
}
