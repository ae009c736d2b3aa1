import { readingChoices } from '../comfort/reading-settings.ts';

/** Makes the text of films a size larger or smaller, for as long as the page is open. */
export function changeCaptions(way: 'larger' | 'smaller'): void {
  const { dataset } = document.documentElement;
  const sizes: readonly string[] = readingChoices.captionSize;
  const at = Math.max(0, sizes.indexOf(dataset['captionSize'] ?? ''));
  const to = Math.min(Math.max(at + (way === 'larger' ? 1 : -1), 0), sizes.length - 1);
  if (to === 0) delete dataset['captionSize'];
  else dataset['captionSize'] = sizes[to];
}

/** A light wall for a light room, or a dark one for a dark room. */
export function changeLight(): void {
  const { dataset } = document.documentElement;
  const given = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  dataset['theme'] = (dataset['theme'] ?? given) === 'light' ? 'dark' : 'light';
}
