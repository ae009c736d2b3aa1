import {
  createLiteralElement,
  type MessageFormatElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { isolatePart, isolateRuns } from './isolate.ts';
import { markFallback } from './fallback.ts';
import type { Choice } from './pattern.ts';
import { readMessage } from './read-message.ts';
import { fillSiteNames } from '../site/fill-names.ts';
import { mapWords, wordAt, type WordTree } from './word-tree.ts';

/** `#` stands for the number of the plural it is in. */
const nameNumbers = (elements: MessageFormatElement[], slot: string): MessageFormatElement[] =>
  elements.map((element): MessageFormatElement => {
    if (element.type === TYPE.pound) return { type: TYPE.argument, value: slot };
    if (element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(
      ([name, option]) => [name, { ...option, value: nameNumbers(option.value, slot) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) };
  });

const writeElement = (element: MessageFormatElement, language: string): string => {
  if (element.type === TYPE.literal) return isolateRuns(element.value, language);
  return element.type === TYPE.argument ? isolatePart(`{${element.value}}`, language) : '#';
};

/** A choice inside a sentence becomes whole sentences to choose among. */
function compile(
  elements: readonly MessageFormatElement[],
  language: string,
  textLanguage: string,
): string | Choice {
  const at = elements.findIndex(({ type }) => type === TYPE.plural || type === TYPE.select);
  const element = elements[at];
  if (element?.type !== TYPE.plural && element?.type !== TYPE.select)
    return elements.map((one) => writeElement(one, language)).join('');
  const isPlural = element.type === TYPE.plural;
  const cases = Object.entries(element.options).map(([name, { value }]) => {
    const inner = isPlural ? nameNumbers(value, element.value) : value;
    const whole = [...elements.slice(0, at), ...inner, ...elements.slice(at + 1)];
    return [name, compile(joinLiterals(whole), language, textLanguage)] as const;
  });
  return [element.value, isPlural ? textLanguage : '', Object.fromEntries(cases)];
}

/** Text that has come to stand together is one text: a run of it may reach over the seam. */
const joinLiterals = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.reduce<MessageFormatElement[]>((joined, element) => {
    const last = joined.at(-1);
    if (last?.type === TYPE.literal && element.type === TYPE.literal)
      joined[joined.length - 1] = createLiteralElement(last.value + element.value);
    else joined.push(element);
    return joined;
  }, []);

const mapTexts = (compiled: string | Choice, change: (text: string) => string): string | Choice => {
  if (typeof compiled === 'string') return change(compiled);
  const [slot, language, cases] = compiled;
  const changed = Object.entries(cases).map(([name, inner]) => [name, mapTexts(inner, change)]);
  return [slot, language, Object.fromEntries(changed) as Record<string, string | Choice>];
};

/**
 * The words of a language, ready to be used: with the keys that Swedish has, and what is missing in
 * Swedish, marked as such. Throws an Error for a message that cannot be read; the content check has
 * told of it before.
 */
export const compileWords = (
  swedish: WordTree,
  own: WordTree,
  language: string,
): { [key: string]: unknown } =>
  mapWords(swedish, (text, path) => {
    const translated = wordAt(own, path);
    const message = readMessage(translated ?? text);
    if ('code' in message) throw new Error(`${language} ${path.join('.')}: ${message.code}`);
    const named = (name: string) => joinLiterals(fillSiteNames(message.elements, name));
    if (translated !== undefined) return compile(named(language), language, language);
    return mapTexts(compile(named('sv'), 'sv', 'sv'), (part) => markFallback(part));
  });
