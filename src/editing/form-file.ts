import type { z } from 'astro/zod';
import { type FormField, type KeysOf, listFields } from './form-fields.ts';

/** The editor's names of the two forms that files have; `client/editing` reads and writes them in its place. */
export const formats = { data: 'yaml', page: 'yaml-frontmatter' } as const;

export type Languages = readonly { key: string; label: string }[];

/** A file with a form of its own, whether it is there yet or not. */
export type FormFile = {
  name: string;
  label: string;
  file: string;
  format: string;
  fields: FormField[];
};

/** The text under a page's data. `headings` is how its headings are written. */
export const bodyField = (headings: '##' | '###'): FormField => ({
  name: 'body',
  label: 'Text',
  hint: `Texten på sidan. Skriv stycken med en tom rad mellan. ${headings} gör en rubrik, - en punkt i en lista.`,
  widget: 'text',
  required: false,
});

export const pageFields = (
  schema: z.ZodType,
  keysOf: KeysOf,
  headings: '##' | '###' = '###',
): FormField[] => [...listFields(schema, keysOf), bodyField(headings)];

export const formFile = (
  files: { has: (path: string) => boolean },
  { name, label, file, fields }: Omit<FormFile, 'format'>,
): FormFile => ({
  name,
  label: files.has(file) ? label : `${label} (inte skriven än)`,
  file,
  format: file.endsWith('.mdx') ? formats.page : formats.data,
  fields,
});
