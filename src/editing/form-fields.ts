import { itemName, nameChoices } from './choices.ts';
import { toFieldName } from './field-names.ts';
import { elementName } from './element-names.ts';
import { labelOf } from './labels.ts';
import {
  defOf,
  helpOf,
  isDay,
  mergeShapes,
  type Schema,
  type SchemaDef,
  unwrap,
} from './read-schema.ts';
import { sayInForm } from './say-in-form.ts';
import { listChecks, refer, textField } from './text-field.ts';

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

/** What an item of a list is told apart by while it is folded, the best first. */
const telling = ['heading', 'see', 'claim', 'title', 'label', 'text', 'name', 'day', 'tap'];

const summarize = (fields: readonly FormField[]): object => {
  const names = fields.map(({ name }) => name);
  const best = telling.find((name) => names.includes(name));
  return best === undefined ? {} : { summary: `{{fields.${best}}}` };
};

function listTypes(def: SchemaDef, keysOf: KeysOf): object[] {
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
  const listed = { widget: 'list', label_singular: itemName(key) };
  if (def.discriminator !== undefined)
    return {
      ...listed,
      collapsed: 'auto',
      typeKey: def.discriminator,
      types: listTypes(def, keysOf),
    };
  if (def.type === 'object' || def.type === 'union') {
    const fields = listFields(schema, keysOf);
    return { ...listed, collapsed: 'auto', ...summarize(fields), fields };
  }
  const { widget, ...rest } = textField(schema) as { widget: string };
  return { ...listed, field: { name: 'line', label: 'Rad', required: true, widget, ...rest } };
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
      return def.element ? listField(key, def.element, keysOf) : {};
    }
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: listFields(schema, keysOf) };
    case 'record':
      return {
        widget: 'object',
        collapsed: 'auto',
        fields: keysOf(key).map(({ key: name, label }) => ({
          ...buildField(name, def.valueType ?? schema, keysOf),
          name: toFieldName(name),
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

/** What a field may be, where that is something to choose; also of each in a list. */
const valuesOf = (schema: Schema): string[] => {
  const { entries, element } = defOf(schema);
  return element ? valuesOf(unwrap(element).schema) : Object.values(entries ?? {}).map(String);
};

/** The schema's own sentence, and to a service which there are: a new one is given a name. */
function hintOf(name: string, whole: Schema, keysOf: KeysOf): string | undefined {
  const help = helpOf(whole);
  if (help === undefined) return undefined;
  const said = sayInForm(help, valuesOf(unwrap(whole).schema));
  if (name !== 'service') return said;
  const known = keysOf(name).map(({ key, label }) => `${key} (${label})`);
  return `Skriv en som finns: ${known.join(', ')}. Är tjänsten ny hittar du på ett namn med små bokstäver.`;
}

function buildField(name: string, whole: Schema, keysOf: KeysOf, isEverywhere = true): FormField {
  const { schema, isNeeded } = unwrap(whole);
  const hint = hintOf(name, whole, keysOf);
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

/** The one field of a file that is a list and nothing else. */
export const listItems = (
  name: string,
  { label, one }: { label: string; one: string },
  schema: Schema,
  keysOf: KeysOf,
): FormField => ({
  ...buildField(name, schema, keysOf),
  label,
  label_singular: one,
  required: true,
});
