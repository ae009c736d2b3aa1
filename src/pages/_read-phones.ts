import { getEntry } from 'astro:content';
import type { SiteLanguage } from '../i18n/languages.ts';
import type { Phone } from '../model/address.ts';

/** A number to ring, with what it is for in a language, or in Swedish where nobody has translated it. */
export type Helpline = Pick<Phone, 'number' | 'emergency' | 'for'> & { isForeign: boolean };

/** The numbers of a service, told in a language. Throws a RangeError when one is not known. */
export const readHelplines = (
  numbers: readonly string[],
  language: SiteLanguage,
): Promise<Helpline[]> =>
  Promise.all(
    numbers.map(async (number) => {
      const phone = await getEntry('phones', number);
      if (!phone) throw new RangeError(`content/phones.yaml has no number ${number}`);
      const told = phone.data.translations[language]?.for;
      const isForeign = language !== 'sv' && told === undefined;
      return { number, emergency: phone.data.emergency, for: told ?? phone.data.for, isForeign };
    }),
  );
