import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import type { Texts } from '../read/only-new.ts';
import { listProse, type Prose } from '../writing/list-prose.ts';
import { withoutNames } from './list-plain-words.ts';

/** LOOK.md, "Words". What a film says is refused for the same; a page may say "bara" and mean no more. */
const belittling = /(?<!\p{L})(?:enkelt|bara|självklart|givetvis)(?!\p{L})/giu;

/** What somebody reads who is in the middle of a task; a claim is read by editors alone. */
const isReadWhileDoing = ({ file, language, field }: Prose): boolean =>
  language === 'sv' &&
  ['guide', 'easy', 'service'].includes(findFileKind(file).kind) &&
  !field?.startsWith('claims');

/** Words by which whoever finds a task hard is told that it is not. */
export const listBelittling = (draft: Texts): ContentProblem[] =>
  listProse(draft)
    .filter(isReadWhileDoing)
    .flatMap(({ file, field, text, lineOf }) =>
      [...new Set(withoutNames(text).match(belittling))].map((word) => ({
        file,
        line: lineOf(word),
        ...(field && { field }),
        message: `"${word}" kan få den som tycker att det är svårt att känna sig dum.`,
        remedy: 'Stryk ordet. Menar du "inget annat än", så skriv "inget annat" eller "enbart".',
      })),
    );
