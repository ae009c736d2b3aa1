import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { sameKey } from '../checks/words/check-words.ts';
import type { Draft } from '../checks/read/read-draft.ts';
import { toFieldName } from './field-names.ts';
import { type FormFile, formFile, type Languages } from './form-file.ts';
import type { FormField } from './form-fields.ts';

const swedishPath = 'content/words/sv.yaml';
/** A text that is longer is written in a box of several lines. */
const longLine = 90;

const commentOf = (node: unknown): string | undefined => {
  const comment = (node as Node | null)?.commentBefore;
  return comment?.split('\n\n').at(-1)?.replaceAll('\n', ' ').trim();
};

/** A field is called what it says in Swedish, as far as that has room. */
const nameText = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longLine ? `${line.slice(0, longLine - 2)} …` : line;
};

const textsIn = (value: unknown): string[] => {
  if (isScalar(value)) return [String(value.value)];
  if (isSeq(value)) return value.items.flatMap(textsIn);
  return isMap(value) ? value.items.flatMap((pair) => textsIn(pair.value)) : [];
};

/** A group is called what it is for, where that is written, else by its key and some of what it says. */
const nameGroup = (key: string, value: unknown, comment: string | undefined): string =>
  nameText(comment?.replace(/\.$/u, '') ?? `${key}: ${textsIn(value).slice(0, 4).join(', ')}`);

function wordField(key: string, value: unknown, comment: string | undefined): FormField {
  const named = { name: toFieldName(key), required: false, ...(comment && { hint: comment }) };
  if (isMap(value))
    return {
      name: toFieldName(key),
      // What need not be there is shown with a box to tick, and no group is taken away.
      required: true,
      label: nameGroup(key, value, comment),
      widget: 'object',
      collapsed: true,
      fields: wordFields(value),
    };
  if (isSeq(value))
    return {
      ...named,
      label: nameGroup(key, value, undefined),
      widget: 'list',
      collapsed: true,
      allow_reorder: false,
      label_singular: 'rad',
      field: { name: 'line', label: 'Rad', widget: 'text', required: true },
    };
  const text = isScalar(value) ? String(value.value) : '';
  const isLong = text.length > longLine || text.includes('\n');
  return { ...named, label: nameText(text), widget: isLong ? 'text' : 'string' };
}

const wordFields = (node: Node | null): FormField[] =>
  isMap(node)
    ? node.items.flatMap(({ key, value }, at) =>
        textsIn(value).length === 0
          ? []
          : wordField(
              isScalar(key) ? String(key.value) : '',
              value,
              commentOf(key) ?? (at === 0 ? commentOf(node) : undefined),
            ),
      )
    : [];

const sameField: FormField = {
  name: sameKey,
  label: 'Likadant på svenska',
  hint: 'Texter som är likadana på svenska, och ska vara det.',
  widget: 'list',
  required: false,
  collapsed: true,
  label_singular: 'text',
  field: { name: 'line', label: 'Text', widget: 'text', required: true },
};

/** The site's own words: the Swedish file says which there are, and what each of them is for. */
export function listWordFiles({ files }: Draft, languages: Languages): FormFile[] {
  const swedish = files.get(swedishPath) ?? '';
  const fields = wordFields(parseDocument(swedish).contents as Node | null);
  const one = (key: string, label: string, shown: FormField[]) =>
    formFile(files, {
      name: `words-${key}`,
      label: `Orden på ${label}`,
      file: `content/words/${key}.yaml`,
      fields: shown,
    });
  if (fields.length === 0) return [];
  return [
    one('sv', 'svenska', fields),
    ...languages.map(({ key, label }) => one(key, label, [...fields, sameField])),
  ];
}
