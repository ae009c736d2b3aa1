import type { ElementOf } from '../element-of.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderBox } from '../render-box.ts';
import { renderScreenPictogram } from '../render-pictogram.ts';
import type { ScreenState } from '../screen-state.ts';

export const renderButton = (element: ElementOf<'button'>, state: ScreenState): string => {
  const picture = element.pictogram === undefined ? '' : renderScreenPictogram(element.pictogram);
  const classes = element.look === 'main' ? ['button', 'main'] : ['button'];
  return renderBox(classes, `${picture}${escapeHtml(element.label)}`, element.id, state);
};

export const renderLink = (element: ElementOf<'link'>, state: ScreenState): string =>
  renderBox(['link'], escapeHtml(element.label), element.id, state);

export const renderToolbar = (element: ElementOf<'toolbar'>, state: ScreenState): string => {
  const buttons = element.buttons.map(({ id, label, pictogram, tone }) =>
    renderBox(
      ['tool', tone],
      `${renderScreenPictogram(pictogram)}<p>${escapeHtml(label)}</p>`,
      id,
      state,
    ),
  );
  return renderBox(['toolbar', `of-${element.buttons.length}`], buttons.join(''));
};
