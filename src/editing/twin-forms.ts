import type { z } from 'astro/zod';
import type { Draft } from '../checks/read/read-draft.ts';
import { pageSchema } from '../model/page.ts';
import { adviceTranslationSchema } from '../model/session/advice.ts';
import {
  sessionPartsTranslationSchema,
  sessionTranslationSchema,
} from '../model/session/session-translation.ts';
import { serviceTranslationSchema } from '../model/translation.ts';
import { type FormFile, formFile, type Languages, pageFields } from './form-file.ts';
import { type KeysOf, listFields } from './form-fields.ts';

type Kind = {
  folder: string;
  schema: z.ZodType;
  /** What stands after the name of the file, where a name has more than one. */
  part?: string;
  headings?: '##' | '###';
  isData?: boolean;
};
type Named = readonly (readonly [string, string])[];

/** The guides of a service that are not in a language: those that its page there tells of in brief. */
const listInBrief = ({ services, guides }: Draft, service: string, language: string) =>
  (services.get(service)?.value.guides ?? []).flatMap((key) => {
    const guide = guides.get(`${service}/${key}`);
    if (!guide?.page || guide.translations.has(language)) return [];
    return [{ key, label: guide.page.value.title }];
  });

const listKind = (
  { folder, schema, part = '', headings = '###', isData = false }: Kind,
  named: Named,
  draft: Draft,
  languages: Languages,
  known: KeysOf,
): FormFile[] =>
  named.flatMap(([name, title]) =>
    languages.map(({ key, label }) => {
      const keysOf: KeysOf = (field) =>
        field === 'inBrief' ? listInBrief(draft, name, key) : known(field);
      return formFile(draft.files, {
        name: `${folder}-${name}-${key}${isData ? '-delar' : ''}`,
        label: `${title}${part} på ${label}`,
        file: `content/${folder}/${key}/${name}.${isData ? 'yaml' : 'mdx'}`,
        fields: (isData ? listFields(schema, keysOf) : pageFields(schema, keysOf, headings)).filter(
          ({ name: field }) => field !== 'inBrief' || keysOf(field).length > 0,
        ),
      });
    }),
  );

const titlesOf = (drafts: Map<string, { value: { title: string } }>): Named =>
  [...drafts].map(([name, { value }]) => [name, value.title] as const);

/** What is in other languages beside the guides: a form for each text that may be translated. */
export function listTwinCollections(
  draft: Draft,
  languages: Languages,
  keysOf: KeysOf,
): { name: string; label: string; files: FormFile[] }[] {
  const sessions = titlesOf(draft.sessions);
  const own = titlesOf(draft.pages).filter(([name]) => !name.includes('/'));
  const list = (kind: Kind, named: Named) => listKind(kind, named, draft, languages, keysOf);
  const one = (name: string, label: string, files: FormFile[]) => ({ name, label, files });
  return [
    one(
      'services-sprak',
      'Tjänster på andra språk',
      list({ folder: 'services', schema: serviceTranslationSchema }, titlesOf(draft.services)),
    ),
    one('sessions-sprak', 'Pass på andra språk', [
      ...list({ folder: 'sessions', schema: sessionTranslationSchema }, sessions),
      ...list(
        {
          folder: 'sessions',
          schema: sessionPartsTranslationSchema,
          part: ', delarna,',
          isData: true,
        },
        sessions,
      ),
    ]),
    one(
      'helping-sprak',
      'Råd på andra språk',
      list(
        { folder: 'helping', schema: adviceTranslationSchema, headings: '##' },
        titlesOf(draft.advice),
      ),
    ),
    one(
      'pages-sprak',
      'Sidor om webbplatsen på andra språk',
      list({ folder: 'pages', schema: pageSchema, headings: '##' }, own),
    ),
  ].filter(({ files }) => files.length > 0);
}
