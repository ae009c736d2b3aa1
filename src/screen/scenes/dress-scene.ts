import type { SceneName } from '../../model/film.ts';
import { theme } from '../../site.theme.ts';
import { drawScene } from './draw-scene.ts';

/**
 * A place in the theme's own colours. It is drawn in those that it was first drawn in, and the ones
 * that the theme has a say in are changed after: ink, what can be pressed, and "here".
 */
export function dressScene(name: SceneName): string {
  const { ink, press, amber } = theme.film;
  const own: Record<string, string> = { '#241d16': ink, '#1c4a38': press, '#f2a413': amber };
  return drawScene(name).replace(/#(?:241d16|1c4a38|f2a413)/gu, (colour) => own[colour] ?? colour);
}
