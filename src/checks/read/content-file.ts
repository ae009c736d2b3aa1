/** A file that editors wrote. `path` is relative to the project, with forward slashes. */
export type ContentFile = { path: string; text: string };

/** Something an editor has to put right. `line` is counted from 1; message and remedy are Swedish. */
export type ContentProblem = {
  file: string;
  line: number;
  field?: string;
  message: string;
  remedy: string;
};

/** Where in a YAML value something is: keys, and places in lists counted from 0. */
export type FieldPath = readonly (string | number)[];

/** A path as editors read it: `steps › 3 › say`, with places in lists counted from 1. */
export const nameField = (path: FieldPath): string =>
  path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' › ');
