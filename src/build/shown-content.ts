import { join } from 'node:path';

/** Where the texts that are in order lie under a project's folder while somebody writes. */
const place = '.astro/shown';

export const shownFolder = (root: string): string => join(root, place);

/** Set while the desk is there: builder, pages and films all run in its program. */
const key = 'KOPPLA_SHOWN';

/** From here on the builder reads what is in order, and no longer what is being written. */
export function showFromNowOn(): void {
  process.env[key] = place;
}

/** The folder, from the project's, in which the builder finds `content`: the project's own in a build. */
export const shownPlace = (): string => process.env[key] ?? '.';

/** Where the texts of the content under `root` are read by the builder, when it is not `root` itself. */
export const shownUnder = (root: string): string | undefined =>
  process.env[key] === undefined ? undefined : shownFolder(root);
