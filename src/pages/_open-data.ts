import { createHash } from 'node:crypto';
import findWords from 'site:words/find';
import timeWords from 'site:words/times';
import { linkTo } from '../components/site/link-to.ts';
import { site } from '../site.config.ts';
import { collectFiles } from '../open-data/collect-files.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { readFind } from './_read-find.ts';
import { readServices } from './_read-service.ts';

/** The site's own name space: a name in it has the same UUID wherever the site is built. */
const nameSpace = 'b5f0a3de-2c6f-4b3d-9c55-6f1f4c8b7d21';

/** A UUID from a name (RFC 9562, 5.5, version 5). */
function nameUuid(name: string): string {
  const space = Buffer.from(nameSpace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** The address of something on the site, whole where the site knows its own. */
export function addressOf(path: string): string {
  const own = import.meta.env.SITE as string | undefined;
  return own ? new URL(linkTo(path), own).href : linkTo(path);
}

/** All that is given away, in the order of the site's own lists. */
export async function readOpenData(): Promise<OpenData> {
  const { places, organisations, municipalities, events, today } = await readFind();
  const names = new Map((await readServices('sv')).map(({ id, data }) => [id, data.title]));
  return {
    places,
    organisations,
    municipalities,
    // What an editor has written, by the alphabet: days and their order are others at each build.
    events: events
      .map(({ occasions: _days, skipped: _skipped, ...event }) => event)
      .sort((one, other) => one.id.localeCompare(other.id, 'sv')),
    today,
    addressOf,
    serviceName: (id) => names.get(id) ?? id,
    uuidOf: (kind, id) => nameUuid(`${kind}/${id}`),
  };
}

let known: Promise<ReadonlyMap<string, string>> | undefined;

/** The text of every file below `data/`, by its name. */
export function readOpenFiles(): Promise<ReadonlyMap<string, string>> {
  // Under `npm run dev` an editor may be writing one just now.
  if (import.meta.env.DEV) known = undefined;
  known ??= readOpenData().then((data) =>
    collectFiles(data, { find: findWords.sv, times: timeWords.sv }, site.name),
  );
  return known;
}
