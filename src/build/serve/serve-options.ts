import { parseArgs } from 'node:util';

/** Where the site is to be shown. */
export type ServeOptions = { host: string; port: number };

/** An option or an address that cannot be used, said in Swedish. */
export class ServeOptionError extends Error {
  override name = 'ServeOptionError';
}

/** The computer itself, and nobody else on its network. */
const loopback = '127.0.0.1';

/**
 * Reads what was written after `npm start --`, and before that the environment. Throws a
 * ServeOptionError that says what to write.
 */
export function readServeOptions(
  args: readonly string[],
  { HOST, PORT }: NodeJS.ProcessEnv,
): ServeOptions {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { host: { type: 'string' }, port: { type: 'string' } },
    }));
  } catch (cause) {
    throw new ServeOptionError('Skriv till exempel: npm start -- --port 4322 --host 0.0.0.0', {
      cause,
    });
  }
  const { host = HOST || loopback, port = PORT || '4321' } = values;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535)
    throw new ServeOptionError(
      `Porten "${port}" går inte att använda. Skriv ett tal mellan 0 och 65535, till exempel 4322.`,
    );
  return { host, port: Number(port) };
}

/** What is wrong with an address that no server can have; other faults are given back as they are. */
export function explainAddress(error: unknown, { host, port }: ServeOptions): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const told: Record<string, string> = {
    EADDRINUSE: `Porten ${port} är upptagen: något annat svarar redan där, kanske en annan npm start. Avsluta det, eller välj en annan port: npm start -- --port ${port < 65_535 ? port + 1 : 4321}`,
    EACCES: `Porten ${port} får inte användas. Välj en över 1023, till exempel: npm start -- --port 4321`,
    EADDRNOTAVAIL: `Datorn har inte adressen ${host}. Skriv --host 0.0.0.0 för alla adresser som den har.`,
    ENOTFOUND: `Adressen ${host} finns inte. Skriv --host 0.0.0.0 för alla adresser som datorn har.`,
  };
  const words = told[code ?? ''];
  return words === undefined ? error : new ServeOptionError(words, { cause: error });
}
