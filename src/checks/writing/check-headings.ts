import { cutPhrases } from '../../film/cut-phrases.ts';
import { endSentence } from '../../film/split-sentences.ts';
import { isDrawn, type Step } from '../../model/film.ts';
import type { Device } from '../../model/screen.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft, GuideDraft, Parsed } from '../read/read-draft.ts';
import { measureWords } from './heading-widths.ts';

/** Room for words beside the picture: how many ems a line holds, and how many lines there are. */
type Room = { widthEm: number; lines: number; spacingEm: number; weight: number };

/** The headings of steps and of chapters after the film, and titles of translations over 40 letters. */
export type HeadingKind = 'step' | 'chapter' | 'title' | 'long-title';

const room = (widthPx: number, sizePx: number, lines: number, isStep = false): Room => ({
  widthEm: widthPx / sizePx,
  lines,
  spacingEm: isStep ? -0.01 : -0.015,
  // Titles are a little bolder than what was measured.
  weight: isStep ? 1 : 1.015,
});

/**
 * As `studio/picture/styles/stage-basic.css` and `stage-upright.css` lay them out: beside a phone 784 px, beside
 * what is wider 520 px, above an upright picture what number or sign leaves, and two lines.
 */
const rooms: Record<HeadingKind, Record<'phone' | 'wider' | 'upright', Room>> = {
  step: {
    phone: room(784, 88, 5, true),
    wider: room(520, 66, 7, true),
    upright: room(808, 62, 2, true),
  },
  chapter: { phone: room(784, 104, 4), wider: room(520, 80, 5), upright: room(780, 62, 2) },
  title: { phone: room(784, 104, 4), wider: room(520, 80, 5), upright: room(780, 62, 2) },
  'long-title': { phone: room(784, 80, 5), wider: room(520, 62, 7), upright: room(780, 54, 2) },
};

type Misfit = { word: string } | { lines: number };

const fit = (text: string, { widthEm, lines, spacingEm, weight }: Room): Misfit | undefined => {
  const measure = (words: string): number => measureWords(words, spacingEm) * weight;
  // A line may break after a hyphen too.
  const parts = text.split(/(?<=-)|\s+/u).filter(Boolean);
  const word = parts.find((part) => measure(part) > widthEm);
  if (word !== undefined) return { word };
  let count = 1;
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line}${line.endsWith('-') ? '' : ' '}${part}`;
    if (measure(longer) > widthEm) count += 1;
    line = measure(longer) > widthEm ? part : longer;
  }
  return count > lines ? { lines } : undefined;
};

/** Why a heading does not fit beside a device or above it in an upright film; undefined when it does. */
export const judgeHeading = (
  text: string,
  kind: HeadingKind,
  devices: readonly Device[],
): Misfit | undefined => {
  const { phone, wider, upright } = rooms[kind];
  const places = [...devices.map((device) => (device === 'phone' ? phone : wider)), upright];
  return places.map((place) => fit(text, place)).find(Boolean);
};

const devicesOf = (step: Step | undefined, { screens }: Draft): Device[] =>
  step && isDrawn(step)
    ? [step.screen, step.then].flatMap((name) => screens.get(name ?? '')?.value.device ?? [])
    : [];

const explain = (
  { file, lineOf }: Pick<Parsed<unknown>, 'file' | 'lineOf'>,
  path: FieldPath,
  misfit: Misfit,
): ContentProblem => ({
  file,
  line: lineOf(path),
  field: nameField(path),
  ...('word' in misfit
    ? {
        message: `Ordet "${misfit.word}" är för långt för filmen: det får inte plats bredvid bilden.`,
        remedy: 'Byt det mot ett kortare, eller mot två ord.',
      }
    : {
        message: `Rubriken får inte plats i filmen: den blir mer än ${misfit.lines} rader.`,
        remedy: 'Stryk ett ord, eller byt det längsta mot ett kortare.',
      }),
});

const checkGuide = ({ film, page, translations }: GuideDraft, draft: Draft): ContentProblem[] => {
  // A film of one's own has no words drawn beside it.
  if (!film || !film.value.steps.every(isDrawn)) return [];
  const check = (
    file: Pick<Parsed<unknown>, 'file' | 'lineOf'>,
    path: FieldPath,
    text: string | undefined,
    kind: HeadingKind,
    step: Step | undefined,
  ): ContentProblem[] => {
    // How wide Arabic is, is known when it has been set.
    const isMeasured = text !== undefined && /^[\u0000-\u024f\u2010-\u2026]*$/u.test(text);
    // A title that no caption holds is told of by what is said.
    const isSaid = !kind.endsWith('title') || cutPhrases(endSentence(text ?? ''))?.length === 1;
    const misfit =
      isMeasured && isSaid ? judgeHeading(text, kind, devicesOf(step, draft)) : undefined;
    return misfit ? [explain(file, path, misfit)] : [];
  };
  const kindOf = (path: FieldPath): HeadingKind => (path[0] === 'steps' ? 'step' : 'chapter');
  const titleOf = (title: string): HeadingKind => (title.length > 40 ? 'long-title' : 'title');
  const [first] = film.value.steps;
  return [
    ...(page ? check(page, ['title'], page.value.title, titleOf(page.value.title), first) : []),
    ...listSteps(film.value).flatMap(({ step, path }) =>
      check(film, [...path, 'heading'], step.heading, kindOf(path), step),
    ),
    ...[...translations.values()].flatMap((translation) => {
      const { title, steps } = translation.value;
      return [
        ...check(translation, ['title'], title, titleOf(title), first),
        ...listSteps(film.value).flatMap(({ step, path }) =>
          check(
            translation,
            ['steps', step.id, 'heading'],
            steps[step.id]?.heading,
            kindOf(path),
            step,
          ),
        ),
      ];
    }),
  ];
};

/** What is written beside a film's pictures has room there, in every shape: the film would not be made. */
export const checkHeadings = (draft: Draft): ContentProblem[] =>
  [...draft.guides.values()].flatMap((guide) => checkGuide(guide, draft));
