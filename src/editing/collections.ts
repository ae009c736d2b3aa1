import type { z } from 'astro/zod';
import { readDraft } from '../checks/read/read-draft.ts';
import type { ContentFile } from '../checks/read/content-file.ts';
import { answersSchema } from '../drafting/answers.ts';
import { eventSchema } from '../model/find/event.ts';
import { municipalitySchema } from '../model/find/municipality.ts';
import { organisationSchema } from '../model/find/organisation.ts';
import { placeSchema } from '../model/find/place.ts';
import { wordSchema } from '../model/glossary.ts';
import { pageSchema } from '../model/page.ts';
import { screenSchema } from '../model/screen.ts';
import { serviceSchema } from '../model/service.ts';
import { adviceSchema } from '../model/session/advice.ts';
import { sessionPartsSchema, sessionSchema } from '../model/session/session.ts';
import { formats, type Languages, pageFields } from './form-file.ts';
import { type KeysOf, listFields } from './form-fields.ts';
import { listGuideFiles } from './guide-forms.ts';
import { listLists } from './list-forms.ts';
import { listTwinCollections } from './twin-forms.ts';
import { listWordFiles } from './word-forms.ts';

export { formats } from './form-file.ts';

/** The collection whose files are answers, of which a guide is made. */
export const draftsName = 'utkast';

export type Collection = { name: string; label: string; [setting: string]: unknown };

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

/** A folder of pages: some data, and a text under it. */
const listPages = (
  of: Folder,
  schema: z.ZodType,
  keysOf: KeysOf,
  headings: '##' | '###' = '###',
): Collection => ({
  ...listFolder(of, schema, keysOf),
  extension: 'mdx',
  format: formats.page,
  fields: pageFields(schema, keysOf, headings),
});

/** What lies beside the texts and is no text, and where it is told how it is made. */
const inFiles =
  'Inspelade röster (voice), en egen film (film.mp4), teckenspråk (sign.mp4) och märken för vilken svenska en översättning följer (twins.yaml) ändras inte här. Hur man gör står i content/README.md.';

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
  const services = [...draft.services].map(([key, { value }]) => ({ key, label: value.title }));
  const known: Record<string, ReturnType<KeysOf>> = { municipality: kommuner, service: services };
  const keysOf: KeysOf = (key) => known[key] ?? languages;
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
      description: inFiles,
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
    {
      ...listFolder(
        folder('municipalities', 'Kommuner', 'kommun', 'name'),
        municipalitySchema,
        keysOf,
      ),
      create: false,
      delete: false,
    },
    listFolder(folder('glossary', 'Ord som förklaras', 'ord', 'term'), wordSchema, keysOf),
    {
      ...listPages(folder('services', 'Tjänster', 'tjänst', 'title'), serviceSchema, keysOf),
      create: false,
    },
    {
      ...listPages(folder('sessions', 'Pass', 'pass', 'title'), sessionSchema, keysOf),
      description:
        'Det man läser före ett pass. Varje pass har också delar, med samma namn: de finns under "Pass: delarna".',
    },
    {
      ...listFolder(
        { ...folder('sessions', 'Pass: delarna', 'pass', 'parts'), name: 'sessions-delar' },
        sessionPartsSchema,
        keysOf,
      ),
      slug: { editable: ['create'] },
      summary: '{{slug}}',
      description: 'Det som händer i passet, del för del. Filen heter som passet.',
    },
    listPages(
      folder('helping', 'Råd för den som hjälper', 'råd', 'title'),
      adviceSchema,
      keysOf,
      '##',
    ),
    {
      ...listPages(
        folder('pages', 'Sidor om webbplatsen', 'sida', 'title'),
        pageSchema,
        keysOf,
        '##',
      ),
      create: false,
      delete: false,
    },
    ...listTwinCollections(draft, languages, keysOf),
    { name: 'listor', label: 'Listor', files: listLists(draft, languages, keysOf) },
    { name: 'words', label: 'Webbplatsens egna ord', files: listWordFiles(draft, languages) },
  ].filter(({ files }: Collection) => !Array.isArray(files) || files.length > 0);
}
