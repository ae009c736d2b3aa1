import { cutPhrases } from '../../../src/film/cut-phrases.ts';
import type { ScriptStep, SpokenParts } from '../../../src/film/script.ts';
import type { SpokenSentence } from '../../../src/film/timeline.ts';
import type { Action } from '../../../src/model/film.ts';

/** A script with its voice, as `buildTimeline` takes them. */
export type SampleScript = { steps: ScriptStep[]; spoken: SpokenParts };

/** One of each thing that can be done, all to the element `knapp`. */
export const everyAction: Action[] = [
  { tap: 'knapp' },
  { type: { into: 'knapp', text: '123456' } },
  { scroll: 'knapp' },
  { scan: 'knapp' },
  { wait: 'knapp' },
];

/** A sentence as a voice says it: `msPerCharacter` a character, words one after another. */
export function saySentence(text: string, msPerCharacter = 70): SpokenSentence {
  const starts = [...text.matchAll(/\S+/gu)].map((word) => Math.round(word.index * msPerCharacter));
  const durationMs = Math.ceil(text.length * msPerCharacter);
  const words = text.split(/\s+/u).map((word, index) => ({
    text: word,
    startMs: starts[index] ?? 0,
    endMs: starts[index + 1] ?? durationMs,
  }));
  return { text, durationMs, words };
}

/** The same numbers, 0 to 1, every time for the same seed (mulberry32). */
export function seedChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  'du i en på nu ser din bank kod som till den appen rutan öppnas telefonen uppgifter legitimation';
const labels = ['Börja', 'Skriv under', 'Ja, det är jag', 'QR-kod'];

/** A film of chance: sentences from 8 to 120 characters that an editor's check would let through. */
export function inventScript(seed: number): SampleScript {
  const chance = seedChance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const invent = (opening: string): string => {
    for (;;) {
      const wanted = 8 + chance() * (chance() < 0.25 ? 110 : 56);
      let text = opening;
      while (text.length < wanted) text += ` ${pick(words.split(' '))}`;
      text = `${text.trim()}.`;
      if (text.length <= 120 && cutPhrases(text)) return text;
    }
  };
  const say = (opening = '') => saySentence(invent(opening), 45 + chance() * 50);

  const steps: ScriptStep[] = [];
  const spoken: SpokenParts = { title: [say(), say()], steps: [], end: [say(), say()] };
  for (let number = 1; number <= 4 + Math.floor(chance() * 6); number++) {
    const label = chance() < 0.7 ? pick(labels) : undefined;
    const action = chance() < 0.8 ? pick(everyAction) : undefined;
    steps.push({
      id: `steg-${number}`,
      heading: `Steg ${number}`,
      screen: 'prov/start',
      do: action,
      then: chance() < 0.5 || (action && 'scroll' in action) ? 'prov/sedan' : undefined,
      label,
    });
    const before = chance() < 0.3 ? [say()] : [];
    const naming = say(label ? `Där är "${label}"` : '');
    spoken.steps.push([...before, naming, ...(chance() < 0.5 ? [say(), say()] : [])]);
  }
  return { steps, spoken };
}

/** A handful of films of chance, by seed. */
export const inventedScripts = Array.from(
  { length: 16 },
  (_, seed) => [seed, inventScript(seed)] as const,
);
