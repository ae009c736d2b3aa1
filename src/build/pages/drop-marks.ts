/**
 * Without what the minifier sets wherever a colour scheme is named, for `light-dark()`, which is not
 * used: every page and every sheet that comes later would carry it.
 */
export const dropMarks = (css: string): string =>
  css.replace(/--lightningcss-(?:light|dark):[^;}]*;?/gu, '');
