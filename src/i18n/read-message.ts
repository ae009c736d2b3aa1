import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Where the plural forms of a number are written out, and which. */
export type Plural = { slot: string; forms: string[] };

/** A message in ICU MessageFormat, read. */
export type Message = { elements: MessageFormatElement[]; slots: string[]; plurals: Plural[] };

/** Why a message cannot be used: the parser's own code, or what is more than we use of ICU. */
export type MessageFault = { code: string; column: number };

const unused = (element: MessageFormatElement): string | undefined => {
  const isChoice = element.type === TYPE.plural || element.type === TYPE.select;
  // A numbered slot is filled by another program, which knows of no choices.
  if (isChoice && /^\d/u.test(element.value)) return 'UNUSED_NUMBERED_CHOICE';
  if (element.type === TYPE.plural) {
    if (element.pluralType === 'ordinal') return 'UNUSED_ORDINAL';
    return element.offset === 0 ? undefined : 'UNUSED_OFFSET';
  }
  const isFormat = [TYPE.number, TYPE.date, TYPE.time].includes(element.type);
  return isFormat ? 'UNUSED_FORMAT' : undefined;
};

/** Every element of a message, those inside plurals and selects too. */
const listElements = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => [
    element,
    ...(element.type === TYPE.plural || element.type === TYPE.select
      ? Object.values(element.options).flatMap(({ value }) => listElements(value))
      : []),
  ]);

/** Reads a message; a fault says in which column of the text it is, counted from 1. */
export function readMessage(text: string): Message | MessageFault {
  let elements: MessageFormatElement[];
  try {
    elements = parse(text, { ignoreTag: true, captureLocation: true });
  } catch (error) {
    const { message, location } = error as SyntaxError & {
      location?: { start: { offset: number } };
    };
    return { code: message, column: (location?.start.offset ?? 0) + 1 };
  }
  const all = listElements(elements);
  for (const element of all) {
    const code = unused(element);
    if (code) return { code, column: (element.location?.start.offset ?? 0) + 1 };
  }
  const named = all.filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  return {
    elements,
    slots: [...new Set(named.map((element) => ('value' in element ? element.value : '')))],
    plurals: all.flatMap((element) =>
      element.type === TYPE.plural
        ? [{ slot: element.value, forms: Object.keys(element.options) }]
        : [],
    ),
  };
}
