import { cutPhrases } from '../../../film/cut-phrases.ts';
import type { SpokenWord } from '../../../film/timeline.ts';
import type { Pronunciation } from '../../../model/pronunciation.ts';
import { createNarrator, hasVoice, voiceFor } from '../narrate.ts';
import { prepareReading } from '../reading/prepare-reading.ts';
import type { Speech } from '../speech.ts';
import { findSpeech } from './find-speech.ts';
import { lookMs, measureTimbre } from './measure-timbre.ts';
import { warpTime } from './warp-time.ts';

/** A word that is said about when a stretch of speech begins begins with it. */
const nearMs = 140;
/** A word was placed where a stretch begins, or its place is a guess. */
const toldMs = 30;

/** How a sentence is read, for whom its words are to be found: its language and pronunciations. */
export type Spelling = { language: string; list: Pronunciation };

/** The same moment in two ways of saying a sentence, in looks from the beginning of each. */
type Anchor = { said: number; heard: number };

/** Where a caption gives way to the next and a rest has told it, that moment is known in both. */
function findAnchors(heard: Speech, words: SpokenWord[], starts: number[]): Anchor[] {
  return (cutPhrases(heard.sentence.text) ?? []).slice(1).flatMap(({ firstWord }) => {
    const [own, other] = [heard.sentence.words[firstWord], words[firstWord]];
    if (!own || !other || !starts.some((ms) => Math.abs(ms - own.startMs) <= toldMs)) return [];
    return [{ said: Math.round(other.startMs / lookMs), heard: Math.round(own.startMs / lookMs) }];
  });
}

/** Lays two sounds beside one another, part by part from anchor to anchor. */
function warpBetween(said: Float32Array[], heard: Float32Array[], anchors: Anchor[]): number[] {
  const ends = [...anchors, { said: said.length, heard: heard.length }];
  return ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? { said: 0, heard: 0 };
    const own = warpTime(said.slice(from.said, end.said), heard.slice(from.heard, end.heard));
    return own.map((place) => place + from.heard);
  });
}

/**
 * Finds the words of a sentence in a sound that does not tell them: the built-in voice, which does tell,
 * says the same, and the two are laid beside one another. Where the sound rests, a word begins when it
 * goes on. In a language that the built-in voice does not speak the words stay where they are.
 */
export async function alignWords(speech: Speech, { language, list }: Spelling): Promise<Speech> {
  const { text, durationMs } = speech.sentence;
  if (!hasVoice(language) || speech.sentence.words.length < 2) return speech;
  const reading = prepareReading(text, language, list);
  const said = await createNarrator(voiceFor(language), list)(reading.text, 1);
  const starts = findSpeech(speech).map(({ startMs }) => startMs);
  const anchors = findAnchors(speech, reading.toWritten(said.sentence.words), starts);
  const places = warpBetween(measureTimbre(said), measureTimbre(speech), anchors);
  const find = (ms: number): number => {
    const foundMs = (places[Math.min(Math.round(ms / lookMs), places.length - 1)] ?? 0) * lookMs;
    const onset = starts.toSorted((a, b) => Math.abs(a - foundMs) - Math.abs(b - foundMs))[0];
    return onset !== undefined && Math.abs(onset - foundMs) <= nearMs ? onset : foundMs;
  };
  let last = 0;
  const found = said.sentence.words.map((word, index): SpokenWord => {
    last = index === 0 ? 0 : Math.min(Math.max(find(word.startMs), last), durationMs);
    return { text: word.text, startMs: last, endMs: durationMs };
  });
  const ended = found.map((word, index) => ({
    ...word,
    endMs: found[index + 1]?.startMs ?? durationMs,
  }));
  return { ...speech, sentence: { ...speech.sentence, words: reading.toWritten(ended) } };
}
