import type { Screen, ScreenElement } from '../model/screen.ts';
import type { ScreenState } from './screen-state.ts';
import { describeElement, type DescribedElement } from './describe-element.ts';

const deviceNames = { phone: 'Telefon', tablet: 'Surfplatta', computer: 'Dator' } as const;

const asSentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** A sign or a machine is said by its title, which tells which of them it is. */
const introduce = ({ device, app, address, title }: Screen): string => {
  if (device === 'sign') return title;
  if (address !== undefined) return `${deviceNames[device]} med webbläsaren öppen`;
  return `${deviceNames[device]}${app === undefined ? '' : ` med appen ${app}`}`;
};

/** The title is left out when the first heading or the app's name already says it. */
const titleOf = ({ title, app, device, elements }: Screen): string[] => {
  if (device === 'sign') return [];
  const heading = elements.find((element) => element.kind === 'heading');
  return title === app || title === heading?.text ? [] : [title];
};

/** The browser's address and, on a page, the name at its top. */
const describeTop = ({ address, app }: Screen): DescribedElement[] => {
  if (address === undefined) return [];
  const page = app === undefined ? [] : [{ lead: 'Sidans namn', parts: [{ words: app }] }];
  return [{ lead: 'Adress', parts: [{ id: address.id, words: address.text }] }, ...page];
};

const sayElement = (
  { lead, parts }: DescribedElement,
  marked: string | undefined,
  where: string,
): string => {
  const isMarked = (id: string | undefined): boolean => id !== undefined && id === marked;
  const [first] = parts;
  if (first !== undefined && parts.length === 1) {
    const isSaid = lead === undefined || first.words.startsWith(lead);
    const words = isSaid ? first.words : `${lead}: ${first.words}`;
    const more = [...(where === '' ? [] : [where]), ...(isMarked(first.id) ? ['markerad'] : [])];
    if (more.length === 0) return asSentence(words);
    return `${[words.replace(/\.$/, ''), ...more].join(', ')}.`;
  }
  const all = parts.map(({ id, words }) => `${words}${isMarked(id) ? ' (markerad)' : ''}`);
  const between = all.some((words) => words.includes('", ')) ? '; ' : ', ';
  return asSentence(`${lead ?? ''}${where === '' ? '' : ` ${where}`}: ${all.join(between)}`);
};

/**
 * The text alternative of a drawn screen: everything on it in plain Swedish, in the order it is
 * seen (WCAG 1.1.1). `marked` is the id of the element that the amber outline goes round,
 * `typed` what has been written in one of its fields.
 */
export const describeScreen = (
  screen: Screen,
  marked?: string,
  typed?: ScreenState['typed'],
): string => {
  const sayAll = (elements: ScreenElement[], where: string): string[] =>
    elements
      .flatMap((element) => describeElement(element, typed))
      .map((element) => sayElement(element, marked, where));
  return [
    asSentence(introduce(screen)),
    ...titleOf(screen).map(asSentence),
    ...describeTop(screen).map((element) => sayElement(element, marked, '')),
    ...sayAll(screen.elements, ''),
    ...sayAll(screen.bottom ?? [], 'längst ner'),
  ].join(' ');
};
