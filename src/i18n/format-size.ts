import type { SiteLanguage } from './languages.ts';

/**
 * A size as people meet it: `2,4 MB`, `1 GB`. At least 0.1 MB, so that nothing seems to weigh
 * nothing. Here alone, for scripts in the page need no more of what is particular to a language.
 */
export function formatSize(bytes: number, language: SiteLanguage = 'sv'): string {
  const isLarge = bytes >= 999_500_000;
  const value = Math.max(0.1, bytes / (isLarge ? 1e9 : 1e6));
  const digits = value < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    maximumFractionDigits: digits,
  });
  return `${number.format(value)} ${isLarge ? 'GB' : 'MB'}`;
}
