import type { Theme } from './theme.ts';

/**
 * The mark of the site as an SVG: a plug that has just found its socket. With round corners it is an
 * icon as it is; as a mask it goes to every edge, and a device cuts it as it cuts the others.
 */
export function drawIcon({ light }: Theme, shape: 'round' | 'mask'): string {
  const { press, paper, amber } = light;
  const corner = shape === 'round' ? ' rx="22"' : '';
  // What a device may cut off is a fifth of the width (W3C, Maskable icons).
  const inside = shape === 'round' ? '' : ' transform="translate(12 12) scale(.75)"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96"${corner} fill="${press}"/><g${inside}><g fill="none" stroke-width="8" stroke-linecap="round"><path stroke="${paper}" d="M6 74c14 0 10-26 26-26"/><path stroke="${paper}" d="M64 48c16 0 12-26 26-26"/><path stroke="${amber}" stroke-width="6" stroke-linecap="butt" d="M46 41h10M46 55h10"/></g><path fill="${paper}" d="M30 32h8c8 0 12 7 12 16s-4 16-12 16h-8c-5-8-5-24 0-32zM68 32H58c-5 0-6 7-6 16s1 16 6 16h10c5-8 5-24 0-32z"/></g></svg>\n`;
}
