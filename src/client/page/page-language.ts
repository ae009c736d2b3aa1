/**
 * The language that the page was made in. Never `html[lang]`: a browser that translates the page
 * writes its own there.
 */
export const pageLanguage = (): string => document.documentElement.dataset['lang'] ?? 'sv';
