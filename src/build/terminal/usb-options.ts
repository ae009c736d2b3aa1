import { parseArgs } from 'node:util';
import { siteLanguages, type SiteLanguage } from '../../i18n/languages.ts';

/** What goes along on the stick. */
export type UsbOptions = {
  services: string[];
  languages: SiteLanguage[];
  /** The folder that the stick's folder and zip are put in. */
  out: string;
  /** True: what is built already is taken, without building it again. */
  isBuilt: boolean;
};

/** An option that cannot be followed, said in Swedish. */
export class UsbOptionError extends Error {}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const check = <T extends string>(
  wanted: readonly string[],
  known: readonly T[],
  option: string,
): T[] => {
  const unknown = wanted.filter((name) => !known.some((other) => other === name));
  if (unknown.length > 0)
    throw new UsbOptionError(
      `--${option}: "${unknown.join('", "')}" finns inte. Välj bland: ${known.join(', ')}.`,
    );
  if (wanted.length === 0) throw new UsbOptionError(`--${option}: skriv minst ett namn.`);
  return known.filter((name) => wanted.includes(name));
};

/** Reads what was written after `npm run usb --`. Throws a UsbOptionError that says what to write. */
export function readUsbOptions(args: readonly string[], services: readonly string[]): UsbOptions {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        services: { type: 'string' },
        languages: { type: 'string' },
        out: { type: 'string', default: '.cache/usb' },
        built: { type: 'boolean', default: false },
      },
    }));
  } catch (cause) {
    throw new UsbOptionError(
      'Skriv till exempel: npm run usb -- --services bankid,swish --languages sv --out mapp',
      { cause },
    );
  }
  return {
    services: check(
      values.services === undefined ? services : listOf(values.services),
      services,
      'services',
    ),
    languages: check(
      values.languages === undefined ? siteLanguages : listOf(values.languages),
      siteLanguages,
      'languages',
    ),
    out: values.out,
    isBuilt: values.built,
  };
}
