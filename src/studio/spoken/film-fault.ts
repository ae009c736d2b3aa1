import { type FieldPath, nameField } from '../../checks/read/content-file.ts';

/**
 * What an editor has to put right in what a film says, found when it is spoken: the file, where in it, and
 * what is wrong and what to do, in Swedish. `words` stand at the line, where the field has several.
 */
export type FilmFault = {
  file: string;
  path: FieldPath;
  words?: string;
  message: string;
  remedy: string;
};

/** Where a part of a film stands: `title`, or the `say` of a step or a chapter. */
export const placeOf = (part: string): FieldPath =>
  part === 'title' ? ['title'] : ['steps', part, 'say'];

/** One of them, told as the content check tells its own. */
export const tellFault = ({ file, path, message, remedy }: FilmFault): string =>
  `${file}  ${nameField(path)}\n    Fel: ${message}\n    Gör så här: ${remedy}`;
