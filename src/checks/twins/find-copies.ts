import type { Draft } from '../read/read-draft.ts';

/**
 * Folders that are copies of a guide's: they say its very title and no service lists them. By folder, as
 * `service/guide`, the guide that each is a copy of.
 */
export const findCopies = ({ guides, services }: Draft): Map<string, string> => {
  const isListed = ([, { service, guide }]: [string, { service: string; guide: string }]) =>
    services.get(service)?.value.guides.includes(guide) === true;
  const all = [...guides];
  const listed = all.filter(isListed);
  return new Map(
    all
      .filter((one) => services.has(one[1].service) && !isListed(one))
      .flatMap(([key, { page }]) => {
        const title = page?.value.title.toLowerCase();
        const original = listed.find(
          ([, other]) => other.page?.value.title.toLowerCase() === title,
        );
        return title === undefined || !original ? [] : [[key, original[0]] as const];
      }),
  );
};
