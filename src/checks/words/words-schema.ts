import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { readMessage } from '../../i18n/read-message.ts';
import { sameKey } from './check-words.ts';

type Schema = Record<string, unknown>;

const commentOf = (node: unknown): string | undefined => {
  const comment = (node as Node | null)?.commentBefore;
  // A file's heading stands apart from the first key's own comment.
  return comment?.split('\n\n').at(-1)?.replaceAll('\n', ' ').trim();
};

const describeSlots = (text: string): string | undefined => {
  const message = readMessage(text);
  if ('code' in message || message.slots.length === 0) return undefined;
  return `Har ${message.slots.map((slot) => `{${slot}}`).join(' och ')}.`;
};

const describe = (...parts: (string | undefined)[]): Schema => {
  const description = parts.filter(Boolean).join(' ');
  return description ? { description } : {};
};

function schemaOf(node: unknown, comment?: string): Schema {
  if (isSeq(node))
    return {
      type: 'array',
      maxItems: node.items.length,
      items: { type: 'string' },
      ...describe(comment),
    };
  if (!isMap(node)) {
    const text = isScalar(node) ? String(node.value) : '';
    return { type: 'string', minLength: 1, ...describe(comment, describeSlots(text)) };
  }
  const properties = node.items.map(({ key, value }, at) => [
    isScalar(key) ? String(key.value) : '',
    schemaOf(value, commentOf(key) ?? (at === 0 ? commentOf(node) : undefined)),
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as Schema,
    additionalProperties: false,
    ...describe(comment),
  };
}

/**
 * The schema of the site's own words, for the tools that translators write in: the keys of the Swedish
 * file, each with the comment that stands over it there. The Swedish texts are no part of it, so that
 * they can be reworded without it.
 */
export function buildWordsSchema(swedish: string): object {
  const { properties, ...rest } = schemaOf(parseDocument(swedish).contents);
  const same = {
    type: 'array',
    items: { type: 'string' },
    description: 'Texter som är likadana på svenska, och ska vara det.',
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...rest,
    properties: { ...(properties as Schema), [sameKey]: same },
  };
}
