type Found = { message: string; remedy: string };

/** Signs that browsers pass over or take for a slash: with them an address is another than it seems. */
const misread = /[\s\\\u0000-\u001f\u007f]/u;

/**
 * To the open web over https, or to a telephone or an e-mail address. Our own pages are reached by the
 * fields that name guides: an address of theirs is another in each language, place and copy.
 */
const usable = /^(?:https:\/\/[^/]|mailto:|tel:)/u;

/** Says what is wrong with where a link leads, by its form alone; undefined when nothing is. */
export const explainLink = (url: string): Found | undefined =>
  usable.test(url) && !misread.test(url)
    ? undefined
    : {
        message: `Länken "${url}" går inte att använda.`,
        remedy: /^(?:\/[a-z0-9]|#)/iu.test(url)
          ? 'Skriv sidans namn i stället. Till en annan guide leder raden first, överst i filen.'
          : 'Skriv hela adressen. Den börjar med https://',
      };
