import { parse } from 'yaml';
import { splitFrontMatter } from '../checks/read/split-front-matter.ts';
import { splitSentences } from '../film/split-sentences.ts';
import { renameKeys, toFieldName, toKey } from './field-names.ts';
import { keepText, listKey } from './keep-text.ts';

type Data = Record<string, unknown>;

/** Where a form's data carries the text that it was read from, so that nothing else in it is lost. */
export const keptKey = 'writtenBefore';

/** The data of a text, under names that fields can have; a file that is a list is one under `list`. */
const readYaml = (text: string): Data => {
  const value = renameKeys(parse(text), toFieldName);
  if (Array.isArray(value)) return { [listKey]: value };
  return typeof value === 'object' && value !== null ? (value as Data) : {};
};

/** What a form shows of a file of data. */
export const readYamlEntry = (text: string): Data => ({ ...readYaml(text), [keptKey]: text });

/** What a form shows of a page: the data at its top, and the text under it as `body`. */
export function readPageEntry(text: string): Data {
  const front = splitFrontMatter(text.endsWith('\n') ? text : `${text}\n`);
  if (!front) return { body: text, [keptKey]: text };
  return { ...readYaml(front.yaml), body: front.body.trim(), [keptKey]: text };
}

const kept = (data: Data): string => {
  const text = data[keptKey];
  return typeof text === 'string' && text !== '' ? `${text.trimEnd()}\n` : '';
};

/** What is said has one sentence on each line, as editors write it; what nobody has touched stays. */
const breakSentences = (text: string, before: string): string =>
  text.replace(/^(?<head> *say: >-\n)(?<indent> +)(?<said>\S.*)$/gmu, (whole, ...groups) => {
    const { head, indent, said } = groups.at(-1) as { head: string; indent: string; said: string };
    if (before.includes(said)) return whole;
    return (
      head +
      splitSentences(said)
        .map((sentence) => indent + sentence)
        .join('\n')
    );
  });

/** A file of data, from a form. Its form of lines and quotes is the formatter's business. */
export function writeYamlEntry(data: Data): string {
  const { [keptKey]: _, ...fields } = renameKeys(data, toKey) as Data;
  const before = kept(data);
  return breakSentences(keepText(before, fields), before);
}

/** A page, from a form. */
export function writePageEntry(data: Data): string {
  const { [keptKey]: _, body, ...fields } = renameKeys(data, toKey) as Data;
  const before = kept(data);
  const front = before === '' ? undefined : splitFrontMatter(before);
  const text = typeof body === 'string' ? body.trim() : '';
  const isSame = front !== undefined && front.body.trim() === text;
  return `---\n${keepText(front?.yaml ?? '', fields)}---\n${isSame ? front.body : `\n${text}\n`}`;
}
