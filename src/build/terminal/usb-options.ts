import { parseArgs } from 'node:util';
import { siteLanguages, type SiteLanguage } from '../../i18n/languages.ts';
import { languageOf, type OwnSession, readOwn } from '../../session/own-session.ts';

/** What goes along on the stick. */
export type UsbOptions = {
  services: string[];
  languages: SiteLanguage[];
  /** The one session that it is for: a written one's name, or one that somebody has put together. */
  session?: string | OwnSession;
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

/** A session by its name, or what stands in a link to one: the whole link is taken too. */
function checkSession(given: string, known: readonly string[]): string | OwnSession {
  if (known.includes(given)) return given;
  const read = readOwn(/(?:#|pass=|^)(\d.*)$/su.exec(given.trim())?.[1] ?? '');
  if (read.state === 'read') return read.own;
  throw new UsbOptionError(
    read.state === 'newer'
      ? '--session: länken är gjord med en nyare version av webbplatsen. Hämta den nya versionen först.'
      : `--session: "${given}" finns inte. Klistra in länken till ett eget pass, eller välj bland: ${known.join(', ')}.`,
  );
}

/**
 * Reads what was written after `npm run usb --`. The services and sessions are what there is
 * to choose among. Throws a UsbOptionError that says what to write.
 */
export function readUsbOptions(
  args: readonly string[],
  services: readonly string[],
  sessions: readonly string[],
): UsbOptions {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        services: { type: 'string' },
        languages: { type: 'string' },
        out: { type: 'string', default: '.cache/usb' },
        session: { type: 'string' },
        built: { type: 'boolean', default: false },
      },
    }));
  } catch (cause) {
    throw new UsbOptionError(
      'Skriv till exempel: npm run usb -- --services bankid,swish --languages sv --out mapp',
      { cause },
    );
  }
  if (values.session !== undefined && values.services !== undefined)
    throw new UsbOptionError('Skriv --session eller --services, inte båda.');
  const session = values.session === undefined ? undefined : checkSession(values.session, sessions);
  // What a room is shown is in Swedish, unless whoever put the session together chose otherwise: a
  // stick for one session is small.
  const spoken = typeof session === 'object' ? session.guides.map(languageOf) : [];
  const otherwise =
    session === undefined
      ? siteLanguages
      : siteLanguages.filter((language) => language === 'sv' || spoken.includes(language));
  return {
    services: check(
      values.services === undefined ? services : listOf(values.services),
      services,
      'services',
    ),
    languages: check(
      values.languages === undefined ? otherwise : listOf(values.languages),
      siteLanguages,
      'languages',
    ),
    ...(session !== undefined && { session }),
    out: values.out,
    isBuilt: values.built,
  };
}
