import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root, siteConfig } from './read-site.ts';

/** What an editor has written of somebody or something to find. */
export type Written = {
  id: string;
  name?: string;
  title?: string;
  kind?: string;
  place?: string;
  example?: boolean;
  when?: { repeat?: unknown };
};

export const findFolders = ['municipalities', 'organisations', 'places', 'events'] as const;

/** All that is written in a folder, made up or not, in the order of the names. */
export const readWritten = (folder: (typeof findFolders)[number]): Written[] =>
  readdirSync(join(root, 'content', folder))
    .sort()
    .map((file) => ({
      ...(parse(readFileSync(join(root, 'content', folder, file), 'utf8')) as object),
      id: file.replace(/\.yaml$/u, ''),
    }));

/** What of it the site shows: what is made up only where the setting says so. */
export const readShown = (folder: (typeof findFolders)[number]): Written[] =>
  readWritten(folder).filter(({ example }) => siteConfig.examples || !example);
