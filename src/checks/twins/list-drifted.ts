import { formatDay } from '../../i18n/format.ts';
import type { MadeFrom } from '../../model/translation.ts';
import type { ContentFile, ContentProblem, FieldPath } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { type GuideDraft, type Parsed, readDraft } from '../read/read-draft.ts';
import { listSwedish, type SwedishTexts } from './mark-texts.ts';
import { listChangedSteps, markOf } from './step-texts.ts';

/** So much of the Swedish is shown that one sees what it is about. */
const shownLength = 240;

const shorten = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength).trimEnd()} …` : text;

/** Keys of the Swedish page that the easy-read twin calls something else, or has no text for. */
const fieldOf = (twin: string, key: string): string | undefined => {
  if (key === 'body' || twin !== 'easy') return key;
  return { title: 'title', summary: 'intro', youNeed: 'youNeed', goesWrong: 'goesWrong' }[key];
};

type Changed = { path: FieldPath; message: string; text: string };

const listChanged = (
  twin: string,
  { day, page, steps }: MadeFrom,
  now: SwedishTexts,
): Changed[] => {
  const since = formatDay(day);
  return [
    ...Object.entries(now.page)
      .filter(([key, text]) => fieldOf(twin, key) !== undefined && page[key] !== markOf(text))
      .map(([key, text]) => ({
        path: key === 'body' ? [] : [fieldOf(twin, key) ?? key],
        message:
          key === 'body'
            ? `Texten under strecken i sv.mdx är ändrad sedan ${since}.`
            : `${key} i sv.mdx är ändrad sedan ${since}.`,
        text,
      })),
    ...listChangedSteps({ steps }, now.steps).map((id) => ({
      path: ['steps', id],
      message: `Steget "${id}" i film.yaml är ändrat sedan ${since}.`,
      text: now.steps[id] ?? '',
    })),
  ];
};

const checkTwin = (
  { service, guide, twins }: GuideDraft,
  twin: string,
  { file, lineOf }: Pick<Parsed<unknown>, 'file' | 'lineOf'>,
  now: SwedishTexts,
): ContentProblem[] => {
  const run = `npm run done -- ${twin} ${service}/${guide}`;
  const made = twins?.value[twin];
  if (!made)
    return [
      {
        file,
        line: 1,
        message: 'Ingen har sagt att texten följer det svenska.',
        remedy: `Jämför med film.yaml och sv.mdx. Stämmer det? Kör: ${run}`,
      },
    ];
  return listChanged(twin, made, now).map(({ path, message, text }) => ({
    file,
    line: lineOf(path),
    ...(path.length > 0 && { field: nameField(path) }),
    message,
    remedy: `På svenska står nu: "${shorten(text)}" Ändra det som behövs, och kör sedan: ${run}`,
  }));
};

/** When somebody last held a twin against the Swedish; never comes before all days. */
const dayOf = ({ twins }: GuideDraft, twin: string): number =>
  twins?.value[twin]?.day.getTime() ?? 0;

/**
 * Easy-read twins and translations whose Swedish has changed since somebody last held them against it, the
 * oldest first. No fault: the Swedish may be mended without waiting for who translates.
 */
export const listDrifted = (files: readonly ContentFile[]): ContentProblem[] => {
  const draft = readDraft(files);
  return [...draft.guides.values()]
    .flatMap((guide) => {
      const now = listSwedish(guide, draft);
      const twins = [...(guide.easy ? [['easy', guide.easy] as const] : []), ...guide.translations];
      return now ? twins.map(([twin, file]) => ({ guide, twin, file, now })) : [];
    })
    .sort((a, b) => dayOf(a.guide, a.twin) - dayOf(b.guide, b.twin))
    .flatMap(({ guide, twin, file, now }) => checkTwin(guide, twin, file, now));
};
