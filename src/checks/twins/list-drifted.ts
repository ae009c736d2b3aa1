import { formatDay } from '../../i18n/format.ts';
import type { ContentFile, ContentProblem, FieldPath } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { type GuideDraft, type Parsed, readDraft } from '../read/read-draft.ts';
import { type ChangedPart, fieldOf, listChangedParts, namePart } from './list-parts.ts';
import { listSwedish, type SwedishTexts } from './mark-texts.ts';
import { showChange } from './show-change.ts';

/** Where in a twin the text is that follows a part of the Swedish. */
const placeOf = (twin: string, { kind, name }: ChangedPart): FieldPath => {
  if (kind === 'step') return ['steps', name];
  return name === 'body' ? [] : [fieldOf(twin, name) ?? name];
};

const checkTwin = (
  { service, guide, twins }: GuideDraft,
  twin: string,
  { file, lineOf }: Pick<Parsed<unknown>, 'file' | 'lineOf'>,
  now: SwedishTexts,
): ContentProblem[] => {
  const run = `npm run done -- ${twin} ${service}/${guide}`;
  const made = twins?.value.twins[twin];
  if (!made)
    return [
      {
        file,
        line: 1,
        message: 'Ingen har sagt att texten följer det svenska.',
        remedy: `Jämför med film.yaml och sv.mdx. Stämmer det? Kör: ${run}`,
      },
    ];
  const since = formatDay(made.day);
  return listChangedParts(twin, made, twins.value.texts, now).map((part) => {
    const path = placeOf(twin, part);
    return {
      file,
      line: lineOf(path),
      ...(path.length > 0 && { field: nameField(path) }),
      message: `${namePart(part)} är ${part.kind === 'step' ? 'ändrat' : 'ändrad'} sedan ${since}.`,
      shown: showChange(part),
      remedy: `Ändra det som behövs här. Kör sedan: ${run} ${part.name}`,
    };
  });
};

/** When somebody last held a twin against the Swedish; never comes before all days. */
const dayOf = ({ twins }: GuideDraft, twin: string): number =>
  twins?.value.twins[twin]?.day.getTime() ?? 0;

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
