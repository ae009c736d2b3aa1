import type { z } from 'astro/zod';

export type Schema = z.core.$ZodType;

/** What a schema says of itself, as far as a form needs it. */
export type SchemaDef = {
  type: string;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: readonly Schema[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: readonly unknown[];
};
export const defOf = (schema: Schema): SchemaDef => schema._zod.def as unknown as SchemaDef;

/** The schema inside what may be left out, or has a value of its own. */
export function unwrap(schema: Schema): { schema: Schema; isNeeded: boolean } {
  const { type, innerType } = defOf(schema);
  if ((type === 'optional' || type === 'default') && innerType)
    return { schema: unwrap(innerType).schema, isNeeded: false };
  return { schema, isNeeded: true };
}

/** The sentence for authors that a schema carries, or that of what it wraps. */
export const helpOf = (schema: Schema): string | undefined => {
  const { description } = schema as { description?: string };
  const { innerType } = defOf(schema);
  return description ?? (innerType ? helpOf(innerType) : undefined);
};

/** A day, which is read as one: what is written is text. */
export const isDay = (schema: Schema): boolean => {
  const { type, out } = defOf(schema);
  return type === 'pipe' && out !== undefined && defOf(out).type === 'date';
};

/** The keys of several objects in one form: those that all have are needed, the others may be left out. */
export function mergeShapes(
  options: readonly Schema[],
): Record<string, { schema: Schema; isEverywhere: boolean }> {
  const shapes = options.map((option) => defOf(unwrap(option).schema).shape ?? {});
  const keys = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const schema = shapes.find((shape) => key in shape)?.[key];
      return schema ? [[key, { schema, isEverywhere: shapes.every((shape) => key in shape) }]] : [];
    }),
  );
}
