import { readMessage } from '../../i18n/read-message.ts';
import { isSiteName } from '../../site/fill-names.ts';
import type { WordTree } from '../../i18n/word-tree.ts';

const declareText = (text: string): string => {
  const message = readMessage(text);
  // Numbered slots are for the program that the text is handed on to.
  const isFilled = (slot: string) => /^\d/u.test(slot) || isSiteName(slot);
  const slots = 'code' in message ? [] : message.slots.filter((slot) => !isFilled(slot));
  return slots.length === 0 ? 'string' : `Pattern<${slots.map((slot) => `'${slot}'`).join(' | ')}>`;
};

const declareValue = (value: WordTree[string]): string => {
  if (typeof value === 'string') return declareText(value);
  if (Array.isArray(value)) return `readonly [${value.map(declareText).join(', ')}]`;
  const keys = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${declareValue(inner)};`,
  );
  return `{ ${keys.join(' ')} }`;
};

/**
 * The types of the site's words, as the Swedish ones have them: what TypeScript knows of the modules
 * `site:words/<group>`. `source` is the path of `src` from where the declarations lie.
 */
export const declareWords = (swedish: WordTree, source: string): string => {
  const groups = Object.entries(swedish);
  const types = groups.map(([group, words]) => `    ${group}: ${declareValue(words)};`);
  const modules = groups.map(
    ([group]) => `declare module 'site:words/${group}' {
  const words: Readonly<Record<SiteLanguage, import('site:words').Words['${group}']>>;
  export default words;
}`,
  );
  return `type SiteLanguage = import('${source}/i18n/languages.ts').SiteLanguage;
declare module 'site:words' {
  type Pattern<Slots extends string> = import('${source}/i18n/pattern.ts').Pattern<Slots>;
  export type Words = {
${types.join('\n')}
  };
}
${modules.join('\n')}
`;
};
