import * as ar from './ar.ts';
import * as en from './en.ts';
import * as fi from './fi.ts';
import type { Respelling, SpeechRate, VoiceTraits } from './kinds.ts';
import * as sv from './sv.ts';

/**
 * What is particular to a language, from its own file in this room. A language that has no file, or
 * lacks something in it, gets what stands here after `??`: its pages, films and search work anyhow.
 * Each trait is a table of its own, so that a script in the page gets no more than it uses.
 */

/** For forms of numbers and days. Western digits in every language: they are the ones on Swedish screens. */
export const localeOf = (language: string): string => locales[language] ?? `${language}-u-nu-latn`;
const locales: Record<string, string> = { en: en.locale };

/** What joins the parts of a length: `1 minut 10 sekunder`. */
export const lengthJointOf = (language: string): string => lengthJoints[language] ?? ' ';
const lengthJoints: Record<string, string> = { ar: ar.lengthJoint };

/** The built-in voice, where there is one that has been listened to; without it films are told in Swedish. */
export const voiceOf = (language: string): VoiceTraits | undefined => voices[language];
const voices: Record<string, VoiceTraits> = {
  sv: sv.voice,
  en: en.voice,
  ar: ar.voice,
  fi: fi.voice,
};

/** 120–140 words a minute (BAR.md), as for Swedish. */
const usualRate: SpeechRate = { least: 122, best: 133, most: 138 };
export const speechRateOf = (language: string): SpeechRate => speechRates[language] ?? usualRate;
const speechRates: Record<string, SpeechRate> = { ar: ar.speechRate };

/** Endings that a family of words differs in, longest first, and those of one letter. */
export const endingsOf = (language: string): readonly string[] => endings[language] ?? [];
const endings: Record<string, readonly string[]> = {
  sv: sv.endings,
  en: en.endings,
  ar: ar.endings,
};
export const shortEndingOf = (language: string): RegExp | undefined => shortEndings[language];
const shortEndings: Record<string, RegExp> = { sv: sv.shortEnding };

/** What stands before a word and is written together with it. */
export const wordStartOf = (language: string): RegExp | undefined => wordStarts[language];
const wordStarts: Record<string, RegExp> = { ar: ar.wordStart };

/** Endings that the index's stemmer takes away, where it keeps words of a family apart. */
export const indexEndingsOf = (language: string): readonly string[] | undefined =>
  indexEndings[language];
const indexEndings: Record<string, readonly string[]> = { sv: sv.indexEndings };

/** How a word sounds, roughly: spellings and what they are said as, in order. */
export const soundsOf = (language: string): readonly Respelling[] => sounds[language] ?? [];
const sounds: Record<string, readonly Respelling[]> = {
  sv: sv.sounds,
  en: en.sounds,
};

const wordSet = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Words that begin a clause: a caption's line is best broken before them. */
export const clauseOpeners = /* @__PURE__ */ wordSet(
  sv.clauseOpeners,
  en.clauseOpeners,
  ar.clauseOpeners,
);

/** Words that begin a phrase: a line is well broken before them. */
export const phraseOpeners = /* @__PURE__ */ wordSet(
  sv.phraseOpeners,
  en.phraseOpeners,
  ar.phraseOpeners,
);

/** Words that lean on the next one: a line never ends with one of them when there is another way. */
export const leaners = /* @__PURE__ */ wordSet(sv.leaners, en.leaners, ar.leaners);

/** Verbs that a following particle belongs to, as in "tryck på": the two are not parted. */
export const phrasalVerbs = /* @__PURE__ */ wordSet(sv.phrasalVerbs, en.phrasalVerbs);
export const particles = /* @__PURE__ */ wordSet(sv.particle, en.particle);
