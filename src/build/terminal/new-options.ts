import { OptionError, readOptions } from './read-options.ts';

/** What `npm run new` was asked to make, in a project's folder. */
export type NewOptions = {
  root: string;
  what: 'guide' | 'places' | 'events' | 'word';
  /** Answers that are given already. */
  file?: string;
  /** True when somebody is there to answer what the file does not. */
  isAsking: boolean;
};

/** What `npm run new -- --help` says: what can be made, and how. */
const help = [
  'npm run new                        frågar efter en ny guide, och skriver den',
  'npm run new -- drafts/namn.yaml    fortsätter med ett utkast',
  'npm run new -- --place             en plats',
  'npm run new -- --event             ett tillfälle',
  'npm run new -- --word              ett ord som förklaras',
  'npm run new -- --site              en egen webbplats',
  'Mer står i content/README.md, under "Skriva en ny guide".',
].join('\n');

/** Reads the command line of `npm run new`. Throws an OptionError that says what to write. */
export function readNewOptions(args: string[]): NewOptions {
  if (args.includes('--help') || args.includes('-h')) throw new OptionError(help);
  const { values, positionals } = readOptions(args, {
    root: { type: 'string' },
    place: { type: 'boolean' },
    event: { type: 'boolean' },
    word: { type: 'boolean' },
    'no-questions': { type: 'boolean' },
  } as const);
  const { root = process.cwd(), place, event, word } = values;
  if ([place, event, word].filter(Boolean).length > 1)
    throw new OptionError('En sak i taget: välj --place, --event eller --word.');
  const [file, ...others] = positionals;
  if (others.length > 0) throw new OptionError('Ett utkast i taget.');
  const isAsking = values['no-questions'] !== true;
  if (!isAsking && file === undefined)
    throw new OptionError('Efter --no-questions ska det stå en fil med svar.');
  const what = place ? 'places' : event ? 'events' : word ? 'word' : 'guide';
  if (what !== 'guide' && file !== undefined)
    throw new OptionError('En fil med svar går bara att ha till en guide.');
  return { root, what, ...(file !== undefined && { file }), isAsking };
}
