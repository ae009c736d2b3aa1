import type { z } from 'astro/zod';
import { sayInForm } from './say-in-form.ts';

type Schema = z.core.$ZodType;

type Check = {
  check: string;
  maximum?: number;
  minimum?: number;
  format?: string;
  pattern?: RegExp;
  error?: (issue: unknown) => unknown;
};

/** What a text or a number is held to. */
export const listChecks = (schema: Schema): Check[] =>
  (
    (schema._zod.def as unknown as { checks?: readonly { _zod: { def: Check } }[] }).checks ?? []
  ).map((check) => check._zod.def);

const isAddress = (schema: Schema): boolean =>
  (schema._zod.def as { format?: string }).format === 'url';

/** A line that is longer is written in a box of several. */
const longLine = 120;

/** Fields that name another file, by the collection in which that is. */
const references: Readonly<Record<string, { collection: string; shown: string }>> = {
  organisation: { collection: 'organisations', shown: 'name' },
  place: { collection: 'places', shown: 'name' },
  services: { collection: 'services', shown: 'title' },
};

/** A field that chooses among the files of a collection; undefined for any other. */
export const refer = (key: string): object | undefined => {
  const found = references[key];
  return (
    found && {
      widget: 'relation',
      collection: found.collection,
      value_field: '{{slug}}',
      display_fields: [found.shown],
      search_fields: [found.shown],
    }
  );
};

/** A field for a text, as long as it may be, and in the form that it must have. */
export function textField(schema: Schema): object {
  const checks = listChecks(schema);
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 1000;
  const format = checks.find(({ pattern, error }) => pattern && error);
  const told = format?.error?.({});
  const message =
    typeof told === 'string' ? told : (told as { message?: string } | undefined)?.message;
  // A box takes lines, and the file's form makes one of them.
  const isOneLine = message === 'Skriv texten på en rad.';
  return {
    widget: most > longLine && !isAddress(schema) ? 'text' : 'string',
    maxlength: most,
    ...(format?.pattern && message !== undefined && !isOneLine
      ? { pattern: [format.pattern.source, sayInForm(message)] }
      : {}),
  };
}
