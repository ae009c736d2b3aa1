import type { Content } from '../../checks/parse-content.ts';
import type { SiteConfig } from '../../site.config.ts';
import type { Cache } from '../cache.ts';
import { canSpeak, chooseVoice, type Voice } from '../voice/choose-voice.ts';
import { languagesOn } from './film-languages.ts';
import type { FilmOrder } from './speak-film.ts';

export type FilmSource = {
  root: string;
  cache: Cache;
  config: SiteConfig;
  content: Pick<Content, 'guides' | 'screens' | 'pronunciation'>;
};

/** Every part of a guide's films that something is said in. */
export const spokenParts = ({ film }: FilmOrder['page']): string[] => [
  'title',
  ...[...film.steps, ...(film.goesWrong ?? [])].map(({ id }) => id),
  'end',
];

/**
 * What is to be spoken of a guide for its film in one language, and by whom: in Swedish where no voice
 * speaks the language. Throws a RangeError for a guide that is not there.
 */
export function orderFilm(
  { root, cache, config, content }: FilmSource,
  guide: string,
  language: string,
): { order: FilmOrder; voice: Voice } {
  const page = content.guides.get(guide);
  if (!page) throw new RangeError(`There is no guide ${guide}`);
  const narration = canSpeak({ root, config, guide, language }, spokenParts(page))
    ? language
    : 'sv';
  // The list is written for how Swedish letters sound.
  const list = narration === 'sv' ? content.pronunciation : [];
  const voice = chooseVoice({ root, cache, config, guide, language: narration, list });
  return {
    order: { guide, page, language, narration, languages: languagesOn(page, config) },
    voice,
  };
}
