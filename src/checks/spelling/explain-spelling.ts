import type { ContentProblem } from '../read/content-file.ts';
import { listNames } from '../read/nearest-names.ts';
import type { Spelled } from './list-spelled.ts';

/** What is said of a word that no dictionary has, with the words that look most like it. */
export const explainSpelling = (
  { word, prose: { file, field, lineOf } }: Spelled,
  near: readonly string[],
): ContentProblem => ({
  file,
  line: lineOf(word),
  ...(field && { field }),
  message: `Ordet "${word}" finns inte i ordboken.`,
  remedy: `${near.length > 0 ? `Menade du ${listNames(near)}? ` : ''}Är det rätt stavat? Lägg till det i content/spelling.yaml.`,
});
