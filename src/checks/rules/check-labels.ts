import { splitSentences } from '../../film/split-sentences.ts';
import { isDrawn } from '../../model/film.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import { listTexts } from '../read/list-texts.ts';
import { suggestNames } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';
import { straighten } from '../writing/straighten.ts';

/** The keys of a drawn screen that hold what can be read on it. */
const readable = ['app', 'text', 'label', 'detail', 'name', 'value'];

/** Names in quotation marks; a full stop or comma before the closing mark is the sentence's own. */
const findQuoted = (sentence: string): string[] =>
  [...sentence.matchAll(/"([^"]+)"/gu)].map(([, name = '']) => name.trim());

/**
 * Where the voice names a button, the name is the one that is drawn: a person looks for those very
 * letters. Holds for the sentences of a step where something is tapped, in every language: a
 * translation names a button as the service does.
 */
export const checkLabels = ({ guides, screens }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film, translations }) =>
    (film ? listSteps(film.value) : []).flatMap(({ step, path }) => {
      if (!isDrawn(step)) return [];
      const names = [step.screen, ...(step.then === undefined ? [] : [step.then])];
      const drawn = names.map((name) => screens.get(name)?.value);
      if (!film || !step.do || !('tap' in step.do) || drawn.includes(undefined)) return [];
      // What differs in signs that look the same is told of where they stand.
      const texts = listTexts(drawn, readable).map(({ text }) => straighten(text));
      return [
        ...findStrange(film, [...path, 'say'], step.say, texts, names),
        ...[...translations.values()].flatMap((translation) => {
          const say = translation.value.steps[step.id]?.say ?? '';
          return findStrange(translation, ['steps', step.id, 'say'], say, texts, names);
        }),
      ];
    }),
  );

/** The names in a text that are not among those drawn. */
const findStrange = (
  { file, lineOfWords }: Pick<Parsed<unknown>, 'file' | 'lineOfWords'>,
  path: FieldPath,
  say: string,
  texts: string[],
  screens: string[],
): ContentProblem[] =>
  splitSentences(straighten(say))
    .flatMap(findQuoted)
    .filter((name) => !texts.includes(name) && !texts.includes(name.replace(/[.,!?،؟]$/u, '')))
    .map((name) => ({
      file,
      line: lineOfWords(path, `"${name}"`),
      field: nameField(path),
      message: `Rösten säger "${name}", men det står inte på skärmen ${listScreens(screens)}.`,
      remedy: `Skriv namnet precis som det är ritat. ${suggestNames(name, texts)}`.trim(),
    }));

const listScreens = (names: string[]): string => names.map((name) => `"${name}"`).join(' eller ');
