import { appTints } from './app-tints.ts';
import type { ElementOf } from '../element-of.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderBox } from '../render-box.ts';
import { renderScreenPictogram } from '../render-pictogram.ts';
import type { ScreenState } from '../screen-state.ts';

export const renderList = (element: ElementOf<'list'>, state: ScreenState): string => {
  const items = element.items.map(({ id, label, detail, pictogram }) => {
    const picture = pictogram === undefined ? '' : renderScreenPictogram(pictogram);
    const more = detail === undefined ? '' : `<span>${escapeHtml(detail)}</span>`;
    return renderBox(['item'], `${picture}<p>${escapeHtml(label)}${more}</p>`, id, state);
  });
  return renderBox(['list'], items.join(''));
};

/** A word longer than this needs two of a home screen's columns, if it has to be read. */
const longestNarrowWord = 8;

const needsTwoColumns = (label: string): boolean =>
  label.split(' ').some((word) => word.length > longestNarrowWord);

export const renderApps = (element: ElementOf<'apps'>, state: ScreenState): string => {
  const apps = element.apps.map(({ id, label, pictogram }) => {
    const tint = appTints[pictogram];
    const classes = [
      'app',
      ...(tint === undefined ? [] : [tint]),
      ...(id !== undefined && needsTwoColumns(label) ? ['wide'] : []),
    ];
    const content = `${renderScreenPictogram(pictogram)}<p>${escapeHtml(label)}</p>`;
    return renderBox(classes, content, id, state);
  });
  return renderBox(['apps'], apps.join(''));
};

export const renderTabs = (element: ElementOf<'tabs'>, state: ScreenState): string => {
  const tabs = element.tabs.map(({ id, label }) =>
    renderBox(id === element.selected ? ['tab', 'on'] : ['tab'], escapeHtml(label), id, state),
  );
  return renderBox(['tabs'], tabs.join(''));
};

/** A toggle that is done stands the other way than the screen says. */
export const renderToggle = (element: ElementOf<'toggle'>, state: ScreenState): string => {
  const on = state.done === element.id ? !element.on : element.on;
  const content = `<p>${escapeHtml(element.label)}</p><i></i>`;
  return renderBox(on ? ['toggle', 'on'] : ['toggle'], content, element.id, state);
};
