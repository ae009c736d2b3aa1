import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languages, root, siteConfig } from './read-site.ts';

/** What an editor has written of somebody or something to find. */
export type Written = {
  id: string;
  name?: string;
  title?: string;
  kind?: string;
  place?: string;
  municipality?: string;
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

const sessionFolder = join(root, 'content/sessions');

/** The sessions that editors have written, by name. */
export const sessions = readdirSync(sessionFolder).flatMap(
  (file) => /^(.+)\.yaml$/u.exec(file)?.[1] ?? [],
);

/** Those that are written in a language: a session that nobody has translated has no page in it. */
export const sessionsIn = (language: string): string[] =>
  language === 'sv'
    ? sessions
    : sessions.filter((name) => existsSync(join(sessionFolder, language, `${name}.yaml`)));

type Handing = { parts: { kind: string; guides?: string[] }[] };

/** A session's papers in each language that some guide of them is in, and the guides that are handed out. */
export const packs = sessions.flatMap((session) => {
  const text = readFileSync(join(sessionFolder, `${session}.yaml`), 'utf8');
  const papers = (parse(text) as Handing).parts.flatMap(({ guides = [] }) => guides);
  const isIn = (language: string): boolean =>
    language === 'sv' ||
    papers.some((guide) => existsSync(join(root, 'content/guides', guide, `${language}.mdx`)));
  return languages
    .filter(({ language }) => isIn(language))
    .map(({ language, start }) => ({ session, language, start, papers }));
});
