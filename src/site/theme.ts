import type { Tint } from '../model/service.ts';

/** The quiet colours of services, each by its name. */
export type Tints = Readonly<Record<Tint, string>>;

/** The colours of pages in one theme, as `#rrggbb` or `#rgb`. */
export type PageColours = {
  readonly [
    key in 'paper' | 'card' | 'ink' | 'soft' | 'line' | 'press' | 'onPress' | 'amber' | 'wood'
  ]: string;
} & { readonly tints: Tints };

/** The colours of films, and of drawn screens on pages: the same in every theme. */
export type FilmColours = {
  readonly [
    key in 'paper' | 'ink' | 'press' | 'pressDeep' | 'pressSoft' | 'amber' | 'mark'
  ]: string;
} & { readonly tints: Tints };

/** What pages and films are written in, and the letters that stand there until it has come. */
export type Typeface = {
  /** A variable woff2 of Latin letters in a package of npm. */
  file: string;
  /** The least and the greatest weight in it. */
  weights: string;
  /** So much larger or smaller Arial is set meanwhile, and its measures, so that nothing moves. */
  fallback: { size: string; ascent: string; descent: string };
};

/** How the site looks: `src/site.theme.ts`. */
export type Theme = {
  light: PageColours;
  dark: PageColours;
  contrast: PageColours;
  film: FilmColours;
  typeface: Typeface;
};
export type ThemeName = 'light' | 'dark' | 'contrast' | 'film';
