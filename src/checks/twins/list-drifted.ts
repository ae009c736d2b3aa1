import { formatDay } from '../../i18n/format.ts';
import type { ContentFile, ContentProblem, FieldPath } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { type GuideDraft, readDraft } from '../read/read-draft.ts';
import { findTwins, followed, madeFrom, type Twin } from './find-twins.ts';
import { type ChangedPart, fieldOf, listChangedParts, namePart } from './list-parts.ts';
import { listSwedish, type SwedishTexts } from './mark-texts.ts';
import { showChange } from './show-change.ts';

/** Where in a twin the text is that follows a part of the Swedish. */
const placeOf = ({ twin, at }: Twin, { kind, name }: ChangedPart): FieldPath => {
  if (kind === 'step') return [...at, 'steps', name];
  return name === 'body' ? [] : [...at, fieldOf(twin, name) ?? name];
};

const checkTwin = (
  { service, guide, twins }: GuideDraft,
  twin: Twin,
  swedish: SwedishTexts,
): ContentProblem[] => {
  const run = `npm run done -- ${twin.twin} ${service}/${guide}`;
  const { file, lineOf } = twin.file;
  const placed = (path: FieldPath) => ({
    file,
    line: path.length > 0 ? lineOf(path) : 1,
    ...(path.length > 0 && { field: nameField(path) }),
  });
  const made = madeFrom(twin, twins?.value.twins);
  if (!made)
    return [
      {
        ...placed(twin.at),
        message: 'Ingen har sagt att texten följer det svenska.',
        remedy: `Jämför med ${twin.isBrief ? 'sv.mdx' : 'film.yaml och sv.mdx'}. Stämmer det? Kör: ${run}`,
      },
    ];
  const since = formatDay(made.day);
  const now = followed(twin, swedish);
  return listChangedParts(twin.twin, made, twins?.value.texts ?? {}, now).map((part) => ({
    ...placed(placeOf(twin, part)),
    message: `${namePart(part)} är ${part.kind === 'step' ? 'ändrat' : 'ändrad'} sedan ${since}.`,
    shown: showChange(part),
    remedy: `Ändra det som behövs här. Kör sedan: ${run} ${part.name}`,
  }));
};

/** When somebody last held a twin against the Swedish; never comes before all days. */
const dayOf = ({ twins }: GuideDraft, twin: Twin): number =>
  madeFrom(twin, twins?.value.twins)?.day.getTime() ?? 0;

/**
 * Easy-read twins, translations and names in brief whose Swedish has changed since somebody last held them
 * against it, the oldest first. No fault: the Swedish may be mended without waiting for who translates.
 */
export const listDrifted = (files: readonly ContentFile[]): ContentProblem[] => {
  const draft = readDraft(files);
  return [...draft.guides.values()]
    .flatMap((guide) => {
      const swedish = listSwedish(guide, draft);
      return swedish ? findTwins(guide, draft).map((twin) => ({ guide, twin, swedish })) : [];
    })
    .sort((a, b) => dayOf(a.guide, a.twin) - dayOf(b.guide, b.twin))
    .flatMap(({ guide, twin, swedish }) => checkTwin(guide, twin, swedish));
};
