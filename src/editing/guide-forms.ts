import type { Draft, GuideDraft } from '../checks/read/read-draft.ts';
import { easySchema } from '../model/easy.ts';
import { type DrawnStep, filmSchema, isDrawn } from '../model/film.ts';
import { guideSchema } from '../model/guide.ts';
import { translationSchema } from '../model/translation.ts';
import { type FormFile, formFile, type Languages, pageFields } from './form-file.ts';
import { type KeysOf, listFields } from './form-fields.ts';

/** The steps of a guide's film, chapters after it too, and what may be tapped by mistake in them. */
const keysOfGuide =
  ({ film }: GuideDraft, languages: Languages): KeysOf =>
  (key) => {
    const steps = [...(film?.value.steps ?? []), ...(film?.value.goesWrong ?? [])];
    if (key === 'steps') return steps.map(({ id, heading }) => ({ key: id, label: heading }));
    if (key !== 'avoid') return languages;
    const drawn = steps.filter((step): step is DrawnStep => isDrawn(step));
    const taps = drawn.flatMap(({ avoid = [] }) => avoid.map(({ tap }) => tap));
    return [...new Set(taps)].map((tap) => ({ key: tap, label: `Varför man låter bli ${tap}` }));
  };

/** The files of a guide, each with its form: what has no easy read or translation yet can have one. */
export function listGuideFiles(
  guide: GuideDraft,
  { files }: Draft,
  languages: Languages,
): FormFile[] {
  const folder = `content/guides/${guide.service}/${guide.guide}`;
  const title = guide.page?.value.title ?? guide.guide;
  const keysOf = keysOfGuide(guide, languages);
  const all = [
    { part: 'film', file: 'film.yaml', label: 'filmen', fields: listFields(filmSchema, keysOf) },
    { part: 'sv', file: 'sv.mdx', label: 'sidan', fields: pageFields(guideSchema, keysOf) },
    { part: 'easy', file: 'easy.mdx', label: 'lättläst', fields: pageFields(easySchema, keysOf) },
    ...languages.map(({ key, label }) => ({
      part: key,
      file: `${key}.mdx`,
      label: `på ${label}`,
      fields: pageFields(translationSchema, keysOf),
    })),
  ];
  return all.map(({ part, file, label, fields }) =>
    formFile(files, {
      name: `${guide.service}-${guide.guide}-${part}`,
      label: `${title}: ${label}`,
      file: `${folder}/${file}`,
      fields,
    }),
  );
}
