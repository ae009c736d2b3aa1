/** One line of the table: what was looked at, and each figure by its heading. */
export type Line = { look: string; figures: Record<string, number> };

/** The least of each figure for each look, over languages and themes, as a table in Markdown. */
export function makeTable(lines: readonly Line[]): string {
  const looks = new Map<string, Record<string, number>>();
  for (const { look, figures } of lines) {
    const least = looks.get(look) ?? {};
    for (const [heading, figure] of Object.entries(figures))
      least[heading] = Math.min(least[heading] ?? Infinity, figure);
    looks.set(look, least);
  }
  const headings = [...new Set(lines.flatMap(({ figures }) => Object.keys(figures)))];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['Screen, text', ...headings]),
    row(['---', ...headings.map(() => '--:')]),
    ...[...looks].map(([look, least]) =>
      row([look, ...headings.map((heading) => String(Math.round(least[heading] ?? NaN)))]),
    ),
  ].join('\n');
}
