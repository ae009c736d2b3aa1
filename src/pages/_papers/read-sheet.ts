import type { Sheet } from '../../components/sheet/sheet.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { markNames } from '../../practice/mark-names.ts';
import { readGuide } from '../_read-guide.ts';
import { readMeanings } from '../_read-meanings.ts';
import { readOwnHelp } from '../_read-own-help.ts';

/**
 * A guide as its sheet says it, in a language or in Swedish where it is not translated; with its text
 * and its service, for the page around it. Throws a RangeError when there is no such guide.
 */
export async function readSheet(path: string, language: SiteLanguage) {
  const guide = await readGuide(path, language);
  const { title, named, service, contentLanguage, youNeed, goesWrong, Content } = guide;
  const meanings = readMeanings(contentLanguage);
  const sheet: Sheet = {
    path,
    title,
    named: { title: named.title, lang: named.namedIn },
    contentLanguage,
    pictogram: service.data.pictogram,
    support: service.data.support,
    isRules: guide.topics[0] === 'fraud',
    youNeed,
    steps: guide.steps.map((step) => ({ ...step, say: markNames(step.step.say, meanings) })),
    goesWrong,
    written: guide.factCheck.written,
    help: await readOwnHelp(guide),
  };
  return { sheet, summary: named.summary, tint: service.data.tint, Content };
}
export type ReadSheet = Awaited<ReturnType<typeof readSheet>>;
