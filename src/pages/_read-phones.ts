import { getCollection, getEntry } from 'astro:content';
import type { SiteLanguage } from '../i18n/languages.ts';
import type { Helpline } from '../model/address.ts';

/** Every number that one rings, the emergency number last. */
export async function readAllHelplines(language: SiteLanguage): Promise<Helpline[]> {
  const phones = (await getCollection('phones')).map(({ data }) => data);
  const rung = phones
    .filter(({ use }) => use === 'call')
    .sort((a, b) => Number(a.emergency) - Number(b.emergency) || a.name.localeCompare(b.name));
  return readHelplines(
    rung.map(({ number }) => number),
    language,
  );
}

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
