import { findNearest } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';
import { findCopies } from '../twins/find-copies.ts';

/** Every folder of a guide, as `service/guide`, also those whose names no guide may have. */
const listFolders = ({ files }: Draft): string[] => [
  ...new Set(
    [...files.keys()].flatMap(
      (path) => /^content\/guides\/([^/]+\/[^/]+)\//u.exec(path)?.[1] ?? [],
    ),
  ),
];

const isListed = ({ services }: Draft, folder: string): boolean => {
  const [service = '', guide = ''] = folder.split('/');
  return services.get(service)?.value.guides.includes(guide) === true;
};

/** True when some file beside a guide's own names it with its service before it. */
const isLedTo = ({ files }: Draft, folder: string): boolean => {
  if (!/^[a-z0-9/-]+$/u.test(folder)) return false;
  const named = new RegExp(`(?<![a-z0-9/-])${folder}(?![a-z0-9/-])`, 'u');
  return [...files].some(
    ([path, text]) => !path.startsWith(`content/guides/${folder}/`) && named.test(text),
  );
};

/**
 * The folder that a guide lies in now, by the name it is looked for under, `service/guide`: the one that
 * nothing leads to. Where there are several it is the one with the likest name, and none when that says nothing.
 */
export const findMoved = (draft: Draft, gone: readonly string[]): Map<string, string> => {
  if (gone.length === 0) return new Map();
  const copies = findCopies(draft);
  const free = listFolders(draft).filter(
    (folder) => !gone.includes(folder) && !copies.has(folder) && !isLedTo(draft, folder),
  );
  const moved = new Map<string, string>();
  for (const name of gone) {
    const [service = '', guide = ''] = name.split('/');
    const possible = free
      .filter((folder) => ![...moved.values()].includes(folder))
      // One that its service lists has a place of its own, unless the list was changed with the folder.
      .filter((folder) => !isListed(draft, name) || !isListed(draft, folder));
    const beside = possible.filter((folder) => folder.startsWith(`${service}/`));
    const elsewhere = possible.filter((folder) => folder.endsWith(`/${guide}`));
    const choices = beside.length > 0 ? beside : elsewhere;
    const [found] = choices.length === 1 ? choices : findNearest(name, choices, 1);
    if (found !== undefined) moved.set(name, found);
  }
  return moved;
};
