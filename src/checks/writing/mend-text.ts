import { parseYaml } from '../yaml/parse-yaml.ts';
import { listTexts } from '../read/list-texts.ts';
import { splitFrontMatter } from '../read/split-front-matter.ts';
import { curlyQuote, fixedSpace, lateTanwin, softHyphen, straightenQuotes } from './straighten.ts';

/** A text put right where nobody has to choose, and in Swedish what was done to it. */
export type Mended = { text: string; done: string[] };

/** All texts of some YAML with straight quotation marks, as one; undefined when it cannot be read. */
const readTexts = (yaml: string): string | undefined => {
  const { source } = parseYaml('', yaml);
  return (
    source && JSON.stringify(listTexts(source.value).map(({ text }) => straightenQuotes(text)))
  );
};

/** A line whose value stands within quotation marks of YAML's own. */
const wrapValue = (line: string): string =>
  line.replace(
    /^(?<start>\s*(?:- )*(?:[\w-]+: )?)(?<value>\S.*)$/u,
    (_, start: string, value: string) => `${start}'${value.replaceAll("'", "''")}'`,
  );

/** Straightens the quotation marks of each line where that changes no other sign of what is read. */
const straightenYaml = (yaml: string): string => {
  const wanted = readTexts(yaml);
  if (wanted === undefined) return yaml;
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries()) {
    const straight = straightenQuotes(line);
    if (straight === line) continue;
    const fits = [straight, wrapValue(straight)].find(
      (candidate) => readTexts(lines.with(index, candidate).join('\n')) === wanted,
    );
    lines[index] = fits ?? line;
  }
  return lines.join('\n');
};

/** In a text of MDX the data above has its own rules, and below quotation marks are only signs. */
const straightenText = (path: string, text: string): string => {
  if (text.search(curlyQuote) < 0) return text;
  const front = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  if (!front) return path.endsWith('.mdx') ? text : straightenYaml(text);
  const head = text.slice(0, text.length - front.body.length);
  const yaml = straightenYaml(front.yaml);
  return head.replace(front.yaml, () => yaml) + straightenQuotes(front.body);
};

type Step = { done: string; mend: (text: string, path: string) => string };

const steps: Step[] = [
  { done: 'bytte Windows radslut mot vanliga', mend: (text) => text.replace(/\r\n?/gu, '\n') },
  {
    done: 'tog bort ett tecken som inte syns, först i filen',
    mend: (text) => text.replace(/^\ufeff/u, ''),
  },
  {
    done: 'satte ihop bokstäver som var skrivna i två delar',
    mend: (text) => text.normalize('NFC'),
  },
  { done: 'bytte fasta mellanslag mot vanliga', mend: (text) => text.replace(fixedSpace, ' ') },
  { done: 'tog bort mjuka bindestreck', mend: (text) => text.replace(softHyphen, '') },
  {
    done: 'skrev arabiskans ändelse -an på ett sätt',
    mend: (text) => text.replace(lateTanwin, '\u064b\u0627'),
  },
  { done: 'rätade ut citattecken', mend: (text, path) => straightenText(path, text) },
];

/**
 * Puts right the signs that programs put in by themselves and nobody has to choose about: line ends,
 * letters in two parts, fixed spaces, soft hyphens, an Arabic ending, curly quotation marks.
 */
export const mendText = (path: string, written: string): Mended => {
  const done: string[] = [];
  let text = written;
  for (const step of steps) {
    const next = step.mend(text, path);
    if (next !== text) done.push(step.done);
    text = next;
  }
  return { text, done };
};
