import type { SiteLanguage } from './languages.ts';

/**
 * A number as a language writes it, `0,75` or `0.75`, with at most so many decimals, in the digits that
 * are on Swedish screens. Here alone, for scripts in the page need no more of what is particular to a
 * language.
 */
export const formatNumber = (value: number, language: SiteLanguage, digits: number): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: digits }).format(value);

/** A size as people meet it: `2,4 MB`, `1 GB`. At least 0.1 MB, so that nothing seems to weigh nothing. */
export function formatSize(bytes: number, language: SiteLanguage = 'sv'): string {
  const isLarge = bytes >= 999_500_000;
  const value = Math.max(0.1, bytes / (isLarge ? 1e9 : 1e6));
  return `${formatNumber(value, language, value < 10 ? 1 : 0)}\u00a0${isLarge ? 'GB' : 'MB'}`;
}
