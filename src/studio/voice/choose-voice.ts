/**
 * The second way into the voice room, for those who as a rule hear nothing: whether and by whom something
 * can be said is known without the engines and the sound, and they are fetched when a sentence is said.
 */
import { voiceOf } from '../../languages/traits.ts';
import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SiteConfig } from '../../site.config.ts';
import type { Cache } from '../cache.ts';
import type { Narrator, Speech } from './speech.ts';
import { findRecording } from './find-recording.ts';
import { findVoice } from './neural/install-voice.ts';

export { findRecording, findVoice };

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
  voiceOf(language) !== undefined ||
  config.voices?.[language] !== undefined ||
  findVoice(root, language) !== undefined ||
  parts.every((part) => findRecording(root, guide, language, part) !== undefined);

async function chooseNarrator(order: VoiceOrder): Promise<Narrator> {
  const { root, cache, config, language, list } = order;
  const speaker = config.voices?.[language];
  if (speaker) {
    const { createProgramNarrator } = await import('./narrate-with-program.ts');
    return createProgramNarrator(cache, language, speaker, list);
  }
  const neural = findVoice(root, language);
  if (neural) {
    const { createNeuralNarrator } = await import('./narrate-neural.ts');
    return createNeuralNarrator({ root, cache, voice: neural, list });
  }
  const { createCachedNarrator } = await import('./narrate-cached.ts');
  return createCachedNarrator(cache, language, list);
}

/**
 * The voice of a film, part by part: a person's recording where there is one, else the speech
 * program that is set for the language, else the neural voice that has been fetched for it, else the
 * built-in voice. The list of pronunciations is for all but the first, and tells where its words are.
 */
export function chooseVoice(order: VoiceOrder): Voice {
  const { root, guide, language, list } = order;
  let narrator: Promise<Narrator> | undefined;
  const recordings = new Map<string, Promise<Speech[]>>();
  return async (part, sentences, pace) => {
    const recorded = findRecording(root, guide, language, part);
    if (recorded) {
      const known =
        recordings.get(part) ??
        import('./read-recording.ts').then(({ readRecording }) =>
          readRecording(recorded, sentences, { language, list }),
        );
      recordings.set(part, known);
      return known;
    }
    narrator ??= chooseNarrator(order);
    const narrate = await narrator;
    const speeches: Speech[] = [];
    for (const sentence of sentences) speeches.push(await narrate(sentence, pace));
    return speeches;
  };
}
