import type { z } from 'astro/zod';
import { type Draft, type GuideDraft, readDraft } from '../checks/read/read-draft.ts';
import type { ContentFile } from '../checks/read/content-file.ts';
import { answersSchema } from '../drafting/answers.ts';
import { easySchema } from '../model/easy.ts';
import { eventSchema } from '../model/find/event.ts';
import { organisationSchema } from '../model/find/organisation.ts';
import { placeSchema } from '../model/find/place.ts';
import { type DrawnStep, filmSchema, isDrawn } from '../model/film.ts';
import { wordSchema } from '../model/glossary.ts';
import { guideSchema } from '../model/guide.ts';
import { screenSchema } from '../model/screen.ts';
import { serviceSchema } from '../model/service.ts';
import { translationSchema } from '../model/translation.ts';
import { type FormField, type KeysOf, listFields } from './form-fields.ts';

/** The editor's names of the two forms that files have; `client/editing` reads and writes them in its place. */
export const formats = { data: 'yaml', page: 'yaml-frontmatter' } as const;

/** The collection whose files are answers, of which a guide is made. */
export const draftsName = 'utkast';

export type Collection = { name: string; label: string; [setting: string]: unknown };
type Languages = readonly { key: string; label: string }[];

const body: FormField = {
  name: 'body',
  label: 'Text',
  hint: 'Texten på sidan. Skriv stycken med en tom rad mellan. ### gör en rubrik, - en punkt i en lista.',
  widget: 'text',
  required: false,
};

const pageFields = (schema: z.ZodType, keysOf: KeysOf): FormField[] => [
  ...listFields(schema, keysOf),
  body,
];

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

/** The files of a guide that are there, each with its form. */
function listGuideFiles(guide: GuideDraft, { files }: Draft, languages: Languages): object[] {
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
  return all
    .filter(({ file }) => files.has(`${folder}/${file}`))
    .map(({ part, file, label, fields }) => ({
      name: `${guide.service}-${guide.guide}-${part}`,
      label: `${title}: ${label}`,
      file: `${folder}/${file}`,
      format: file.endsWith('.mdx') ? formats.page : formats.data,
      fields,
    }));
}

type Folder = {
  name: string;
  label: string;
  one: string;
  folder: string;
  slug: string;
  title: string;
};

/** A folder with a file for each, where one can add more. */
const listFolder = (of: Folder, schema: z.ZodType, keysOf: KeysOf): Collection => ({
  name: of.name,
  label: of.label,
  label_singular: of.one,
  folder: of.folder,
  extension: 'yaml',
  format: formats.data,
  create: true,
  slug: of.slug,
  identifier_field: of.title,
  summary: `{{${of.title}}}`,
  fields: listFields(schema, keysOf),
});

/** Everything that can be changed in the browser: what is there now, and the forms for what may be added. */
export function listCollections(
  contentFiles: readonly ContentFile[],
  languages: Languages,
): Collection[] {
  const draft = readDraft(contentFiles);
  const kommuner = [...draft.find.municipalities].map(([key, { value }]) => ({
    key,
    label: value.name,
  }));
  const keysOf: KeysOf = (key) => (key === 'municipality' ? kommuner : languages);
  const guides = [...draft.guides.values()];
  const folders = [...new Set([...draft.screens.keys()].map((ref) => ref.split('/')[0] ?? ''))];
  const folder = (name: string, label: string, one: string, title: string): Folder => ({
    name,
    label,
    one,
    folder: `content/${name}`,
    slug: `{{${title}}}`,
    title,
  });
  return [
    {
      ...listFolder(
        { ...folder(draftsName, 'Nya guider', 'ny guide', 'title'), folder: 'drafts' },
        answersSchema,
        keysOf,
      ),
      slug: '{{service}}-{{guide}}',
      description:
        'En ny guide, svar för svar. När inget fattas och kontrollen godkänner den skrivs guiden, med sina nya skärmar.',
    },
    ...[...draft.services].map(([service, { value }]) => ({
      name: `guider-${service}`,
      label: `Guider: ${value.title}`,
      files: guides
        .filter((guide) => guide.service === service)
        .flatMap((guide) => listGuideFiles(guide, draft, languages)),
    })),
    ...folders.map((app) =>
      listFolder(
        {
          ...folder(`skarmar-${app}`, `Skärmar: ${app}`, 'skärm', 'title'),
          folder: `content/screens/${app}`,
        },
        screenSchema,
        keysOf,
      ),
    ),
    listFolder(folder('places', 'Platser', 'plats', 'name'), placeSchema, keysOf),
    listFolder(folder('events', 'Tillfällen', 'tillfälle', 'title'), eventSchema, keysOf),
    listFolder(
      folder('organisations', 'Organisationer', 'organisation', 'name'),
      organisationSchema,
      keysOf,
    ),
    listFolder(folder('glossary', 'Ord som förklaras', 'ord', 'term'), wordSchema, keysOf),
    {
      ...listFolder(folder('services', 'Tjänster', 'tjänst', 'title'), serviceSchema, keysOf),
      extension: 'mdx',
      format: formats.page,
      create: false,
      fields: pageFields(serviceSchema, keysOf),
    },
  ];
}
