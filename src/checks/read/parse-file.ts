import type { z } from 'astro/zod';
import { type ContentFile, type ContentProblem, nameField } from './content-file.ts';
import { explainIssues } from './explain-issues.ts';
import { type FoundText, listTexts } from './list-texts.ts';
import { maxProblems, parseYaml, type YamlSource } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A file that passed its schema; `value` is typed, the rest says where things stand. */
export type Parsed<T> = Omit<YamlSource, 'value'> & { value: T };

/** The texts of a file's fields as they are read, whether or not they pass its schema. */
export type Source = Pick<YamlSource, 'file' | 'lineOf' | 'lineOfWords'> & { texts: FoundText[] };

/** Reads one file by its schema; its texts and its problems are added to the draft's. */
export const parseFile = <S extends z.ZodType>(
  { path, text }: ContentFile,
  schema: S,
  { problems, sources }: { problems: ContentProblem[]; sources: Source[] },
): Parsed<z.output<S>> | undefined => {
  const front = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  // That the front matter is missing is told with the rest of the text's faults, in check-mdx.
  if (path.endsWith('.mdx') && !front) return undefined;
  const yaml = parseYaml(path, front?.yaml ?? text, front?.yamlLine ?? 1);
  problems.push(...yaml.problems);
  if (!yaml.source) return undefined;
  const { source } = yaml;
  sources.push({ ...source, texts: listTexts(source.value) });
  const result = schema.safeParse(source.value);
  if (result.success) return { ...source, value: result.data };
  const explained = explainIssues(schema, source, result.error.issues.slice(0, maxProblems));
  for (const { path: field, message, remedy } of explained.slice(0, maxProblems)) {
    const name = nameField(field);
    const line = source.lineOf(field);
    problems.push({ file: path, line, ...(name && { field: name }), message, remedy });
  }
  return undefined;
};
