import { siteLanguages } from '../../i18n/languages.ts';

/** Names that Windows keeps for devices, whatever the ending (Microsoft, "Naming Files, Paths"). */
export const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;

/**
 * What the site has at its root besides services: pages, files, folders, languages. A service of the
 * same name would take its place, or have its place taken.
 */
export const rootNames: readonly string[] = [
  ...['index', '404', 'sok', 'om', 'hjalp', 'tillganglighet', 'ord', 'mina-filmer'],
  ...[
    'usb',
    'utan-nat',
    'beratta',
    'hitta',
    'data',
    'films',
    'offline',
    'icons',
    'favicon',
    'manifest',
    'sw',
  ],
  ...['for-hjalpare', 'visa', 'skylt', 'see-through'],
  ...['robots', 'sitemap', 'sitemap-index', 'sitemap-0', 'pagefind', 'search', 'sticka', 'webb'],
  ...['mallar'],
  // Under `npm run dev`: see build/desk and build/recording.
  ...['skrivbord', 'inspelning'],
  ...siteLanguages,
];

/** The pages about the site itself whose texts editors write: `pages/<name>.mdx`. */
export const pageNames: readonly string[] = ['data', 'hjalp', 'om', 'tillganglighet'];

/** What a guide has below it, and so no guide can be called. */
export const guideNames: readonly string[] = [
  ...['index', 'prova', 'lattlast', 'skriv-ut', 'spara', 'voice'],
];
