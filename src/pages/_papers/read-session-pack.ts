import { type SiteLanguage, siteLanguages } from '../../i18n/languages.ts';
import { readPack } from './read-pack.ts';
import { readSession, readSessions } from '../[...language]/_read-session.ts';

/**
 * The papers of a session, in a language: the sheets that it hands out, and behind a choice those of
 * the other films. Its name is in Swedish where nobody has translated it, which `lang` tells.
 */
export async function readSessionPack(id: string, language: SiteLanguage) {
  const { parts, ...swedish } = await readSession(id);
  const guides = [...new Set(parts.flatMap((part) => part.guides.map((guide) => guide.id)))];
  const handed = parts.flatMap(({ part }) => (part.kind === 'handout' ? part.guides : []));
  const chosen = handed.length > 0 ? handed : guides;
  // In the order in which the films are shown.
  const ordered = [...new Set([...guides, ...chosen])];
  const own = (await readSessions(language)).find((session) => session.id === id);
  const { title } = own?.data ?? swedish;
  const lang: SiteLanguage = own ? language : 'sv';
  return { title, lang, ...(await readPack(ordered, language, chosen)) };
}

/** The languages that a session's papers are in: those that some of its sheets are translated to. */
export async function languagesOfPack(id: string): Promise<SiteLanguage[]> {
  const packs = await Promise.all(
    siteLanguages.map(async (language) => ({
      language,
      sheets: (await readSessionPack(id, language)).sheets,
    })),
  );
  return packs
    .filter(({ language, sheets }) =>
      sheets.some(({ sheet, isChosen }) => isChosen && sheet.contentLanguage === language),
    )
    .map(({ language }) => language);
}

/** Every session's papers in every language that they are in. */
export async function sessionPackPaths() {
  const sessions = await readSessions();
  const all = await Promise.all(
    sessions.map(async ({ id }) => ({ id, languages: await languagesOfPack(id) })),
  );
  return all.flatMap(({ id, languages }) =>
    languages.map((language) => ({
      params: { language: language === 'sv' ? undefined : language, session: id },
      props: { languages },
    })),
  );
}
