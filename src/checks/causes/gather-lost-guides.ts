import type { ContentProblem } from '../read/content-file.ts';
import { countWords } from '../format-problems.ts';
import type { Draft } from '../read/read-draft.ts';
import { findMoved } from './find-moved.ts';
import { isOfAddresses } from './gather-lost-services.ts';

/** The guide that a problem says is not there, as `service/guide`. */
const lostIn = ({ message }: ContentProblem): string | undefined => {
  const [, name, service] =
    /^Guiden "([^"]+)" finns inte(?: i mappen guides\/([a-z0-9-]+))?\.$/u.exec(message) ?? [];
  return name === undefined || service === undefined ? name : `${service}/${name}`;
};

/** Where a guide is looked for that is not there; one place alone is a name that was mistyped. */
const listLost = (problems: readonly ContentProblem[]): Map<string, ContentProblem[]> => {
  const lost = Map.groupBy(problems, lostIn);
  return new Map(
    [...lost].flatMap(([name, places]) =>
      name === undefined || places.length < 2 ? [] : [[name, places] as const],
    ),
  );
};

type Lost = { name: string; places: readonly ContentProblem[] };

/** Where a service lists its guides; its words in other languages are not that. */
const isList = ({ file }: ContentProblem): boolean => /^content\/services\/[^/]+\.mdx$/u.test(file);

const placesOf = ({ places }: Lost): string[] =>
  places.map(({ file, line }) => `${file}:${line}`).toSorted((a, b) => a.localeCompare(b));

/** The folder has another name now: that is told there, with the places that know the old one. */
const tellMoved = (lost: Lost, folder: string, { files }: Draft): ContentProblem => {
  const { name, places } = lost;
  const [service = '', guide = ''] = name.split('/');
  const [other, now = ''] = folder.split('/');
  const own = [...files.keys()].filter((path) => path.startsWith(`content/guides/${folder}/`));
  const page = `content/guides/${folder}/sv.mdx`;
  const isName = /^[a-z0-9-]+$/u.test(now);
  const back =
    other === service
      ? `Ge mappen namnet "${guide}" igen.`
      : `Flytta mappen tillbaka till guides/${name}.`;
  const instead = `Skriv då "${folder}" i stället för "${name}" på de raderna, och i tjänstens lista "${now}". Sidan får en ny adress.`;
  return {
    file: own.includes(page) ? page : (own.toSorted()[0] ?? page),
    line: 1,
    message: `Mappen guides/${name} finns inte. Den här, guides/${folder}, ser ut att vara samma guide: ingenting leder till den. ${countWords(places.length, 'rad', 'rader')} leder till "${name}":`,
    shown: placesOf(lost),
    remedy: isName ? `${back} Ska den ligga i guides/${folder}? ${instead}` : back,
  };
};

/** Nobody knows where the folder is: that is told where the guide's service lists it. */
const tellGone = (lost: Lost, place: ContentProblem): ContentProblem => {
  const { name, places } = lost;
  return {
    file: place.file,
    line: place.line,
    ...(place.field !== undefined && { field: place.field }),
    message: `Mappen guides/${name} finns inte, men ${countWords(places.length, 'rad', 'rader')} leder till guiden "${name}":`,
    shown: placesOf(lost),
    remedy: `Har mappen fått ett annat namn? Låt den heta guides/${name} igen. Är guiden borttagen? Ta bort de raderna också. I content/search hör alla rader under guidens namn dit, till nästa guide.`,
  };
};

/**
 * Tells once of a guide's folder that has another name or is gone, and not at each of the many places that lead
 * to it: nobody has touched those.
 */
export const gatherLostGuides = (
  problems: readonly ContentProblem[],
  draft: Draft,
): ContentProblem[] => {
  const lost = listLost(problems);
  const moved = findMoved(draft, [...lost.keys()]);
  const told = [...lost].flatMap(([name, places]) => {
    const folder = moved.get(name);
    const listed = places.find(isList);
    if (folder !== undefined) return [tellMoved({ name, places }, folder, draft)];
    return listed ? [tellGone({ name, places }, listed)] : [];
  });
  const hidden = new Set(
    [...lost].flatMap(([name, places]) => (moved.has(name) || places.some(isList) ? places : [])),
  );
  /** That a folder is in no list, has no service or another's addresses, or has a name that no guide may have. */
  const follows = (problem: ContentProblem): boolean =>
    [...moved].some(([name, folder]) => {
      const { file, message } = problem;
      const [service = '', guide = ''] = folder.split('/');
      if (message.startsWith(`Guiden "${guide}" finns i mappen guides/${service} men inte`))
        return true;
      if (!file.startsWith(`content/guides/${folder}/`)) return false;
      if (!draft.guides.has(folder) || message.startsWith('Guiden hör till tjänsten')) return true;
      return !name.startsWith(`${service}/`) && isOfAddresses(problem);
    });
  return [...problems.filter((one) => !hidden.has(one) && !follows(one)), ...told];
};
