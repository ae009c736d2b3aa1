import type { Area } from './area.ts';
import type { TypefaceName } from './stage-styles.ts';

/**
 * What is to be photographed: the body of a page and the part of it that is wanted, in px.
 * `typeface` is named where its words need one besides the site's own.
 */
export type Shot = { html: string; area: Area; typeface?: TypefaceName };

/**
 * A photograph: PNG, and where everything that can be pointed at is, in px of the whole stage;
 * `:body` is the part of the screen that scrolls.
 */
export type Photo = { png: Buffer; targets: Record<string, Area>; overflows: boolean };
