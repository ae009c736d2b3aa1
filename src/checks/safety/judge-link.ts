type Found = { message: string; remedy: string };

/** Signs that browsers pass over or take for a slash: with them an address is another than it seems. */
const misread = /[\s\\\u0000-\u001f\u007f]/u;

/**
 * To the open web over https, or to a telephone or an e-mail address. Our own pages are reached by the
 * fields that name guides: an address of theirs is another in each language, place and copy.
 */
const usable = /^(?:https:\/\/[^/]|mailto:|tel:)/u;

/** Says what is wrong with where a link leads, by its form alone; undefined when nothing is. `words` are the link's. */
export const explainLink = (url: string, words = ''): Found | undefined => {
  if (usable.test(url) && !misread.test(url)) return undefined;
  // An address that stands in a text by itself is made a link, with a beginning that nobody wrote.
  const isBare = url === `http://${words}`;
  const written = isBare ? words : url;
  return {
    message: `Länken "${written}" går inte att använda.`,
    remedy: explainRemedy(url, isBare),
  };
};

const explainRemedy = (url: string, isBare: boolean): string => {
  if (/^(?:\/[a-z0-9]|#)/iu.test(url))
    return 'Skriv sidans namn i stället. Till en annan guide leder raden first, överst i filen.';
  const host =
    /^(?:http:\/\/)?(?<whole>(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#][^\s\\\u0000-\u001f\u007f]*)?)$/iu;
  const whole = host.exec(url)?.groups?.['whole'];
  if (whole === undefined) return 'Skriv hela adressen. Den börjar med https://';
  const address = `https://${whole}`;
  return isBare
    ? `Skriv sidans namn och hela adressen: [${whole.replace(/^www\./u, '')}](${address}).`
    : `Skriv hela adressen. Den börjar med https:// – här ${address}`;
};
