import { splitSentences } from '../../film/split-sentences.ts';
import { actionTarget, type DrawnStep, isDrawn } from '../../model/film.ts';
import type { Screen } from '../../model/screen.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import { listTexts } from '../read/list-texts.ts';
import { suggestNames } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';
import { straighten } from '../writing/straighten.ts';

/** The keys of a drawn screen that hold what can be read on it. */
const readable = ['app', 'text', 'label', 'detail', 'name', 'value'];

/** Names in quotation marks; a full stop or comma before the closing mark is the sentence's own. */
export const findQuoted = (sentence: string): string[] =>
  [...sentence.matchAll(/"([^"]+)"/gu)].map(([, name = '']) => name.trim());

/**
 * Where the voice names a button, the name is the one that is drawn: a person looks for those very
 * letters. And where it names something to press or to write in, it is what the hand goes to. Holds for the
 * sentences of a step where something is done, in every language: a translation names a button as the
 * service does.
 */
export const checkLabels = ({ guides, screens }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film, translations }) =>
    (film ? listSteps(film.value) : []).flatMap(({ step, path }) => {
      if (!isDrawn(step)) return [];
      const names = [step.screen, ...(step.then === undefined ? [] : [step.then])];
      const drawn = names.map((name) => screens.get(name)?.value);
      if (!film || !step.do || drawn.includes(undefined)) return [];
      // What differs in signs that look the same is told of where they stand.
      const texts = listTexts(drawn, readable).map(({ text }) => straighten(text));
      const judge = (
        file: Pick<Parsed<unknown>, 'file' | 'lineOfWords'>,
        at: FieldPath,
        say: string,
      ): ContentProblem[] => {
        const strange = findStrange(file, at, say, texts, names);
        return strange.length > 0 ? strange : findOther(file, at, say, step, drawn[0]);
      };
      return [
        ...judge(film, [...path, 'say'], step.say),
        ...[...translations.values()].flatMap((translation) =>
          judge(
            translation,
            ['steps', step.id, 'say'],
            translation.value.steps[step.id]?.say ?? '',
          ),
        ),
      ];
    }),
  );

/** A name as it is drawn, without the sentence's own sign at its end. */
const bare = (name: string): string => name.replace(/[.,!?،؟]$/u, '');

type Part = { id?: string; label?: string };

/** Everything on a screen that has a name of its own to be pressed or written in by, with an id or without. */
const listParts = (value: unknown): Part[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listParts);
  return 'label' in value ? [value as Part, ...inner] : inner;
};

const handGoes = { tap: 'trycker på', type: 'skriver i', scan: 'riktar kameran mot' };

/** Where the voice names one thing to press or write in, and the hand goes to another. */
const findOther = (
  { file, lineOfWords }: Pick<Parsed<unknown>, 'file' | 'lineOfWords'>,
  path: FieldPath,
  say: string,
  { do: action }: DrawnStep,
  screen: Screen | undefined,
): ContentProblem[] => {
  // What one waits for or scrolls to need not be named, and what one may press meanwhile is.
  const verb = (['tap', 'type', 'scan'] as const).find((key) => action && key in action);
  const target =
    screen && action && listParts(screen).find(({ id }) => id === actionTarget(action));
  if (!verb || !target?.label) return [];
  const named = splitSentences(straighten(say)).flatMap(findQuoted);
  const isNamed = (text: string): boolean =>
    named.some((name) => [name, bare(name)].includes(straighten(text)));
  const other = listParts(screen).find(({ id, label }) => id !== target.id && isNamed(label ?? ''));
  if (!other || listTexts(target, readable).some(({ text }) => isNamed(text))) return [];
  const change =
    other.id === undefined
      ? ''
      : `, eller skriv ${other.id} i stället för ${target.id} under do i film.yaml`;
  return [
    {
      file,
      line: lineOfWords(path, `"${other.label}"`),
      field: nameField(path),
      message: `Rösten säger "${other.label}", men handen ${handGoes[verb]} "${target.label}".`,
      remedy: `Säg "${target.label}"${change}.`,
    },
  ];
};

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
    .filter((name) => !texts.includes(name) && !texts.includes(bare(name)))
    .map((name) => ({
      file,
      line: lineOfWords(path, `"${name}"`),
      field: nameField(path),
      message: `Rösten säger "${name}", men det står inte på skärmen ${listScreens(screens)}.`,
      remedy: `Skriv namnet precis som det är ritat. ${suggestNames(name, texts)}`.trim(),
    }));

const listScreens = (names: string[]): string => names.map((name) => `"${name}"`).join(' eller ');
