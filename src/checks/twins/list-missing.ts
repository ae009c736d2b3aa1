import { formatDay } from '../../i18n/format.ts';
import { siteConfig, type SiteConfig } from '../../site.config.ts';
import { findMoved } from '../causes/find-moved.ts';
import type { ContentFile, ContentProblem } from '../read/content-file.ts';
import { type Draft, type GuideDraft, readDraft } from '../read/read-draft.ts';

type Twins = SiteConfig['twins'];

/** What a twin is called in a sentence: `finns inte …`. */
export const nameTwin = (twin: string): string => {
  if (twin === 'easy') return 'på lättläst';
  const name = new Intl.DisplayNames('sv', { type: 'language' }).of(twin);
  return `på ${name ?? twin}`;
};

const hasTwin = ({ easy, translations }: GuideDraft, twin: string): boolean =>
  twin === 'easy' ? easy !== undefined : translations.has(twin);

/** A guide's twin that is missing; one that is there and cannot be read has told so itself. */
const findMissing = (draft: Draft, twin: string, of: 'guide' | 'service'): ContentProblem[] => {
  const guides = [...draft.guides.values()].filter(({ page }) => page !== undefined);
  const isThere = (guide: GuideDraft): boolean =>
    hasTwin(guide, twin) ||
    draft.files.has(`content/guides/${guide.service}/${guide.guide}/${twin}.mdx`);
  if (of === 'guide')
    return guides
      .filter((guide) => !isThere(guide))
      .map(({ service, guide, page }) => ({
        file: page?.file ?? '',
        line: 1,
        message: `Guiden skrevs ${page ? formatDay(page.value.factCheck.written) : ''} och finns inte ${nameTwin(twin)}.`,
        remedy: `Skriv content/guides/${service}/${guide}/${twin}.mdx.`,
      }));
  return [...draft.services]
    .filter(([service]) => !guides.some((guide) => guide.service === service && isThere(guide)))
    .map(([service, { file, lineOf }]) => ({
      file,
      line: lineOf(['guides']),
      field: 'guides',
      message: `Ingen av tjänstens guider finns ${nameTwin(twin)}.`,
      remedy: `Översätt den som flest behöver: content/guides/${service}/…/${twin}.mdx.`,
    }));
};

/** A service's own page, where a guide of it is there in a language and the page is not. */
const findUntranslated = (draft: Draft, twin: string): ContentProblem[] =>
  twin === 'easy'
    ? []
    : [...draft.services]
        .filter(([service]) => !draft.files.has(`content/services/${twin}/${service}.mdx`))
        .filter(([service]) =>
          [...draft.guides.values()].some(
            (guide) => guide.service === service && hasTwin(guide, twin),
          ),
        )
        .map(([service, { file }]) => ({
          file,
          line: 1,
          message: `Tjänstens sida finns inte ${nameTwin(twin)}, fast en guide gör det.`,
          remedy: `Skriv content/services/${twin}/${service}.mdx.`,
        }));

/** A guide that is not in a language, where its service's page is and does not say what it is about. */
const findUnnamed = (draft: Draft, twin: string): ContentProblem[] =>
  [...draft.services].flatMap(([service, { value }]) => {
    const page = draft.serviceTranslations.get(`${twin}/${service}`);
    if (!page) return [];
    return value.guides
      .filter((name) => {
        const guide = draft.guides.get(`${service}/${name}`);
        return guide?.page && !hasTwin(guide, twin) && !page.value.inBrief?.[name];
      })
      .map((name) => ({
        file: page.file,
        line: page.value.inBrief ? page.lineOf(['inBrief']) : 1,
        field: 'inBrief',
        message: `Guiden "${name}" är inte översatt, och har inget namn ${nameTwin(twin)}.`,
        remedy: `Lägg till "${name}" under inBrief, med title, summary och wish. Eller skriv content/guides/${service}/${name}/${twin}.mdx.`,
      }));
  });

/** How people ask for a guide, which the search cannot know by itself. */
const findUnasked = (draft: Draft): ContentProblem[] =>
  [...draft.searches.values()].flatMap(({ file, value, lineOf }) => {
    const lost = Object.keys(value.asks).filter((name) => !draft.guides.has(name));
    const moved = new Set(findMoved(draft, lost).values());
    return (
      [...draft.guides]
        .filter(([name, { page }]) => page && !value.asks[name])
        // How people ask for one that was renamed stands there, under the name that it had.
        .filter(([name]) => !moved.has(name))
        .map(([name]) => ({
          file,
          line: lineOf(['asks']),
          field: 'asks',
          message: `Här står inte hur man frågar efter guiden "${name}".`,
          remedy: `Lägg till "${name}" under asks, med två eller tre sätt att fråga.`,
        }))
    );
  });

/**
 * Twins that the publisher waits for and nobody has written: the ones that `twins` in src/site.config.ts
 * names. They stop nothing, except those that are `demanded`.
 */
export const listMissing = (
  files: readonly ContentFile[],
  twins: Twins = siteConfig.twins,
): { faults: ContentProblem[]; waiting: ContentProblem[] } => {
  const draft = readDraft(files);
  const found = Object.entries(twins.expected).map(([twin, of]) => ({
    isDemanded: twins.demanded.includes(twin),
    problems: findMissing(draft, twin, of),
  }));
  const take = (wanted: boolean): ContentProblem[] =>
    found.flatMap(({ isDemanded, problems }) => (isDemanded === wanted ? problems : []));
  const untranslated = Object.keys(twins.expected).flatMap((twin) => [
    ...findUntranslated(draft, twin),
    // Where every guide is waited for it is told of already.
    ...(twins.expected[twin] === 'service' ? findUnnamed(draft, twin) : []),
  ]);
  return { faults: take(true), waiting: [...take(false), ...untranslated, ...findUnasked(draft)] };
};
