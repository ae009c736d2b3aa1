import type { Area } from './area.ts';
import type { TypefaceName } from './stage-styles.ts';

/**
 * What is to be photographed: the body of a page and the part of it that is wanted, in px.
 * `typeface` is named where its words need one besides the site's own.
 */
export type Shot = { html: string; area: Area; typeface?: TypefaceName; change?: Change };

/** Where a shot is another with one thing changed: that other, and what in it is another. */
export type Change = { of: Shot; target: string };

/**
 * Something that can be pointed at. `label` is what is read on it (its words, a field's dots) and
 * `textPx` the size of the smallest of those words.
 */
export type Target = Area & { label?: Area; textPx?: number; round?: Roundness };

/** How round the corners of a screen are above and below, in px. */
export type Roundness = { top: number; bottom: number };

/**
 * A photograph: PNG, and where everything that can be pointed at is, in px of the whole page.
 * `:device` is the device, `:scene` a place that is shown instead of one, `:screen` its screen, `:body`
 * the part of that which scrolls, `:line 0` and on each line of words on it, and `:here` the spot beside
 * the words that says where one is.
 */
export type Photo = {
  png: Buffer;
  targets: Record<string, Target>;
  overflows: boolean;
  /** Where the photograph belongs, if it is only what has changed. */
  patch?: Area;
};
