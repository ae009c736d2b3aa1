import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { filmRecordsLoader } from './build/film-records.ts';
import { filmSchema } from './model/film.ts';
import { guideSchema } from './model/guide.ts';
import { pageSchema } from './model/page.ts';
import { screenSchema } from './model/screen.ts';
import { serviceSchema } from './model/service.ts';

const withoutFile = ({ entry }: { entry: string }) => entry.replace(/\/?[^/]+$/, '');
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

export const collections = {
  services: defineCollection({
    loader: glob({ base: './content/services', pattern: '*.mdx', generateId: withoutEnding }),
    schema: serviceSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*/sv.mdx', generateId: withoutFile }),
    schema: guideSchema,
  }),
  films: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*/film.yaml', generateId: withoutFile }),
    schema: filmSchema,
  }),
  screens: defineCollection({
    loader: glob({ base: './content/screens', pattern: '*/*.yaml', generateId: withoutEnding }),
    schema: screenSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx', generateId: withoutEnding }),
    schema: pageSchema,
  }),
  filmRecords: defineCollection({ loader: filmRecordsLoader() }),
};
