import type { z } from 'astro/zod';
import { type ContentFile, type ContentProblem, nameField, refusedNames } from './content-file.ts';
import { explainIssues } from './explain-issues.ts';
import { type FoundText, listTexts } from './list-texts.ts';
import { maxProblems, parseYaml } from '../yaml/parse-yaml.ts';
import { soundYaml, type YamlSource } from '../yaml/yaml-source.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A file that passed its schema; `value` is typed, the rest says where things stand. */
export type Parsed<T> = Omit<YamlSource, 'value'> & { value: T };

/** The texts of a file's fields as they are read, whether or not they pass its schema. */
export type Source = Pick<YamlSource, 'file' | 'lineOf' | 'lineOfWords'> & { texts: FoundText[] };

/** What reading a file by a schema gave. */
type Read = { problems: ContentProblem[]; sources: Source[]; parsed: Parsed<unknown> | undefined };

/** A file that is the same one as before is read once: while somebody writes all the others are. */
const known = new WeakMap<ContentFile, Map<z.ZodType, Read>>();

/** Reads one file by its schema; its texts and its problems are added to the draft's. */
export const parseFile = <S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  { problems, sources }: { problems: ContentProblem[]; sources: Source[] },
): Parsed<z.output<S>> | undefined => {
  const bySchema = known.get(file) ?? new Map<z.ZodType, Read>();
  known.set(file, bySchema);
  const read = bySchema.get(schema) ?? readFile(file, schema);
  bySchema.set(schema, read);
  problems.push(...read.problems);
  sources.push(...read.sources);
  return read.parsed as Parsed<z.output<S>> | undefined;
};

const readFile = (file: ContentFile, schema: z.ZodType): Read => {
  const { path, text } = file;
  const front = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  // That the front matter is missing is told with the rest of the text's faults, in check-mdx.
  if (path.endsWith('.mdx') && !front) return { problems: [], sources: [], parsed: undefined };
  const { problems, source, sound } = parseYaml(
    path,
    front?.yaml ?? text,
    front?.yamlLine ?? 1,
    soundYaml.get(file),
  );
  if (sound) soundYaml.set(file, sound);
  if (!source) return { problems, sources: [], parsed: undefined };
  const sources = [{ ...source, texts: listTexts(source.value) }];
  const result = schema.safeParse(source.value);
  if (result.success) return { problems, sources, parsed: { ...source, value: result.data } };
  const explained = explainIssues(schema, source, result.error.issues.slice(0, maxProblems));
  const refused = explained
    .slice(0, maxProblems)
    .map(({ path: field, message, remedy, refused: written }): ContentProblem => {
      const name = nameField(field);
      const line = source.lineOf(field);
      const problem = { file: path, line, ...(name && { field: name }), message, remedy };
      const key = String(field.findLast((part) => typeof part === 'string') ?? '');
      if (written !== undefined) refusedNames.set(problem, { key, written });
      return problem;
    });
  return { problems: [...problems, ...refused], sources, parsed: undefined };
};
