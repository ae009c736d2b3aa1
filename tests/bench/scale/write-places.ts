import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { openChance } from './seeded.ts';

type Position = { latitude: number; longitude: number };
type Named = { title?: string | undefined };
type Entry = Named & {
  kind?: string;
  example?: boolean;
  when?: { moved?: unknown };
  translations?: Record<string, Named>;
};
type Kommun = {
  seat: string;
  position: Position;
  localities?: { name: string; position: Position }[];
};

/** About so far from the middle of a locality a place lies, in degrees. */
const spread = 0.02;

/** What is written of a kind, by the name of its file. */
async function readAll<T>(content: string, folder: string): Promise<[name: string, entry: T][]> {
  const files = await readdir(join(content, folder));
  return Promise.all(
    files.map(async (file): Promise<[string, T]> => {
      const text = await readFile(join(content, folder, file), 'utf8');
      return [file.replace(/\.yaml$/u, ''), parse(text) as T];
    }),
  );
}

/** A number in letters: in figures it may be taken for one to ring. */
const inLetters = (number: number): string =>
  [...number.toString(26)]
    .map((digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[parseInt(digit, 26)])
    .join('');

/** The names of an occasion in every language with its number: no two may be called the same. */
function numberTitles({ title, translations = {} }: Entry, number: number): Entry {
  const tell = (named: Named): Named => ({
    ...named,
    title: `${named.title} ${inLetters(number)}`,
  });
  const told = Object.entries(translations).map(([language, named]) => [language, tell(named)]);
  return { ...tell({ title }), translations: Object.fromEntries(told) };
}

/**
 * Adds made-up places and occasions under `<site>/content` until they are so many: each like one of the
 * project's own, in one of the county's localities. Throws an Error when the content check finds a fault.
 */
export async function writePlaces(site: string, places: number, events: number): Promise<void> {
  const content = join(site, 'content');
  const chance = openChance(places);
  const near = (degrees: number): number =>
    Math.round(1000 * (degrees + spread * (chance.below(200) / 100 - 1))) / 1000;
  const write = (folder: string, name: string, entry: object): Promise<void> =>
    writeFile(join(content, folder, `${name}.yaml`), stringify(entry));
  const known = await readAll<Entry>(content, 'places');
  const samples = known
    .map(([, entry]) => entry)
    .filter(({ kind, example }) => example && kind !== 'online');
  const kommuner = await readAll<Kommun>(content, 'municipalities');
  const made: string[] = [];
  for (let number = known.length; number < places; number++) {
    const [municipality, { seat, position, localities = [] }] = chance.pick(kommuner);
    const town = chance.pick([{ name: seat, position }, ...localities]);
    const name = `exempelplats-${number}`;
    made.push(name);
    await write('places', name, {
      ...chance.pick(samples),
      name: `Exempelplats ${number} i ${town.name}`,
      municipality,
      address: { street: `Exempelvägen ${number}`, town: town.name },
      position: {
        latitude: near(town.position.latitude),
        longitude: near(town.position.longitude),
      },
    });
  }
  const happens = (await readAll<Entry>(content, 'events')).map(([, entry]) => entry);
  for (let number = happens.length; number < events; number++) {
    const sample = chance.pick(happens);
    const hour = 10 + chance.below(7);
    const { moved, ...when } = { moved: [], ...sample.when };
    await write('events', `exempel-${number}`, {
      ...sample,
      ...numberTitles(sample, number),
      place: chance.pick(made),
      when: { ...when, starts: `${hour}:00`, ends: `${hour + 2}:00` },
    });
  }
  const problems = checkContent(await readContentFiles(site));
  if (problems.length > 0)
    throw new Error(`The made-up places have faults:\n${formatProblems(problems.slice(0, 20))}`);
}
