import type { MadeFrom } from '../../model/translation.ts';
import type { FieldPath } from '../read/content-file.ts';
import type { Draft, GuideDraft, Parsed } from '../read/read-draft.ts';
import type { SwedishTexts } from './mark-texts.ts';

/** A text that follows the Swedish of a guide, and where it stands. */
export type Twin = {
  /** `easy`, or a language. */
  twin: string;
  /** Its file: its own, or the service's where only the guide's name is there. */
  file: Pick<Parsed<unknown>, 'file' | 'lineOf'>;
  /** Where in the file it stands; empty where it is the whole file. */
  at: FieldPath;
  /** Only what the guide is called and is about: it is not translated. */
  isBrief: boolean;
};

/** The twins of a guide that can be read: easy read, its translations, and its names where it has none. */
export const findTwins = (guide: GuideDraft, { serviceTranslations }: Draft): Twin[] => [
  ...(guide.easy ? [{ twin: 'easy', file: guide.easy, at: [], isBrief: false }] : []),
  ...[...guide.translations].map(([twin, file]) => ({ twin, file, at: [], isBrief: false })),
  ...[...serviceTranslations].flatMap(([key, file]) => {
    const [twin = '', service] = key.split('/');
    const isNamed = service === guide.service && file.value.inBrief?.[guide.guide];
    if (!isNamed || guide.translations.has(twin)) return [];
    return [{ twin, file, at: ['inBrief', guide.guide], isBrief: true }];
  }),
];

/** As much of the Swedish as a twin follows. */
export const followed = (
  { isBrief }: Pick<Twin, 'isBrief'>,
  swedish: SwedishTexts,
): SwedishTexts => {
  if (!isBrief) return swedish;
  const { title = '', summary = '', wish = '' } = swedish.page;
  return { page: { title, summary, wish }, steps: {} };
};

/**
 * Which Swedish a twin was made from; undefined where nobody has said. That a guide's name has been held
 * against the Swedish says nothing of the translation that has come since.
 */
export const madeFrom = (
  { twin, isBrief }: Pick<Twin, 'twin' | 'isBrief'>,
  twins: Record<string, MadeFrom> | undefined,
): MadeFrom | undefined => {
  const made = twins?.[twin];
  return isBrief || made?.page['body'] !== undefined ? made : undefined;
};
