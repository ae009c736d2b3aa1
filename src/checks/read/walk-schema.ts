import type { z } from 'astro/zod';
import type { FieldPath } from './content-file.ts';

type Schema = z.core.$ZodType;

/** The schemas inside a wrapper: optional, default and read values. */
const unwrap = (schema: Schema): Schema => {
  const { innerType, out } = schema._zod.def as { innerType?: Schema; out?: Schema };
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shapeOf = (schema: Schema): Record<string, Schema> =>
  (unwrap(schema)._zod.def as { shape?: Record<string, Schema> }).shape ?? {};

/** The branch of a union that a value means to be: its `kind`, else the one sharing most keys. */
const pickOption = (options: readonly Schema[], value: unknown): Schema | undefined => {
  if (!isRecord(value)) return undefined;
  const score = (option: Schema): number => {
    const shape = shapeOf(option);
    const kind = shape['kind']?._zod.def as { values?: unknown[] } | undefined;
    if (kind?.values) return kind.values.includes(value['kind']) ? 1 : 0;
    return Object.keys(value).filter((key) => key in shape).length;
  };
  const best = [...options].sort((a, b) => score(b) - score(a))[0];
  return best && score(best) > 0 ? best : undefined;
};

/** The schema that holds at a place in a value, through objects, lists, records and unions. */
export const schemaAt = (schema: Schema, path: FieldPath, value: unknown): Schema | undefined => {
  const plain = unwrap(schema);
  const def = plain._zod.def as {
    element?: Schema;
    valueType?: Schema;
    options?: readonly Schema[];
  };
  if (def.options) {
    const option = pickOption(def.options, value);
    if (option) return schemaAt(option, path, value);
  }
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  const next = def.element ?? def.valueType ?? shapeOf(plain)[key];
  return next ? schemaAt(next, rest, inner) : undefined;
};

/** The keys that an object schema takes, with those of every branch of a union. */
export const listKeys = (schema: Schema | undefined): string[] => {
  if (!schema) return [];
  const { options } = unwrap(schema)._zod.def as { options?: readonly Schema[] };
  return options ? [...new Set(options.flatMap(listKeys))] : Object.keys(shapeOf(schema));
};

/** The sentence for authors that a schema carries, its own or that of what it wraps. */
export const describeSchema = (schema: Schema | undefined): string | undefined => {
  if (!schema) return undefined;
  const { description } = schema as { description?: string };
  const { innerType } = schema._zod.def as { innerType?: Schema };
  return description ?? describeSchema(innerType);
};

type NumberCheck = { check: string; format?: string; value?: number; inclusive?: boolean };

/** The least and the greatest number that a schema takes, where there are such, and whether it is whole. */
export const numberRange = (
  schema: Schema | undefined,
): { from?: number; to?: number; isWhole: boolean } => {
  if (!schema) return { isWhole: false };
  const { checks = [] } = unwrap(schema)._zod.def as { checks?: { _zod: { def: NumberCheck } }[] };
  const all = checks.map(({ _zod }) => _zod.def);
  const isWhole = all.some(({ format }) => format === 'safeint');
  const find = (check: string, inward: number): number | undefined => {
    const found = all.find((one) => one.check === check);
    // Beside a bound that is not itself taken, a whole number is one further in.
    return found?.value === undefined || found.inclusive !== false
      ? found?.value
      : found.value + inward;
  };
  const [from, to] = [find('greater_than', 1), find('less_than', -1)];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), isWhole };
};

/** True for a key that its object cannot be without. */
export const isNeeded = (schema: Schema, path: FieldPath, root: unknown): boolean => {
  const around = path.slice(0, -1);
  const value = around.reduce<unknown>(
    (inner, key) => (isRecord(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
    root,
  );
  const parent = schemaAt(schema, around, root);
  if (!parent || !isRecord(value)) return false;
  const { options } = unwrap(parent)._zod.def as { options?: readonly Schema[] };
  const object = options ? pickOption(options, value) : parent;
  const kind = object && shapeOf(object)[String(path.at(-1))]?._zod.def.type;
  return kind !== undefined && kind !== 'optional' && kind !== 'default';
};
