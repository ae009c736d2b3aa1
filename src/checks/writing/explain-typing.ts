import { curlyQuote, fixedSpace, lateTanwin, softHyphen } from './straighten.ts';

type Found = { message: string; remedy: string };

const byItself = 'Kommandot "npm run fix" gör det åt dig.';

/** A letter and a mark over it that make one letter together, as some programs on a Mac write them. */
const parted = /\p{L}\p{M}+/gu;

/** Swedish letters, read as Latin-1 though they were UTF-8: å, ä, ö and quotation marks fall apart. */
const twice = /\u00c3[\u0080-\u00bf]|\u00e2[\u0080\u20ac]|\u00c2[\u00a0-\u00bf]/u;

const findParted = (line: string): string | undefined =>
  (line.match(parted) ?? []).find((letter) => letter !== letter.normalize('NFC'));

/** What most lines are made of. */
const plain = /^[\t\u0020-\u007eåäöÅÄÖéü–]*$/u;

/** What a program or a copied text has put in place of what was meant; undefined when nothing is. */
export const explainTyping = (line: string): Found | undefined => {
  if (plain.test(line)) return undefined;
  if (line.includes('\ufffd'))
    return {
      message: 'En bokstav har gått förlorad när filen sparades: i stället står \ufffd.',
      remedy: 'Skriv om ordet, och spara filen med teckenkodningen UTF-8.',
    };
  const broken = twice.exec(line)?.[0];
  if (broken !== undefined)
    return {
      message: `En bokstav har blivit flera när filen sparades: "${broken}".`,
      remedy: 'Skriv om ordet, och spara filen med teckenkodningen UTF-8.',
    };
  const letter = findParted(line);
  if (letter !== undefined)
    return {
      message: `Bokstaven "${letter.normalize('NFC')}" är skriven i två delar, och rösten läser den som "${letter[0] ?? ''}".`,
      remedy: `Skriv den på nytt. ${byItself}`,
    };
  if (line.search(fixedSpace) >= 0)
    return {
      message: 'Raden har ett fast mellanslag, som ser ut som ett vanligt men är ett annat tecken.',
      remedy: `Byt det mot ett vanligt: sidan håller ihop tal och namn av sig själv. ${byItself}`,
    };
  if (line.search(softHyphen) >= 0)
    return {
      message: 'Ett ord har ett mjukt bindestreck, som inte syns.',
      remedy: `Ta bort det: sidan avstavar långa ord av sig själv. ${byItself}`,
    };
  if (line.search(lateTanwin) >= 0)
    return {
      message: 'Ett arabiskt ord på -an har tecknet efter alif. De andra texterna har det före.',
      remedy: `Skriv \u064b före \u0627. ${byItself}`,
    };
  const quote = line.match(curlyQuote)?.[0];
  return quote === undefined
    ? undefined
    : {
        message: `Citattecknet ${quote} är inte rakt, och då ses inte att det är namnet på en knapp.`,
        remedy: `Skriv ett rakt: ". ${byItself}`,
      };
};
