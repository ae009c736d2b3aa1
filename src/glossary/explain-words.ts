import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeHtml } from '../screen/escape-html.ts';
import { keepWhole } from './keep-whole.ts';
import { findWords, type GlossaryEntry, makeText, type Mark, markWords } from './mark-words.ts';

/** The word as something to press; its card (`components/WordCards`) has the id that is pointed to. */
const makeButton: Mark = ({ id }, text) => {
  const button: DefaultTreeAdapterTypes.Element = {
    nodeName: 'button',
    tagName: 'button',
    attrs: [
      { name: 'type', value: 'button' },
      { name: 'class', value: 'word' },
      { name: 'popovertarget', value: `ord-${id}` },
    ],
    namespaceURI: 'http://www.w3.org/1999/xhtml' as DefaultTreeAdapterTypes.Element['namespaceURI'],
    parentNode: null,
    childNodes: [],
  };
  button.childNodes.push({ ...makeText(text), parentNode: button });
  return button;
};

/** Explains words in the texts of one page: each at its first mention, and there alone. */
export type Explainer = {
  /** Plain text in, HTML out. */
  text: (text: string) => string;
  /** Marks what is left in HTML, whose words are found in `source` beforehand. */
  html: (source: string) => (html: string) => string;
  /** The words that have been marked or found so far. */
  used: () => GlossaryEntry[];
};

export function openExplainer(words: readonly GlossaryEntry[]): Explainer {
  const used: GlossaryEntry[] = [];
  const left = () => words.filter((word) => !used.includes(word));
  return {
    text: (text) => {
      const { html, marked } = markWords(escapeHtml(text), left(), makeButton);
      used.push(...marked);
      return keepWhole(html);
    },
    html: (source) => {
      const found = findWords(source, left());
      used.push(...found);
      return (html) => keepWhole(markWords(html, found, makeButton).html);
    },
    used: () => [...used],
  };
}
