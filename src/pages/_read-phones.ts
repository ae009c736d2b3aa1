import { parse } from 'yaml';
import type { SiteLanguage } from '../i18n/languages.ts';
import { type Phone, phonesSchema } from '../model/address.ts';

/** The file is not there in a site that names no numbers. */
const [written = '[]'] = Object.values(
  import.meta.glob<string>('../../content/phones.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** Every number that is known to be right. */
export const phones: Phone[] = phonesSchema.parse(parse(written));

/** A number to ring, with what it is for in a language, or in Swedish where nobody has translated it. */
export type Helpline = Pick<Phone, 'number' | 'emergency' | 'for'> & { isForeign: boolean };

/** The numbers of a service, told in a language. Throws a RangeError when one is not known. */
export const readHelplines = (numbers: readonly string[], language: SiteLanguage): Helpline[] =>
  numbers.map((number) => {
    const phone = phones.find((known) => known.number === number);
    if (!phone) throw new RangeError(`content/phones.yaml has no number ${number}`);
    const told = phone.translations[language]?.for;
    const isForeign = language !== 'sv' && told === undefined;
    return { number, emergency: phone.emergency, for: told ?? phone.for, isForeign };
  });
