import { getCollection, getEntry, render } from 'astro:content';
import { isDrawn } from '../../model/film.ts';
import type { Part } from '../../model/session/session.ts';
import { chooseSteps, isWhole } from '../../session/choose-steps.ts';
import { planLanguages } from '../../session/plan-languages.ts';
import { reckonPart } from '../../session/reckon-length.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { readGuide, type ReadGuide } from '../_read-guide.ts';

/** A part with the guides that it is about, and how long it takes in a room. */
export type ReadPart = {
  part: Part;
  guides: ReadGuide[];
  /** The steps of the film that are shown, as numbers from 1; none where no film is shown. */
  steps: number[];
  isWhole: boolean;
  ms: number;
};

const guidesOf = (part: Part): string[] => {
  if (part.kind === 'handout') return part.guides;
  return 'guide' in part ? [part.guide] : [];
};

/** A part as pages and showings need it. Throws a RangeError when a guide of it is missing. */
export async function readPart(part: Part, language: SiteLanguage = 'sv'): Promise<ReadPart> {
  const guides = await Promise.all(guidesOf(part).map((id) => readGuide(id, language)));
  const film = part.kind === 'film' ? guides[0]?.film.timeline : undefined;
  if (part.kind !== 'film' || !film)
    return { part, guides, steps: [], isWhole: false, ms: reckonPart(part, undefined) };
  const shown = chooseSteps(film.steps, part);
  const [first, last] = [shown[0], shown[shown.length - 1]];
  if (!first || !last) throw new RangeError(`${part.guide} is shown from no step`);
  const whole = isWhole(part);
  const ms = whole ? film.end.endMs : last.endMs - first.startMs;
  return {
    part,
    guides,
    steps: shown.map(({ number }) => number),
    isWhole: whole,
    ms: reckonPart(part, { ms, steps: shown.length }),
  };
}

/** All sessions in their order; in another language than Swedish those that are translated. */
export async function readSessions(language: SiteLanguage = 'sv') {
  const [all, translated] = await Promise.all([
    getCollection('sessions'),
    getCollection('sessionTranslations'),
  ]);
  const words = new Map(translated.map(({ id, data }) => [id, data]));
  return all
    .sort((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) => {
      const own = language === 'sv' ? {} : words.get(`${language}/${id}`);
      return own ? [{ id, data: { ...data, ...own } }] : [];
    });
}

/** The languages that a session's plan is in, Swedish first. */
export async function languagesOf(id: string): Promise<SiteLanguage[]> {
  const known = await Promise.all(
    planLanguages.map(async (language) => ({ language, sessions: await readSessions(language) })),
  );
  return known
    .filter(({ sessions }) => sessions.some((session) => session.id === id))
    .map(({ language }) => language);
}

/** Every session in every language that its plan is in. */
export async function sessionPaths() {
  const all = await Promise.all(
    planLanguages.map(async (language) => ({ language, sessions: await readSessions(language) })),
  );
  return all.flatMap(({ language, sessions }) =>
    sessions.map(({ id: session }) => ({
      params: { language: language === 'sv' ? undefined : language, session },
    })),
  );
}

/** A session with its parts. Throws a RangeError when there is none in the language. */
export async function readSession(id: string, language: SiteLanguage = 'sv') {
  const [session, happens] = await Promise.all([
    getEntry('sessions', id),
    getEntry('sessionParts', id),
  ]);
  if (!session || !happens) throw new RangeError(`There is no session ${id}`);
  if (language === 'sv') {
    const { Content } = await render(session);
    const parts = await Promise.all(happens.data.parts.map((part) => readPart(part)));
    return { id, ...session.data, Content, parts };
  }
  const [text, words] = await Promise.all([
    getEntry('sessionTranslations', `${language}/${id}`),
    getEntry('sessionPartsTranslations', `${language}/${id}`),
  ]);
  if (!text || !words) throw new RangeError(`There is no session ${id} in ${language}`);
  const { Content } = await render(text);
  const parts = await Promise.all(
    // The check has seen that both have the same parts in the same order.
    happens.data.parts.map((part, index) =>
      readPart({ ...part, ...words.data.parts[index] } as Part, language),
    ),
  );
  return { id, ...session.data, ...text.data, Content, parts };
}
export type ReadSession = Awaited<ReturnType<typeof readSession>>;

/** The parts of a showing of one guide alone; what is filmed cannot be practised. */
export async function guideParts(
  guide: string,
  language: SiteLanguage = 'sv',
): Promise<ReadPart[]> {
  const film = await getEntry('films', guide);
  const parts: Part[] = [
    { kind: 'film', guide, say: [], ask: [] },
    { kind: 'practice', guide, how: 'together', minutes: 8, say: [], ask: [] },
    { kind: 'handout', guides: [guide], minutes: 3, say: [] },
  ];
  const canPractise = film?.data.steps.every(isDrawn) === true;
  const shown = parts.filter(({ kind }) => canPractise || kind !== 'practice');
  return Promise.all(shown.map((part) => readPart(part, language)));
}
