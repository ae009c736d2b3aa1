import { format, type Options, resolveConfig } from 'prettier';
import type { Plan } from '../../lists/lists.ts';

/**
 * Lays out the texts of a plan as the project lays out every file. A text that becomes what the file
 * has already is no change.
 */
export async function formatTexts(
  plan: Plan,
  textOf: (path: string) => string | undefined,
): Promise<Plan> {
  const found = await resolveConfig('content/places/a.yaml');
  const options: Options = { ...found, parser: 'yaml', plugins: [] };
  const rows: Plan['rows'] = [];
  for (const row of plan.rows) {
    const { text, ...rest } = row;
    const laid = text === undefined ? undefined : await format(text, options);
    const isSame = laid === undefined || laid === textOf(row.path ?? '');
    rows.push(isSame ? rest : { ...rest, text: laid });
  }
  return { ...plan, rows };
}
