import { sayAloud } from '../../aloud/aloud.ts';
import type { ContentProblem } from '../read/content-file.ts';
import type { Texts } from '../read/only-new.ts';
import { listProse } from '../writing/list-prose.ts';

type Found = { message: string; remedy: string };

/** Punctuation around a word, which nobody says. */
const bare = (word: string): string => word.replace(/^["'(”«[]+|["'”»)\].,;:!?…]+$/gu, '');

const inList = 'Ska det sägas på ett annat sätt? Skriv det i content/pronunciation.yaml.';

/** Four digits or more by themselves, and no year: most often a code. */
const isLong = (word: string): boolean => /^\d{4,}$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word);
/** As a code is said: digit by digit. A round number is none. */
const isSpelt = (word: string, reading: string): boolean =>
  reading.split(' ').length === word.length && !word.endsWith('000');
/** Digits with letters or signs that no rule knows, as in B12 or 2:3; a short number is one anybody can say. */
const isStrange = (word: string): boolean => /\d/u.test(word) && !/^\d+$/u.test(word);
/** Signs that one voice passes over and another reads by their names. */
const sign = /(?<!\p{L})\+|[=*#&@_~^|\\/§°%€$£<>]/u;
/** A short word in small letters with a full stop that ends no sentence: an abbreviation nobody knows. */
const isShort = (word: string, next: string | undefined): boolean =>
  /^\p{Ll}{1,5}\.$/u.test(word) && next !== undefined && /^\p{Ll}/u.test(next);

const judge = (word: string, said: string, next: string | undefined): Found | undefined => {
  const name = bare(word);
  const reading = bare(said);
  if (isLong(name))
    return reading === name || isSpelt(name, reading)
      ? undefined
      : { message: `Rösten läser "${name}" som "${reading}".`, remedy: inList };
  if (reading === name && isStrange(name))
    return {
      message: `Rösten läser "${name}" på sitt sätt, för den vet inte hur det sägs.`,
      remedy: `Skriv det med ord, eller skriv i content/pronunciation.yaml hur det sägs.`,
    };
  const left = sign.exec(reading)?.[0];
  if (left !== undefined)
    return {
      message: `Rösten vet inte hur ${left} läses i "${name}", och säger "${reading}".`,
      remedy: 'Skriv med ord vad tecknet betyder.',
    };
  return said === word && isShort(word, next)
    ? {
        message: `Rösten gör paus efter "${word}", som om meningen var slut.`,
        remedy: 'Är det en förkortning? Skriv ut hela ordet.',
      }
    : undefined;
};

/** What is read aloud in a film, in the languages whose writings are known. */
const isSaid = (file: string, field = ''): boolean =>
  /^content\/guides\//u.test(file) && /(?:^|› )(?:say|heading|title)$/u.test(field);

/** Numbers, signs and abbreviations that the voice reads otherwise than people do, and how it reads them. */
export const listOddReadings = (draft: Texts): ContentProblem[] => {
  const list = draft.pronunciation;
  const listed = new Set(list.map(({ written }) => written.toLowerCase()));
  return listProse(draft)
    .filter(({ file, field, language }) => isSaid(file, field) && ['sv', 'en'].includes(language))
    .filter(({ text }) => /[\d+=*#&@_~^|\\/§°%€$£<>]|\p{Ll}\. \p{Ll}/u.test(text))
    .flatMap(({ file, field, text, language, lineOf }) => {
      const said = sayAloud(text, language, list);
      return said.flatMap(({ written, said: reading }, index) => {
        const word = written.join(' ');
        if (listed.has(bare(word).toLowerCase())) return [];
        const found = judge(word, reading, said[index + 1]?.written[0]);
        return found ? [{ file, line: lineOf(word), ...(field && { field }), ...found }] : [];
      });
    });
};
