import type { ElementOf } from '../element-of.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderBox } from '../render-box.ts';
import type { ScreenState } from '../screen-state.ts';

const labelled = (label: string, content: string): string =>
  `<p class="scr-label">${escapeHtml(label)}</p>${content}`;

export const renderField = (element: ElementOf<'field'>, state: ScreenState): string => {
  const value = state.typed?.into === element.id ? state.typed.text : (element.value ?? '');
  const input = `<p class="scr-input">${escapeHtml(value)}</p>`;
  return renderBox(['field'], labelled(element.label, input), element.id, state);
};

/** As many dots as digits typed, and a ring for each digit that is left. */
export const renderPin = (element: ElementOf<'pin'>, state: ScreenState): string => {
  const typed = state.typed?.into === element.id ? state.typed.text.length : 0;
  const filled = Math.min(typed, element.digits);
  const dots = `${'<b></b>'.repeat(filled)}${'<i></i>'.repeat(element.digits - filled)}`;
  const input = `<p class="scr-input scr-dots">${dots}</p>`;
  return renderBox(['field'], labelled(element.label, input), element.id, state);
};
