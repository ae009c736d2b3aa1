import { isDrawn } from '../../model/film.ts';
import { splitSentences } from '../../film/split-sentences.ts';
import { tapTargets, type TargetKind } from '../../screen/tap-targets.ts';
import { findQuoted } from '../rules/check-labels.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import { listTexts } from '../read/list-texts.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

/** What a service has named; rows, apps and messages are often examples. */
const named: readonly TargetKind[] = ['button', 'link', 'tab', 'tool', 'toggle', 'field', 'pin'];

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Buttons that a film names and whose meaning no translation can show: they are not among the words. */
export const listButtonWords = (draft: Draft): ContentProblem[] => {
  const words = draft.siteWords.get('sv');
  if (!words) return [];
  const known = new Set(listTexts(words.value['buttons']).map(({ text }) => text));
  return [...draft.guides.values()].flatMap((guide) => listMissing(guide, draft, known));
};

const listMissing = (
  { film, translations }: GuideDraft,
  { screens }: Draft,
  known: Set<string>,
): ContentProblem[] =>
  (film && translations.size > 0 ? listSteps(film.value) : []).flatMap(({ step, path }) => {
    if (!film || !isDrawn(step)) return [];
    const drawn = [step.screen, step.then].flatMap((name) => screens.get(name ?? '')?.value ?? []);
    const labels = drawn
      .flatMap(tapTargets)
      .filter(({ kind }) => named.includes(kind))
      .map(({ label }) => label);
    const said = splitSentences(step.say).flatMap(findQuoted);
    return [...new Set(labels)]
      .filter((label) => said.includes(label) && !known.has(label))
      .map((label) => {
        known.add(label);
        return {
          file: film.file,
          line: film.lineOfWords([...path, 'say'], `"${label}"`),
          field: nameField([...path, 'say']),
          message: `Knappen "${label}" fattas under buttons i content/words/sv.yaml.`,
          remedy: `Lägg till "${keyOf(label)}: ${label}" där, och vad det betyder i de andra språkens filer. Det visas bredvid namnet i översättningen.`,
        };
      });
  });
