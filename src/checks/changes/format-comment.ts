import type { Block, Report } from './report.ts';

/** By this the comment is found again. Whoever else writes it has another name. */
export const commentMark = '<!-- svar-pa-forslaget -->';

/** So much is shown; the rest is in the report itself. The workflow that answers has the same numbers. */
const mostBlocks = 20;
const mostSigns = 2000;

/**
 * Letters, digits and a few signs: nothing that Markdown or a mention is made of. `www.` alone would be a link,
 * and `GH-1` another proposal.
 */
const plainHeading = (text: string): string => {
  const plain = text
    .replace(/[^\p{L}\p{N} ,./()"–-]/gu, ' ')
    .replace(/www\.|gh-/giu, ' ')
    .replace(/ +/gu, ' ');
  return [...plain.trim()].slice(0, 120).join('');
};

/** What stands in a block of code is shown as it is. The one way out, a grave accent, is another sign. */
const plainText = (text: string): string => {
  const signs = [...text.replace(/[^\P{C}\n]/gu, '').replaceAll('`', '´')];
  return signs.length > mostSigns ? `${signs.slice(0, mostSigns).join('')} …` : signs.join('');
};

const fence = '`````';
const writeCode = (text: string, kind = ''): string =>
  `${fence}${kind}\n${plainText(text)}\n${fence}`;

const part = (heading: string, text: string): string[] =>
  text === '' ? [] : [`### ${heading}`, writeCode(text)];

const writeChange = ({ heading, text }: Block): string =>
  `#### ${plainHeading(heading)}\n\n${writeCode(text, 'diff')}`;

/**
 * The report as Markdown, for a comment. What strangers have written stands in blocks of code, where it is
 * no markup, no link and no mention. The workflow `answer.yml` writes the same of the same data.
 */
export const formatComment = ({ changes, films, faults, todo, left }: Report): string =>
  [
    commentMark,
    ...part('Att rätta', faults),
    '### Det här ändras',
    ...(changes.length === 0
      ? ['Inget som läsarna ser.']
      : changes.slice(0, mostBlocks).map(writeChange)),
    ...(changes.length > mostBlocks
      ? [`Och ${changes.length - mostBlocks} till. De står i rapporten.`]
      : []),
    ...part('Filmerna', films),
    ...part('Att göra', todo),
    ...part('Visas som det var', left),
  ].join('\n\n');
