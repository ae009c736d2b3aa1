import { cutAlike } from '../writing/cut-alike.ts';
import type { ChangedPart } from './list-parts.ts';

/** So much of a text is shown that one sees what it is about. */
const shownLength = 240;

const quote = (text: string): string =>
  text.length > shownLength
    ? `"${text.slice(0, shownLength).trimEnd()} …"`
    : text === ''
      ? 'inget'
      : `"${text}"`;

const showBoth = (what: string, before: string, now: string): string[] => {
  const [old, fresh] = cutAlike(before, now);
  const named = what === '' ? ['Förut:', 'Nu:   '] : [`${what} var:  `, `${what} är nu:`];
  return [`${named[0]} ${quote(old)}`, `${named[1]} ${quote(fresh)}`];
};

const stepParts = ['Rubriken', 'Talet'];

/** A part before and now, each on its line, the one under the other. Heading and speech each for itself. */
export const showChange = ({ kind, before, now }: ChangedPart): string[] => {
  const fresh = now.split('\n');
  if (before === undefined)
    return kind === 'step'
      ? fresh.map(
          (text, index) => `${stepParts[index] ?? 'Varför man säger nej'} är nu: ${quote(text)}`,
        )
      : [`Nu: ${quote(fresh.join(' '))}`];
  const old = before.split('\n');
  if (kind === 'page') return showBoth('', old.join(' '), fresh.join(' '));
  const whys = (lines: readonly string[]): string => lines.slice(stepParts.length).join(' ');
  return [
    ...stepParts.map((what, index) => [what, old[index] ?? '', fresh[index] ?? ''] as const),
    ['Varför man säger nej', whys(old), whys(fresh)] as const,
  ].flatMap(([what, was, is]) => (was === is ? [] : showBoth(what, was, is)));
};
