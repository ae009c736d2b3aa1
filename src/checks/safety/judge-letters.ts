import { siteLanguages } from '../../i18n/languages.ts';

type Found = { message: string; remedy: string };

/**
 * Signs that cannot be seen, that turn text round, or that are no text: with them a line is read as
 * one thing and is another. ("Trojan Source", Boucher and Anderson 2021; UTS 39, 3.1.) Also what is
 * drawn as nothing though it counts as a sign, and every space but the two that our texts use.
 */
const hidden =
  /(?![\t\n\r])\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|[\u2800\u{1d159}]|(?![ \u00a0\u202f])\p{Zs}|[\u00a0\u202f]{3,}/u;

/** Persian and others join letters with such signs; after a picture one says that it has colours. */
const needed =
  /(?<=\p{Script=Arabic})[\u200c\u200d](?=\p{Script=Arabic})|(?<=\p{Extended_Pictographic})\ufe0f/gu;

/** Strokes and marks over a letter that has none of its own; Arabic has its vowels so. */
const struck = /(?<![\p{Script=Arabic}\p{M}])\p{M}|\p{Me}|\p{M}{3}/u;

/** A word in two alphabets that look alike, of which one is there to deceive. */
const mixed =
  /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u;

/** Most texts have no letter that could be mixed in. */
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Scripts that are written together, by the name of the whole (ISO 15924). */
const together: Record<string, readonly string[]> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Hira', 'Kana', 'Han'],
  Kore: ['Hang', 'Han'],
};

const scripts = siteLanguages
  .map((language) => new Intl.Locale(language).maximize().script ?? 'Latn')
  .flatMap((script) => together[script] ?? [script])
  .map((script) => `\\p{Script=${script}}`);

/** A letter that none of the site's languages is written with, or Latin that only phonetics has. */
const foreign = new RegExp(
  `(?!\\p{Script=Common})(?:[^${[...new Set(['\\p{Script=Latn}', ...scripts])].join('')}\\P{L}]|(?![\\u0000-\\u024f\\u1e00-\\u1eff])\\p{Script=Latn})`,
  'u',
);

/** Signs that have been looked at: a text has the same ones again and again. */
const looked = new Map<string, boolean>();

const isDisguised = (sign: string): boolean => {
  const known =
    looked.get(sign) ??
    (sign > '\u00ff' && /^[a-z0-9./@]$/iu.test(sign.normalize('NFKC')) && !/[⁰-₉]/u.test(sign));
  looked.set(sign, known);
  return known;
};

/** A letter, a digit or a full stop in disguise: 𝐁, Ｂ, Ⓑ, ０, ．; an ordinary ² is none. */
const findDisguised = (text: string): string | undefined => [...text].find(isDisguised);

const code = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs that are what they look like, whatever stands beside them: most lines have no others. */
const plain =
  /^[\t\n\r\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201f\u2022\u2026]*$/u;

/** Says what is wrong with the signs of one text; undefined when they are what they look like. */
export const explainLetters = (written: string): Found | undefined => {
  if (plain.test(written)) return undefined;
  const text = written.replace(needed, '').normalize('NFC');
  const sign = hidden.exec(text)?.[0];
  if (sign !== undefined)
    return {
      message: `Texten har ett tecken som inte syns: ${code(sign)}.`,
      remedy: 'Ta bort det: radera ordet och skriv det på nytt.',
    };
  const word = otherAlphabet.test(text)
    ? text.split(/[^\p{L}]+/u).find((one) => one.length < 100 && mixed.test(one))
    : undefined;
  if (word !== undefined)
    return {
      message: `Ordet "${word}" blandar bokstäver ur två alfabet.`,
      remedy: 'Radera ordet och skriv det på nytt med vanliga bokstäver.',
    };
  const odd = findDisguised(text) ?? foreign.exec(text)?.[0] ?? struck.exec(text)?.[0];
  return odd === undefined
    ? undefined
    : {
        message: `Tecknet ${code(odd)} hör inte till något av våra språk, men kan se ut som en bokstav.`,
        remedy: 'Radera ordet och skriv det på nytt med vanliga bokstäver.',
      };
};
