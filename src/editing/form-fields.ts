import type { z } from 'astro/zod';
import { itemName, nameChoices } from './choices.ts';
import { elementName, labelOf } from './labels.ts';
import { listChecks, refer, textField } from './text-field.ts';

type Schema = z.core.$ZodType;

/** A field of a form, as the editor in the browser takes it. */
export type FormField = {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  [setting: string]: unknown;
};

/** Where keys are not the schema's own: the steps of a guide, the languages of the site. */
export type KeysOf = (key: string) => readonly { key: string; label: string }[];

type Def = {
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
const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/** The schema inside what may be left out, or has a value of its own. */
function unwrap(schema: Schema): { schema: Schema; isNeeded: boolean } {
  const { type, innerType } = defOf(schema);
  if ((type === 'optional' || type === 'default') && innerType)
    return { schema: unwrap(innerType).schema, isNeeded: false };
  return { schema, isNeeded: true };
}

/** The sentence for authors that a schema carries, or that of what it wraps. */
const helpOf = (schema: Schema): string | undefined => {
  const { description } = schema as { description?: string };
  const { innerType } = defOf(schema);
  return description ?? (innerType ? helpOf(innerType) : undefined);
};

/** A day, which is read as one: what is written is text. */
const isDay = (schema: Schema): boolean => {
  const { type, out } = defOf(schema);
  return type === 'pipe' && out !== undefined && defOf(out).type === 'date';
};

/** The keys of several objects in one form: those that all have are needed, the others may be left out. */
function mergeShapes(
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

/** What an item of a list is told apart by while it is folded, the best first. */
const telling = ['heading', 'see', 'claim', 'title', 'label', 'text', 'name', 'day', 'tap'];

const summarize = (fields: readonly FormField[]): object => {
  const names = fields.map(({ name }) => name);
  const best = telling.find((name) => names.includes(name));
  return best === undefined ? {} : { summary: `{{fields.${best}}}` };
};

function listTypes(def: Def, keysOf: KeysOf): object[] {
  const { options = [], discriminator = 'kind' } = def;
  return options.map((option) => {
    const { [discriminator]: kind, ...shape } = defOf(option).shape ?? {};
    const name = String(kind ? (defOf(kind).values ?? [])[0] : '');
    const fields = listShape(shape, keysOf);
    return { name, label: elementName(name), ...summarize(fields), fields };
  });
}

function listField(key: string, element: Schema, keysOf: KeysOf): object {
  const { schema } = unwrap(element);
  const def = defOf(schema);
  if (def.type === 'enum')
    return {
      widget: 'select',
      multiple: true,
      options: nameChoices(key, Object.values(def.entries ?? {})),
    };
  if (def.discriminator !== undefined)
    return {
      widget: 'list',
      collapsed: 'auto',
      typeKey: def.discriminator,
      types: listTypes(def, keysOf),
    };
  if (def.type === 'object' || def.type === 'union') {
    const fields = listFields(schema, keysOf);
    return { widget: 'list', collapsed: 'auto', ...summarize(fields), fields };
  }
  const { widget, ...rest } = textField(schema) as { widget: string };
  return { widget: 'list', field: { name: 'line', label: 'Rad', required: true, widget, ...rest } };
}

/** The setting of a field by its schema. */
function settings(key: string, schema: Schema, keysOf: KeysOf): object {
  const def = defOf(schema);
  if (isDay(schema))
    return { widget: 'string', pattern: ['^\\d{4}-\\d{2}-\\d{2}$', 'Skriv dagen som 2026-11-23.'] };
  switch (def.type) {
    case 'enum':
      return { widget: 'select', options: nameChoices(key, Object.values(def.entries ?? {})) };
    case 'boolean':
      return { widget: 'boolean', default: false };
    case 'number': {
      const isWhole = listChecks(schema).some(({ format }) => format === 'safeint');
      return {
        widget: 'number',
        value_type: isWhole ? 'int' : 'float',
        step: isWhole ? 1 : 0.0001,
      };
    }
    case 'array': {
      const reference = refer(key);
      if (reference) return { ...reference, multiple: true };
      return def.element
        ? { label_singular: itemName(key), ...listField(key, def.element, keysOf) }
        : {};
    }
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: listFields(schema, keysOf) };
    case 'record':
      return {
        widget: 'object',
        collapsed: 'auto',
        fields: keysOf(key).map(({ key: name, label }) => ({
          ...buildField(name, def.valueType ?? schema, keysOf),
          label,
          required: false,
        })),
      };
    case 'union': {
      const isText = def.options?.every((option) => defOf(option).type !== 'object');
      return isText
        ? { widget: 'string' }
        : { widget: 'object', collapsed: 'auto', fields: listFields(schema, keysOf) };
    }
    default: {
      if (key !== 'municipality') return refer(key) ?? textField(schema);
      const options = keysOf(key).map(({ key: value, label }) => ({ value, label }));
      return { widget: 'select', options };
    }
  }
}

function buildField(name: string, whole: Schema, keysOf: KeysOf, isEverywhere = true): FormField {
  const { schema, isNeeded } = unwrap(whole);
  const hint = helpOf(whole);
  return {
    name,
    label: labelOf(name) ?? name,
    ...(hint !== undefined && { hint }),
    required: isNeeded && isEverywhere && defOf(schema).type !== 'boolean',
    widget: 'string',
    ...settings(name, schema, keysOf),
  };
}

/** A group whose keys nobody has any of is not shown. */
const hasSomething = ({ widget, fields }: FormField): boolean =>
  widget !== 'object' || (Array.isArray(fields) && fields.length > 0);

const listShape = (shape: Record<string, Schema>, keysOf: KeysOf): FormField[] =>
  Object.entries(shape)
    .map(([key, schema]) => buildField(key, schema, keysOf))
    .filter(hasSomething);

/** The fields of a form for what a schema takes, each with its Swedish name and the schema's own sentence. */
export function listFields(schema: Schema, keysOf: KeysOf): FormField[] {
  const { options, shape = {} } = defOf(schema);
  if (!options) return listShape(shape, keysOf);
  return Object.entries(mergeShapes(options))
    .map(([key, { schema: inner, isEverywhere }]) => buildField(key, inner, keysOf, isEverywhere))
    .filter(hasSomething);
}
