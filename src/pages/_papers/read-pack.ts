import type { PackSheet } from '../../components/pack/pack.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { readSheet } from './read-sheet.ts';

/** The sheets of some guides, and what the cover says of their films; `chosen` go along from the start. */
export async function readPack(
  guides: readonly string[],
  language: SiteLanguage,
  chosen: readonly string[],
) {
  const sheets = await Promise.all(
    guides.map(async (path): Promise<PackSheet> => {
      const { sheet, Content } = await readSheet(path, language);
      return { sheet, Content, isChosen: chosen.includes(path) };
    }),
  );
  const films = sheets.map(({ sheet: { path, named } }) => ({ path, ...named }));
  return { sheets, films };
}
