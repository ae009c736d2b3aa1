import { parseArgs } from 'node:util';
import { listNames, suggestNames } from '../../checks/read/nearest-names.ts';

/** Something on the command line that is not understood; told in Swedish. */
export class OptionError extends Error {
  override name = 'OptionError';
}

type Known = Readonly<Record<string, { type: 'string' | 'boolean' }>>;

/** What was written: the options by name, and what stands without one. */
type Written<Options extends Known> = {
  values: { [Name in keyof Options]?: Options[Name]['type'] extends 'string' ? string : boolean };
  positionals: string[];
};

/** Reads a command line. Throws an OptionError that names the nearest option. */
export function readOptions<const Options extends Known>(
  args: string[],
  options: Options,
): Written<Options> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const names = Object.keys(options).map((name) => `--${name}`);
    if (token.name === 'help' || token.name === 'h')
      throw new OptionError(
        `Det här kan man skriva till: ${listNames(names.filter((name) => name !== '--root'))}.\nVad kommandot gör står i README.md och i content/README.md.`,
      );
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined)
      throw new OptionError(
        `Valet ${token.rawName} finns inte. ${suggestNames(token.rawName, names)}`,
      );
    if (type === 'string' && !token.value)
      throw new OptionError(`Efter ${token.rawName} ska det stå något mer.`);
    if (type === 'boolean' && token.value !== undefined)
      throw new OptionError(`${token.rawName} skrivs utan "${token.value}".`);
  }
  return { values: values as Written<Options>['values'], positionals };
}
