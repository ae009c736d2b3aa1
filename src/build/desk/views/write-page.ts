import type { ContentProblem } from '../../../checks/read/content-file.ts';
import { countWords } from '../../../checks/format-problems.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import { writeDevPage } from '../../dev-page.ts';
import type { Place } from '../board/place-problem.ts';

/** How loud a problem is, as `npm run check:content` tells it, and where it belongs. */
export type Told = ContentProblem & { kind: 'fault' | 'look' | 'todo'; place: Place };

export const kindNames: Record<Told['kind'], string> = {
  fault: 'Fel',
  look: 'Titta på',
  todo: 'Att göra',
};

/** Where the desk tells of changes: with an ending, for the builder wants a slash after all other addresses. */
export const newsFile = 'nytt.events';

/** A page of the desk. Its script keeps it as the files are, and the reader where they were. */
export const writePage = (base: string, title: string, body: string): string =>
  writeDevPage(
    title,
    `${base}skrivbord.css`,
    `<main data-news="${base}${newsFile}">
${body}
</main>
<script type="module" src="${base}skrivbord.js"></script>`,
  );

/** One problem, in the words of the check; `way`, as HTML, leads to where it is. */
export const writeProblem = (
  { file, line, field, message, shown = [], remedy, kind }: Omit<Told, 'place'>,
  way = '',
): string =>
  `<li class="${kind}"><p><code>${escapeHtml(`${file}:${line}`)}</code>${field === undefined ? '' : ` ${escapeHtml(field)}`}</p>
<p><strong>${kindNames[kind]}:</strong> ${[message, ...shown].map(escapeHtml).join('<br>')}<br><strong>Gör så här:</strong> ${escapeHtml(remedy)}</p>${way === '' ? '' : `<p>${way}</p>`}</li>`;

export const writeProblems = (
  problems: readonly Told[],
  wayTo: (problem: Told) => string = () => '',
): string =>
  problems.length === 0
    ? ''
    : `<ul class="told" role="list">\n${problems.map((each) => writeProblem(each, wayTo(each))).join('\n')}\n</ul>`;

/** What the check says in one line; a screen reader hears it when it changes. */
export function writeState(problems: readonly Told[], where: string): string {
  const count = (kind: Told['kind']) => problems.filter((each) => each.kind === kind).length;
  const faults = count('fault');
  const looks = count('look');
  const words =
    faults === 0 ? `Inga fel ${where}.` : `${countWords(faults, 'fel', 'fel')} ${where}.`;
  const more = looks === 0 ? '' : ` ${countWords(looks, 'sak', 'saker')} att titta på.`;
  return `<p class="state${faults === 0 ? '' : ' faulty'}" role="status">${words}${more}</p>`;
}

/** Something to copy, and the button that does. `what` tells it from the other buttons. */
export const writeCopy = (lines: string, what: string): string =>
  `<div class="lines"><pre><code>${escapeHtml(lines)}</code></pre>
<button type="button" data-copy>Kopiera <span class="hidden">${escapeHtml(what)}</span></button></div>`;
