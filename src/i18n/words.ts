import { ar } from './ar.ts';
import { en } from './en.ts';
import type { SiteLanguage } from './languages.ts';
import { sv, type Words } from './sv.ts';

const words: Record<SiteLanguage, Words> = { sv, en, ar };

/** What the pages say in a language. */
export const wordsIn = (language: SiteLanguage): Words => words[language];
