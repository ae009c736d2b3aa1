import { fileURLToPath } from 'node:url';
import { readDraft } from '../src/checks/read/read-draft.ts';
import { actionTarget } from '../src/model/film.ts';
import { tapTargets } from '../src/screen/tap-targets.ts';
import { readContentFiles } from '../src/studio/read-content.ts';
import { readWordTree } from '../src/studio/read-words.ts';

/**
 * What editors have written, by the names of their files. A test of the built site asks for a text here
 * and repeats none, so that whoever rewords something has nothing to mend in a test.
 */
const root = process.env['SITE_ROOT'] ?? fileURLToPath(new URL('../', import.meta.url));
const draft = readDraft(await readContentFiles(root));

const find = <Value>(all: ReadonlyMap<string, { value: Value }>, name: string): Value => {
  const found = all.get(name)?.value;
  if (found === undefined) throw new RangeError(`Nobody has written ${name}`);
  return found;
};

const guideOf = (guide: string) => {
  const { page, film, translations } = draft.guides.get(guide) ?? {};
  if (!page || !film || !translations) throw new RangeError(`Nobody has written ${guide}`);
  return { page: page.value, steps: film.value.steps, translations };
};

/** What a guide is called, as `bankid/skaffa`. */
export const titleOf = (guide: string): string => guideOf(guide).page.title;

/** What a guide is called where it answers "What do you want to do?". */
export const wishOf = (guide: string): string => guideOf(guide).page.wish;

/** What one has at hand before a guide begins. */
export const needsOf = (guide: string): string[] => guideOf(guide).page.youNeed;

/** What goes wrong in a guide, and after which of its steps: counted from 1, as on the page. */
export const failuresOf = (guide: string) => {
  const { page, steps } = guideOf(guide);
  return page.goesWrong.map((failure) => ({
    ...failure,
    number: steps.findIndex(({ id }) => id === failure.step) + 1,
  }));
};

/** The headings of a guide's steps, in a language that it is translated to. */
export const headingsOf = (guide: string, language = 'sv'): (string | undefined)[] => {
  const { steps, translations } = guideOf(guide);
  if (language === 'sv') return steps.map(({ heading }) => heading);
  const translated = find(translations, language).steps;
  return steps.map(({ id }) => translated[id]?.heading);
};

/** The guides that begin with something to press. */
export const guidesToPress = [...draft.guides.keys()].filter((guide) => {
  const [first] = guideOf(guide).steps;
  return first && 'do' in first && first.do && 'tap' in first.do;
});

/** The guides that show what has to be done before a guide. */
export const firstOf = (guide: string): string[] => guideOf(guide).page.first ?? [];

/** What stands on that which is pressed, written in or waited for in a guide's steps. */
export const labelsOf = (guide: string): string[] =>
  guideOf(guide).steps.flatMap((step) =>
    'screen' in step && step.do && !('scroll' in step.do)
      ? [labelOf(step.screen, actionTarget(step.do))]
      : [],
  );

/** The guides that nobody has translated to a language yet. */
export const guidesWithout = (language: string): string[] =>
  [...draft.guides].flatMap(([guide, { translations }]) =>
    translations.has(language) ? [] : [guide],
  );

/** What a guide that nobody has translated to a language is called there, where somebody has said so. */
export const inBriefOf = (guide: string, language: string) => {
  const [service = '', name = ''] = guide.split('/');
  return draft.serviceTranslations.get(`${language}/${service}`)?.value.inBrief?.[name];
};

/** A service, as `bankid`. */
export const serviceOf = (service: string) => find(draft.services, service);
export const services = [...draft.services.keys()];

/** What stands on something of a drawn screen, as `swish/start`. */
export const labelOf = (screen: string, id: string): string => {
  const target = tapTargets(find(draft.screens, screen)).find((each) => each.id === id);
  if (!target) throw new RangeError(`The screen ${screen} has no ${id}`);
  return target.label;
};

/** What a drawn screen says has succeeded. */
export const noticeOf = (screen: string): string | undefined =>
  find(draft.screens, screen).elements.flatMap((element) =>
    element.kind === 'notice' && element.tone === 'good' ? [element.text] : [],
  )[0];

/** What a drawn Swedish button means in another language, where somebody has said so. */
export const meaningOf = (label: string, language: string): string | undefined => {
  const { buttons } = readWordTree('sv') as { buttons: Record<string, string> };
  const { buttons: meanings } = readWordTree(language) as { buttons: Record<string, string> };
  return Object.entries(buttons).flatMap(([key, name]) =>
    name === label ? [meanings[key]] : [],
  )[0];
};

/** What a session is made of, in its order. */
export const partsOf = (session: string) => find(draft.sessionParts, session).parts;

/** The headings that a part of a session shows, when it shows a film or some steps of one. */
export const headingsIn = (part: ReturnType<typeof partsOf>[number] | undefined): string[] => {
  if (part?.kind !== 'film') return [];
  const { steps } = guideOf(part.guide);
  const at = (id: string | undefined, otherwise: number): number =>
    id === undefined ? otherwise : steps.findIndex((step) => step.id === id);
  return steps.slice(at(part.from, 0), at(part.to, steps.length) + 1).map(({ heading }) => heading);
};

/** A place where people meet, as `vetlanda-bibliotek`. */
export const placeOf = (place: string) => find(draft.find.places, place);
export const townOf = (place: string): string => placeOf(place).address?.town ?? '';

/** What a kommun is called, as `vetlanda`. */
export const municipalityOf = (municipality: string): string =>
  find(draft.find.municipalities, municipality).name;

export const municipalityCount = draft.find.municipalities.size;
/** How many places exist, and are not made up. */
export const realPlaceCount = [...draft.find.places.values()].filter(
  ({ value }) => !value.example,
).length;

/** How people ask for a person rather than for a guide. */
export const personAsksOf = (language: string): string[] =>
  find(draft.searches, language).near.person ?? [];

/** How people ask for a guide, as editors keep it. */
export const asksOf = (guide: string, language = 'sv'): string[] =>
  find(draft.searches, language).asks[guide] ?? [];
