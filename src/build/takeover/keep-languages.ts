import { isMap, visit } from 'yaml';
import type { ContentChange } from './content-change.ts';

/** The language of a file that is in another than Swedish, by its place. */
const languageOf = (path: string): string | undefined =>
  /^content\/(?:services|sessions|helping|pages)\/([a-z]{2,3})\//u.exec(path)?.[1] ??
  /^content\/(?:words|search)\/([a-z]{2,3})\.yaml$/u.exec(path)?.[1] ??
  /^content\/guides\/[^/]+\/[^/]+\/([a-z]{2,3})\.mdx$/u.exec(path)?.[1];

/** Takes away what is in languages that the site does not have, whole files and translations in others. */
export function keepLanguages(content: ContentChange, languages: readonly string[]): void {
  const isKept = (code: string) => languages.includes(code);
  for (const path of content.list('content/')) {
    const language = languageOf(path);
    if (language !== undefined && !isKept(language)) content.remove(path);
  }
  for (const path of content.list('content/', '/twins.yaml'))
    content.change(path, (yaml) => {
      const { twins = {} } = yaml.toJS() as { twins?: object };
      for (const twin of Object.keys(twins))
        if (twin !== 'easy' && !isKept(twin)) yaml.deleteIn(['twins', twin]);
    });
  for (const path of content.list('content/', '.yaml'))
    content.change(path, (yaml) => {
      visit(yaml, {
        Pair: (_, { key, value }) => {
          if (String(key) !== 'translations' || !isMap(value)) return undefined;
          value.items = value.items.filter((one) => isKept(String(one.key)));
          return value.items.length === 0 ? visit.REMOVE : visit.SKIP;
        },
      });
    });
}
