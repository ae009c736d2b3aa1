import { tell } from './format-problems.ts';
import type { ContentProblem } from './read/content-file.ts';

/** How loud a note at a line is: a fault, something to look at, something to do. */
export type Loudness = 'error' | 'warning' | 'notice';

/** What stands after `::` is data, and in a property so are colons and commas (GitHub, "Workflow commands"). */
const escapeData = (text: string): string =>
  text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

/**
 * Problems as notes at their lines in a proposal: a line for each, which GitHub reads from what a command
 * has written. What a stranger wrote stays data: no line begins with it.
 */
export const formatAnnotations = (
  problems: readonly ContentProblem[],
  loudness: Loudness,
): string[] =>
  problems.map(({ file, line, field, message, shown = [], remedy }) => {
    const place = `file=${escapeProperty(tell(file))},line=${line}`;
    const title = field === undefined ? '' : `,title=${escapeProperty(tell(field))}`;
    const said = [message, ...shown, `Gör så här: ${remedy}`].map(tell).join('\n');
    return `::${loudness} ${place}${title}::${escapeData(said)}`;
  });
