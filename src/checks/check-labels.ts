import { splitSentences } from '../film/split-sentences.ts';
import { type ContentProblem, nameField } from './content-file.ts';
import { listTexts } from './list-texts.ts';
import { suggestNames } from './nearest-names.ts';
import type { Draft } from './read-draft.ts';

/** The keys of a drawn screen that hold what can be read on it. */
const readable = ['app', 'text', 'label', 'detail', 'name', 'value'];

/** Names in quotation marks; a full stop or comma before the closing mark is the sentence's own. */
const findQuoted = (sentence: string): string[] =>
  [...sentence.matchAll(/"([^"]+)"/gu)].map(([, name = '']) => name.trim());

/**
 * Where the voice names a button, the name is the one that is drawn: a person looks for those very
 * letters. Holds for the sentences of a step where something is tapped.
 */
export const checkLabels = ({ guides, screens }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film }) =>
    (film?.value.steps ?? []).flatMap((step, index) => {
      const names = [step.screen, ...(step.then === undefined ? [] : [step.then])];
      const drawn = names.map((name) => screens.get(name)?.value);
      if (!film || !step.do || !('tap' in step.do) || drawn.includes(undefined)) return [];
      const texts = listTexts(drawn, readable).map(({ text }) => text);
      const path = ['steps', index, 'say'];
      return splitSentences(step.say)
        .flatMap(findQuoted)
        .filter((name) => !texts.includes(name) && !texts.includes(name.replace(/[.,!?]$/u, '')))
        .map((name) => ({
          file: film.file,
          line: film.lineOfWords(path, `"${name}"`),
          field: nameField(path),
          message: `Rösten säger "${name}", men det står inte på skärmen ${listScreens(names)}.`,
          remedy: `Skriv namnet precis som det är ritat. ${suggestNames(name, texts)}`.trim(),
        }));
    }),
  );

const listScreens = (names: string[]): string => names.map((name) => `"${name}"`).join(' eller ');
