import type { DefaultTreeAdapterTypes } from 'parse5';
import swedish from 'hyphen/sv/index.js';
import { isElement, type ParentNode, readAttribute } from '../html/html.ts';

const softHyphen = '\u00ad';
/** Holds together what stands on either side of it, and is not seen. */
const wordJoiner = '\u2060';
/** Shorter words have room on a line of the largest text: in a heading, and in running text. */
const longWord = 10;
const longerWord = 12;
/** So many letters stay together at either end: "Mottag-ning", never "Mot-tagning". */
const leastPart = 4;

/** What stands in large letters in narrow places: headings, cards, what is pressed. */
const narrow = new Set(['h1', 'h2', 'h3', 'h4', 'summary', 'dt', 'button', 'label', 'legend']);
const narrowClasses = ['button', 'tool', 'chart-words'];

/** A long word with soft hyphens where it may be divided; a browser shows none that it does not use. */
export function hyphenateWord(word: string): string {
  const parts = swedish
    .hyphenateSync(word, { hyphenChar: softHyphen, minWordLength: longWord })
    .split(softHyphen);
  return parts.reduce((whole, part) => {
    const before = whole.replaceAll(softHyphen, '').length;
    // A letter alone goes with what it follows: "video-samtal", not "vide-osamtal".
    const isKept = part.length > 1 && before >= leastPart && word.length - before >= leastPart;
    return isKept ? whole + softHyphen + part : whole + part;
  });
}

const longWords = new RegExp(`\\p{L}{${longWord},}`, 'gu');
const longerWords = new RegExp(`\\p{L}{${longerWord},}`, 'gu');

/** "e-post" and "e-legitimation": a letter alone never ends a line. */
const loneLetter = /(?<![\p{L}\d-])(\p{L}-)(?=\p{L})/gu;
const joinLetter = (text: string): string => text.replace(loneLetter, `$1${wordJoiner}`);

/** "10–12": from and to are one time, and no line ends between them. */
const joinSpan = (text: string): string =>
  text.replace(/(\d)–(?=\d)/gu, `$1${wordJoiner}–${wordJoiner}`);

/** What one rings is one number: "070-174 06 43". */
const joinNumber = (text: string): string =>
  text.replace(/(\d) (?=\d)/gu, '$1\u00a0').replace(/(\d-)(?=\d)/gu, `$1${wordJoiner}`);

const isCall = (element: DefaultTreeAdapterTypes.Element): boolean =>
  readAttribute(element, 'href')?.startsWith('tel:') === true;

const isNarrow = (element: DefaultTreeAdapterTypes.Element): boolean => {
  const classes = readAttribute(element, 'class')?.split(' ') ?? [];
  return narrow.has(element.tagName) || narrowClasses.some((name) => classes.includes(name));
};

/** What is drawn is as its service writes it; what is code is no text. */
const isLeft = (element: DefaultTreeAdapterTypes.Element): boolean =>
  ['script', 'style', 'svg', 'textarea', 'title', 'option', 'code', 'pre'].includes(
    element.tagName,
  ) || readAttribute(element, 'translate') === 'no';

/** What is read of an element's text: its language, whether it stands narrow, whether it is rung. */
type Place = { language: string; isNarrow: boolean; isCall: boolean };

const breakText = (text: string, { language, isNarrow: isIn, isCall: isRung }: Place): string => {
  const whole = joinSpan(isRung ? joinNumber(text) : text);
  if (language !== 'sv') return whole;
  return joinLetter(whole.replace(isIn ? longWords : longerWords, hyphenateWord));
};

/**
 * Says where a page's lines may be broken. Long Swedish words have soft hyphens: browsers break them
 * anywhere else, or at odd places by a dictionary of their own, or not at all. In running text only the
 * longest have them: it costs a page some thirty bytes, and no line is left half empty. Times and
 * telephone numbers are kept whole, in every language.
 */
export function hyphenatePage(
  parent: ParentNode,
  place: Place = { language: '', isNarrow: false, isCall: false },
): void {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text') {
      const text = child as DefaultTreeAdapterTypes.TextNode;
      text.value = breakText(text.value, place);
    } else if (isElement(child) && !isLeft(child)) {
      const own: Place = {
        language: readAttribute(child, 'lang') ?? place.language,
        isNarrow: place.isNarrow || isNarrow(child),
        isCall: place.isCall || isCall(child),
      };
      if ('content' in child) hyphenatePage(child.content as ParentNode, own);
      hyphenatePage(child, own);
    }
  }
}
