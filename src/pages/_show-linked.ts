import findWords from 'site:words/find';
import { linkTo } from '../components/site/link-to.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { withoutMarks } from '../i18n/fallback.ts';
import { withoutIsolates } from '../i18n/without-isolates.ts';
import type { Shown } from '../open-data/linked-place.ts';

type Example = { example: boolean };

/** No one reads it as it stands: what tells a page's reader of direction and language is left out. */
const bare = (text: string): string => withoutMarks(withoutIsolates(text));

/** A name as a search engine is told it: what is made up says so wherever it is shown. */
export const markMadeUp = ({ example }: Example, name: string, language: SiteLanguage): string =>
  bare(example ? `${findWords[language].example}: ${name}` : name);

/** What a page tells of its subject to search engines, in its own language. */
export function showLinked(
  one: Example,
  name: string,
  about: string,
  path: string,
  language: SiteLanguage,
): Shown {
  const site = import.meta.env.SITE as string | undefined;
  const link = linkTo(path, language);
  return {
    name: markMadeUp(one, name, language),
    about: bare(one.example ? `${findWords[language].exampleLead} ${about}` : about),
    url: site ? new URL(link, site).href : link,
  };
}
