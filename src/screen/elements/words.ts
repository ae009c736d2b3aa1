import type { ElementOf } from '../element-of.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderBox } from '../render-box.ts';
import { renderScreenPictogram } from '../render-pictogram.ts';
import type { ScreenState } from '../screen-state.ts';

export const renderHeading = (element: ElementOf<'heading'>, state: ScreenState): string =>
  renderBox(['heading'], escapeHtml(element.text), element.id, state);

export const renderText = (element: ElementOf<'text'>, state: ScreenState): string =>
  renderBox(
    element.quiet === true ? ['text', 'quiet'] : ['text'],
    escapeHtml(element.text),
    element.id,
    state,
  );

const tonePictograms = { good: 'check', warning: 'warning' } as const;

/** A notice that was waited for turns good when it is done. */
export const renderNotice = (element: ElementOf<'notice'>, state: ScreenState): string => {
  const done = element.id !== undefined && state.done === element.id;
  const tone = done ? 'good' : element.tone;
  const picture = tone === 'info' ? '' : renderScreenPictogram(tonePictograms[tone]);
  const content = `${picture}<p>${escapeHtml(element.text)}</p>`;
  return renderBox(['notice', tone], content, element.id, state);
};
