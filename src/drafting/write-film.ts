import { stringify } from 'yaml';
import { reservedIds } from '../checks/read/list-steps.ts';
import type { ContentFile } from '../checks/read/content-file.ts';
import { parseContent } from '../checks/parse-content.ts';
import { splitSentences } from '../film/split-sentences.ts';
import { slugOf } from '../lists/fold-name.ts';
import { type Screen, screenSchema } from '../model/screen.ts';
import { type TapTarget, tapTargets } from '../screen/tap-targets.ts';
import type { Answers, StepAnswers } from './answers.ts';
import { drawScreen } from './draw-screen.ts';

type Text = { path: string; text: string };
const layout = { lineWidth: 0, singleQuote: true } as const;

/** Names that no two have, made from texts. */
function nameAll(texts: readonly string[], taken: Iterable<string>): string[] {
  const used = new Set(taken);
  return texts.map((text, index) => {
    const plain = slugOf(text) || `steg-${index + 1}`;
    const name = used.has(plain) ? `${plain.slice(0, 56)}-${index + 1}` : plain;
    used.add(name);
    return name;
  });
}

/** A step with the screen that it begins on: its name, and what is on it. */
export type PlacedStep = StepAnswers & { id: string; ref: string; targets: TapTarget[] };

type Placed = { steps: PlacedStep[]; screens: Text[] };

/** Gives each step its id and its screen: one that is there, a new one, or the one before. */
export function placeSteps(answers: Answers, files: readonly ContentFile[]): Placed {
  const { service = '', guide = '', steps = [], device = 'phone', app } = answers;
  const known: ReadonlyMap<string, Screen> = parseContent(files).screens;
  const ids = nameAll(
    steps.map(({ heading = '' }) => heading),
    reservedIds,
  );
  const screens: Text[] = [];
  const targetsOf = new Map<string, TapTarget[]>();
  let ref = '';
  const placed = steps.map((step, index) => {
    const id = ids[index] ?? '';
    if (step.draw) {
      ref = `${service}/${slugOf(guide, id)}`;
      const data = drawScreen(step.draw, { device, app, typed: step.text });
      const parsed = screenSchema.safeParse(data);
      targetsOf.set(ref, parsed.success ? tapTargets(parsed.data) : []);
      screens.push({ path: `content/screens/${ref}.yaml`, text: stringify(data, layout) });
    } else ref = step.screen ?? ref;
    const there = known.get(ref);
    const targets = targetsOf.get(ref) ?? (there ? tapTargets(there) : []);
    return { ...step, id, ref, targets };
  });
  return { steps: placed, screens };
}

const findTarget = ({ on, targets }: PlacedStep): string =>
  targets.find(({ label }) => label === on)?.id ?? slugOf(on ?? '');

/** One sentence on each line, as films are written. */
const foldSay = (say: string): string => {
  const sentences = splitSentences(say);
  if (sentences.length < 2) return stringify({ say: sentences[0] ?? say }, layout).trimEnd();
  return `say: >-\n${sentences.map((sentence) => `  ${sentence}`).join('\n')}`;
};

function writeStep(step: PlacedStep, next: PlacedStep | undefined): string {
  const { id, heading = '', ref, do: doing = 'look', text = '', say = '' } = step;
  const target = findTarget(step);
  const act =
    doing === 'look'
      ? {}
      : { do: doing === 'type' ? { type: { into: target, text } } : { [doing]: target } };
  const moves = doing === 'tap' && next !== undefined && next.ref !== ref;
  const head = stringify(
    { id, heading, screen: ref, ...act, ...(moves && { then: next.ref }) },
    layout,
  );
  const lines = `${head}${foldSay(say)}`.split('\n');
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
}

/** The chapter after the film, on the screen of the step where it goes wrong. */
function placeChapter({ chapter }: Answers, steps: readonly PlacedStep[]): PlacedStep | undefined {
  if (!chapter || (chapter.about ?? 0) === 0) return undefined;
  const { heading = 'Om det går fel', say } = chapter;
  const { ref = '', targets = [] } = steps[(chapter.step ?? 1) - 1] ?? {};
  const [id = ''] = nameAll([heading], [...reservedIds, ...steps.map((step) => step.id)]);
  return { heading, do: 'look', ...(say !== undefined && { say }), id, ref, targets };
}

type Written = { text: string; screens: Text[]; ids: string[]; chapter: string | undefined };

/** The film's script, the screens that are new in it, the steps' ids, and that of the chapter after it. */
export function writeFilm(answers: Answers, files: readonly ContentFile[]): Written {
  const { steps, screens } = placeSteps(answers, files);
  const written = steps.map((step, index) => writeStep(step, steps[index + 1]));
  const chapter = placeChapter(answers, steps);
  const after = chapter ? `goesWrong:\n${writeStep(chapter, undefined)}\n` : '';
  return {
    text: `steps:\n${written.join('\n')}\n${after}`,
    screens,
    ids: steps.map(({ id }) => id),
    chapter: chapter?.id,
  };
}
