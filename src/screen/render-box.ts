import { escapeHtml } from './escape-html.ts';
import type { ScreenState } from './screen-state.ts';

const stateClasses = (id: string, state: ScreenState): string[] => [
  ...(state.marked === id ? ['scr-marked'] : []),
  ...(state.pressed === id ? ['scr-pressed'] : []),
  ...(state.typed?.into === id ? ['scr-focus'] : []),
  ...(state.done === id ? ['scr-done'] : []),
];

/**
 * A box of a screen. With an id it is what a finger would press: it says so in `data-target`, and
 * shows the state it is in. `classNames` come without their prefix `scr-`; `content` is HTML.
 */
export const renderBox = (
  classNames: string[],
  content: string,
  id?: string,
  state: ScreenState = {},
): string => {
  const prefixed = classNames.map((name) => `scr-${name}`);
  const classes = id === undefined ? prefixed : [...prefixed, ...stateClasses(id, state)];
  const target = id === undefined ? '' : ` data-target="${escapeHtml(id)}"`;
  return `<div class="${classes.join(' ')}"${target}>${content}</div>`;
};
