import type { ParsedGuide } from '../../checks/parse-content.ts';
import { hasFilmWords } from '../film-words.ts';
import type { SiteConfig } from '../../site.config.ts';

/** The languages that are on a guide's films, spoken or as subtitles: Swedish first, then by code. */
export const languagesOn = ({ translations }: ParsedGuide, { languages }: SiteConfig): string[] => [
  'sv',
  ...[...translations.keys()].filter((language) => language in languages).sort(),
];

/** The languages that a guide has films of its own in, Swedish first. */
export const filmLanguagesOn = (page: ParsedGuide, config: SiteConfig): string[] =>
  languagesOn(page, config).filter(
    (language) => language === 'sv' || config.languages[language] === 'film',
  );

/** Throws a RangeError, in Swedish, for a language that films have no words of their own in. */
export function checkLanguages({ languages }: SiteConfig): void {
  const unknown = Object.keys(languages).filter((language) => !hasFilmWords(language));
  if (unknown.length === 0) return;
  throw new RangeError(
    `src/site.config.ts  languages\n    Fel: Filmerna har inte alla sina egna ord på ${unknown.map((code) => `"${code}"`).join(', ')}.\n    Gör så här: Skriv alla ord under film i ${unknown.map((code) => `content/words/${code}.yaml`).join(', ')}, eller ta bort språket.`,
  );
}
