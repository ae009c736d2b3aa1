/** The site to compare with: exact versions, on the same Astro; no dependency of this project. */
export const starlightPackage = {
  name: 'koppla-upp-bench-starlight',
  private: true,
  type: 'module',
  dependencies: { '@astrojs/starlight': '0.42.4', astro: '7.3.4', pagefind: '1.5.2' },
  overrides: { pagefind: '1.5.2' },
};

/**
 * Plain Starlight in one language, without its sidebar: with one, every page lists every other and
 * the time grows with the square of the guides.
 */
export const starlightConfig = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Koppla upp',
      locales: { root: { label: 'Svenska', lang: 'sv' } },
      sidebar: [],
    }),
  ],
});
`;

export const starlightCollections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
