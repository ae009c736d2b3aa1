import { OptionError, readOptions } from './read-options.ts';

/** A folder whose files a list can become. */
export type ListName = 'places' | 'events' | 'organisations';

/** What `npm run import` was asked to do, in a project's folder. */
export type ImportOptions = {
  root: string;
  list: ListName;
  file: string;
  sheet?: string;
  isWriting: boolean;
};

/** What `npm run export` was asked to do. */
export type ExportOptions = { root: string; list: ListName; out: string; isTemplate: boolean };

const names: Readonly<Record<string, ListName>> = {
  places: 'places',
  platser: 'places',
  events: 'events',
  tillfällen: 'events',
  tillfallen: 'events',
  organisations: 'organisations',
  organisationer: 'organisations',
};

function readName(name: string | undefined, example: string): ListName {
  const found = names[name?.normalize('NFC').toLowerCase() ?? ''];
  if (found) return found;
  const what = name === undefined ? 'Vilken lista gäller det?' : `Listan "${name}" finns inte.`;
  throw new OptionError(`${what} Välj places, events eller organisations. ${example}`);
}

/** Reads the command line of the import. Throws an OptionError that says what to write. */
export function readImportOptions(args: string[]): ImportOptions {
  const example = 'Skriv till exempel: npm run import -- places lista.xlsx';
  const { values, positionals } = readOptions(args, {
    root: { type: 'string' },
    sheet: { type: 'string' },
    write: { type: 'boolean' },
  } as const);
  const [name, file, ...others] = positionals;
  const list = readName(name, example);
  if (file === undefined) throw new OptionError(`Vilken fil är listan? ${example}`);
  if (others.length > 0)
    throw new OptionError(
      `En fil i taget. Har filens namn mellanslag sätter du citattecken runt det: npm run import -- ${list} "${[file, ...others].join(' ')}"`,
    );
  const { root = process.cwd(), sheet, write = false } = values;
  return { root, list, file, ...(sheet !== undefined && { sheet }), isWriting: write };
}

/** Reads the command line of the export. Throws an OptionError that says what to write. */
export function readExportOptions(args: string[]): ExportOptions {
  const example = 'Skriv till exempel: npm run export -- places';
  const { values, positionals } = readOptions(args, {
    root: { type: 'string' },
    out: { type: 'string' },
    template: { type: 'boolean' },
  } as const);
  const [name, ...others] = positionals;
  const list = readName(name, example);
  if (others.length > 0) throw new OptionError(`En lista i taget. ${example}`);
  const { root = process.cwd(), template = false } = values;
  const out = values.out ?? `${list}${template ? '-mall' : ''}.csv`;
  return { root, list, out, isTemplate: template };
}
