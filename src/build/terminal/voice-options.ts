import { OptionError, readOptions } from './read-options.ts';

/** What `npm run voice` was asked to do, in a project's folder. */
export type VoiceOptions = { root: string } & (
  | { do: 'list' }
  | { do: 'fetch'; language: string; from?: string }
  | { do: 'remove'; language: string }
  | { do: 'try'; language: string; text: string; out: string }
);

const options = {
  root: { type: 'string' },
  list: { type: 'boolean' },
  remove: { type: 'boolean' },
  from: { type: 'string' },
  try: { type: 'string' },
  out: { type: 'string' },
} as const;

const example =
  'Skriv till exempel: npm run voice -- sv\n' +
  'Andra val: --list, --try "En mening.", --remove sv, --from mapp';

/** Reads the command line. Throws an OptionError that says what to write. */
export function readVoiceOptions(args: string[], languages: readonly string[]): VoiceOptions {
  const { values, positionals } = readOptions(args, options);
  const { root = process.cwd(), from, out, try: text } = values;
  const [language, ...others] = positionals;
  if (others.length > 0) throw new OptionError(`Ett språk i taget. ${example}`);
  if (values.list === true) return { do: 'list', root };
  if (text !== undefined)
    return { do: 'try', root, text, language: language ?? 'sv', out: out ?? 'prov.wav' };
  if (language === undefined) throw new OptionError(`Vilket språk gäller det? ${example}`);
  if (values.remove === true) return { do: 'remove', root, language };
  if (!languages.includes(language))
    throw new OptionError(
      `Det finns ingen neural röst för språket "${language}". Välj bland: ${languages.join(', ')}.`,
    );
  return { do: 'fetch', root, language, ...(from && { from }) };
}
