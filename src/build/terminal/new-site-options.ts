import { OptionError, readOptions } from './read-options.ts';

/** What `npm run new -- --site` was asked: in which project, and a file with answers instead of questions. */
export type NewSiteOptions = { root: string; answers?: string };

/** Reads the command line of a new site. Throws an OptionError that says what to write. */
export function readNewSiteOptions(args: string[]): NewSiteOptions {
  const { values, positionals } = readOptions(args, {
    site: { type: 'boolean' },
    root: { type: 'string' },
    answers: { type: 'string' },
  } as const);
  if (!values.site)
    throw new OptionError('Skriv npm run new -- --site för att göra webbplatsen till er egen.');
  if (positionals.length > 0)
    throw new OptionError('Står svaren i en fil? Skriv npm run new -- --site --answers svar.yaml');
  const { root = process.cwd(), answers } = values;
  return { root, ...(answers !== undefined && { answers }) };
}
