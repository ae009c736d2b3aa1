import {
  createLiteralElement,
  type MessageFormatElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { site } from '../site.config.ts';

/** What stands for the site in its own words, `{site}` and `{county}`, in a language. */
const namesIn = (language: string): Readonly<Record<string, string>> => ({
  site: site.name,
  county: site.county.names[language] ?? site.county.names['sv'] ?? '',
});

/** Whether a slot is filled with a name of the site, and so is no question to whoever uses the words. */
export const isSiteName = (slot: string): boolean => slot in namesIn('sv');

/** In Swedish a name that ends in s, x or z is its own genitive. */
const isOwnGenitive = (name: string, next: string, language: string): boolean =>
  language === 'sv' && /[sxz]$/iu.test(name) && /^s(?!\p{L})/u.test(next);

/** A message in a language with the site's names in it, those inside plurals and selects too. */
export function fillSiteNames(
  elements: readonly MessageFormatElement[],
  language: string,
  names: Readonly<Record<string, string>> = namesIn(language),
): MessageFormatElement[] {
  return elements.map((element, at) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const options = Object.entries(element.options).map(
        ([form, option]) =>
          [form, { ...option, value: fillSiteNames(option.value, language, names) }] as const,
      );
      return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
    }
    if (element.type === TYPE.literal) {
      const before = elements[at - 1];
      const name = before?.type === TYPE.argument ? names[before.value] : undefined;
      const isSaid = name !== undefined && isOwnGenitive(name, element.value, language);
      return isSaid ? createLiteralElement(element.value.slice(1)) : element;
    }
    const name = element.type === TYPE.argument ? names[element.value] : undefined;
    return name === undefined ? element : createLiteralElement(name);
  });
}
