import helperWords from 'site:words/helpers';
import showWords from 'site:words/show';
import { linkTo } from '../../components/site/link-to.ts';
import { directionOf } from '../../i18n/direction.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import type { Part } from '../../model/session/session.ts';
import { toMinutes } from '../../session/reckon-length.ts';
import type { ReadGuide } from '../_read-guide.ts';
import { readPractice } from '../_read-practice.ts';
import type { ReadPart } from './_read-session.ts';

/** Where a part leads whoever has no scripts: the page of a guide, and the word for it. */
const wayOf = {
  film: { path: '', word: 'film' },
  practice: { path: 'prova/', word: 'practise' },
  handout: { path: 'skriv-ut/', word: 'sheet' },
} as const;

/** Says the language of a guide, where it is another than the page's. */
const foreignTo = ({ contentLanguage }: ReadGuide, language: SiteLanguage) =>
  contentLanguage === language ? {} : { lang: contentLanguage, dir: directionOf(contentLanguage) };

/** What a part is called in the list of parts. */
function nameOf(part: Part, guide: ReadGuide | undefined, language: SiteLanguage): string {
  const words = showWords[language];
  if (part.kind === 'talk') return part.title;
  if (part.kind === 'practice') return part.how === 'together' ? words.together : words.own;
  return part.kind === 'film' ? (guide?.title ?? '') : words[part.kind];
}

/**
 * A part as the wall shows it, on a page in `language`; its guides may be read in another. `site` is
 * where the site is published, for the codes on the wall.
 */
export async function readShown(
  { part, guides, steps, isWhole, ms }: ReadPart,
  site: URL | undefined,
  language: SiteLanguage = 'sv',
) {
  const whole = (path: string, its: SiteLanguage) => site && new URL(linkTo(path, its), site).href;
  const [first] = guides;
  const isTogether = part.kind === 'practice' && part.how === 'together';
  const practice = isTogether && first ? await readPractice({ ...first, language }) : undefined;
  return {
    part,
    steps,
    isWhole,
    minutes: toMinutes(ms),
    name: nameOf(part, first, language),
    practice,
    ways: guides.map(({ id: path, title: its }) => ({
      path: `${path}/${wayOf[part.kind as keyof typeof wayOf].path}`,
      words: fill(helperWords[language][wayOf[part.kind as keyof typeof wayOf].word], {
        title: its,
      }),
    })),
    guides: guides.map((guide) => ({
      title: guide.title,
      foreign: foreignTo(guide, language),
      film: guide.film,
      reader: guide.language,
      page: whole(`${guide.id}/`, guide.language),
      practice: whole(`${guide.id}/prova/`, guide.language),
    })),
  };
}
