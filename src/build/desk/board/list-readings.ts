import { sayAloud } from '../../../aloud/aloud.ts';
import type { Pronunciation } from '../../../model/pronunciation.ts';

/** Something that is said otherwise than it is written: `kl. 14.30`, `klockan fjorton och trettio`. */
export type Reading = { written: string; said: string };

const around = /^["'(”«[]+|["'”»)\].,;:!?…]+$/gu;

/** What is written without the punctuation around it; the full stop of an abbreviation is a part of it. */
const bareWritten = (words: string, said: string): string =>
  /[.!?…]["'”»)\]]*$/u.test(said)
    ? words.replace(around, '')
    : words.replace(/^["'(”«[]+|["'”»)\],;:!?…]+$/gu, '');

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** What the list of pronunciations says of a word, as the voice takes it from there. */
function findListed(word: string, list: Pronunciation): string | undefined {
  const longestFirst = list.toSorted((one, other) => other.written.length - one.written.length);
  for (const { written, spoken } of longestFirst) {
    const at = word.toLowerCase().indexOf(written.toLowerCase());
    const isWhole = !isLetter(word[at - 1]) && !isLetter(word[at + written.length]);
    if (at >= 0 && isWhole) return word.slice(0, at) + spoken + word.slice(at + written.length);
  }
  return undefined;
}

/** Numbers, abbreviations and listed words in some sentences, each once, with how they are read aloud. */
export function listReadings(
  texts: readonly string[],
  language: string,
  list: Pronunciation,
): Reading[] {
  const readings = texts
    .flatMap((text) => sayAloud(text, language, list))
    .map(({ written, said }): Reading => {
      const reading = findListed(said, list) ?? said;
      return {
        written: bareWritten(written.join(' '), reading),
        said: reading.replace(around, ''),
      };
    });
  return [
    ...new Map(
      readings
        .filter(({ written, said }) => said.toLowerCase() !== written.toLowerCase())
        .map((reading) => [reading.written, reading]),
    ).values(),
  ];
}
