import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one of the ready configuration files in docs/hosting says, whatever the server. */
export type Hosting = {
  /** Sent with every answer, by name in small letters; `Cache-Control` apart. */
  headers: Map<string, string>;
  /** Types by ending, without what is said of letters. */
  types: Map<string, string>;
  /** What `Cache-Control` a file's address gets. */
  keep: (address: string) => string | undefined;
  /** What is packed as it is sent; undefined where the server has a list of its own. */
  packed: string[] | undefined;
};

const folder = join(import.meta.dirname, '../../docs/hosting');

export const readConfig = (name: string): string => readFileSync(join(folder, name), 'utf8');

const withoutComments = (text: string): string => text.replace(/^\s*#.*$/gmu, '');

/** What stands between the braces after `opening`. Throws a RangeError when there is no such part. */
function takeBlock(text: string, opening: RegExp): string {
  const match = opening.exec(text);
  if (!match) throw new RangeError(`There is no ${opening.source}`);
  const start = match.index + match[0].length;
  let depth = 1;
  let at = start;
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
  }
  return text.slice(start, at - 1);
}

/** `"~pattern" "value";` in an nginx map, the first that fits, else its default. */
function readMap(block: string): (address: string) => string | undefined {
  const rows = [...block.matchAll(/^\s*(?:"~(.+)"|default)\s+"(.*)";$/gmu)];
  const patterns = rows.flatMap(([, pattern, value]) =>
    pattern === undefined ? [] : [{ pattern: new RegExp(pattern, 'u'), value }],
  );
  const otherwise = rows.find(([, pattern]) => pattern === undefined)?.[2];
  return (address) => patterns.find(({ pattern }) => pattern.test(address))?.value ?? otherwise;
}

export function readNginx(text: string): Hosting {
  const config = withoutComments(text);
  const servers = config.split(/^(?=server \{)/mu);
  const secure = servers.find((part) => /^ {4}listen \S+ ssl\b/mu.test(part)) ?? '';
  const server = takeBlock(secure, /^server \{/mu);
  const rows = [...server.matchAll(/^ {4}add_header (\S+) (?:"(.*)"|(\$\S+)) always;$/gmu)];
  const headers = new Map(rows.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
  headers.delete('cache-control');
  const types = new Map(
    [...takeBlock(server, /^ {4}types \{/mu).matchAll(/^\s*(\S+)\s+(.+);$/gmu)].flatMap(
      ([, type = '', endings = '']) => endings.split(/\s+/u).map((one) => [one, type] as const),
    ),
  );
  const keep = rows.some(([, name, , value]) => name === 'Cache-Control' && value)
    ? readMap(takeBlock(config, /^map \$uri \$koppla_upp_cache \{/mu))
    : () => undefined;
  return { headers, types, keep, packed: /gzip_types (.*);/u.exec(server)?.[1]?.split(' ') };
}

/** What Go, and so Caddy, knows on every system: the package `mime`'s own table. */
const goTypes = {
  css: 'text/css',
  html: 'text/html',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  webp: 'image/webp',
  xml: 'text/xml',
};

export function readCaddy(text: string): Hosting {
  const config = withoutComments(text);
  const snippet = takeBlock(config, /^\(koppla_upp_headers\) \{/mu);
  const site = takeBlock(config, /^\S+\.example \{/mu);
  const faults = takeBlock(site, /^\thandle_errors \{/mu);
  const isSent = [site.replace(faults, ''), faults].every((part) =>
    /^\t+import koppla_upp_headers$/mu.test(part),
  );
  const rows = [...snippet.matchAll(/^\t\t([A-Z][\w-]+) "(.*)"$/gmu)];
  const headers = new Map(
    isSent ? rows.map(([, name = '', value = '']) => [name.toLowerCase(), value]) : [],
  );
  const types = new Map(Object.entries(goTypes));
  for (const [, name, endings = ''] of site.matchAll(/^\t@(\w+) path (.*)$/gmu)) {
    const type = new RegExp(`^\\theader @${name} Content-Type "([^";]+)`, 'mu').exec(site)?.[1];
    for (const one of endings.split(' ')) if (type) types.set(one.replace('*.', ''), type);
  }
  const named = /^\t@named path_regexp (.*)$/mu.exec(site)?.[1];
  const other = /^\t@other not path_regexp (.*)$/mu.exec(site)?.[1];
  if (!named || named !== other)
    throw new RangeError('@named and @other are not each other’s rest');
  const valueOf = (name: string) =>
    new RegExp(`^\\theader @${name} Cache-Control "(.*)"$`, 'mu').exec(site)?.[1];
  const keep = (address: string) =>
    valueOf(new RegExp(named, 'u').test(address) ? 'named' : 'other');
  return { headers, types, keep, packed: undefined };
}
