import type { DefaultTreeAdapterTypes } from 'parse5';
import swedish from 'hyphen/sv/index.js';
import { isElement, type ParentNode, readAttribute } from '../html/html.ts';

const softHyphen = '\u00ad';
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

const isNarrow = (element: DefaultTreeAdapterTypes.Element): boolean => {
  const classes = readAttribute(element, 'class')?.split(' ') ?? [];
  return narrow.has(element.tagName) || narrowClasses.some((name) => classes.includes(name));
};

/** What is drawn is as its service writes it; what is code is no text. */
const isLeft = (element: DefaultTreeAdapterTypes.Element): boolean =>
  ['script', 'style', 'svg', 'textarea', 'title', 'option', 'code', 'pre'].includes(
    element.tagName,
  ) || readAttribute(element, 'translate') === 'no';

/**
 * Gives long Swedish words soft hyphens: browsers break them anywhere else, or at odd places by a
 * dictionary of their own, or not at all. In running text only the longest have them: it costs a page
 * some thirty bytes, and no line is left half empty.
 */
export function hyphenatePage(parent: ParentNode, language = '', isIn = false): void {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text') {
      const text = child as DefaultTreeAdapterTypes.TextNode;
      if (language === 'sv')
        text.value = text.value.replace(isIn ? longWords : longerWords, hyphenateWord);
    } else if (isElement(child) && !isLeft(child)) {
      const own = readAttribute(child, 'lang') ?? language;
      const isInside = isIn || isNarrow(child);
      if ('content' in child) hyphenatePage(child.content as ParentNode, own, isInside);
      hyphenatePage(child, own, isInside);
    }
  }
}
