import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { declareWords } from './declare-words.ts';
import { siteLanguages } from '../../i18n/languages.ts';
import { readWords, readWordTree, wordsFile } from '../../studio/read-words.ts';

const prefix = 'site:words/';

/** One group of the words, in every language of the site: whoever imports it gets nothing else. */
const writeModule = (group: string): string => {
  const words = siteLanguages.map((language) => {
    const groups: Record<string, unknown> = readWords(language);
    if (!(group in groups)) throw new RangeError(`There are no words under ${group}`);
    return [language, groups[group]];
  });
  return `export default ${JSON.stringify(Object.fromEntries(words))};`;
};

/** Gives pages and scripts the words of content/words, a group at a time, as `site:words/<group>`. */
export const wordModules = (): Plugin => ({
  name: 'site-words',
  resolveId: (name) => (name.startsWith(prefix) ? `\0${name}` : undefined),
  load(name) {
    if (!name.startsWith(`\0${prefix}`)) return undefined;
    for (const language of siteLanguages) this.addWatchFile(wordsFile(language));
    return writeModule(name.slice(prefix.length + 1));
  },
});

/** The words for pages and scripts, and their keys and slots for TypeScript. */
export function siteWords(): AstroIntegration {
  return {
    name: 'site-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [wordModules()] } });
      },
      'astro:config:done': ({ injectTypes, config }) => {
        const source = fileURLToPath(config.srcDir).replaceAll('\\', '/').replace(/\/$/u, '');
        injectTypes({ filename: 'words.d.ts', content: declareWords(readWordTree('sv'), source) });
      },
    },
  };
}
