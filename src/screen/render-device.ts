import { bodyOf, type Screen, type ScreenElement } from '../model/screen.ts';
import { escapeHtml } from './escape-html.ts';
import { renderBox } from './render-box.ts';
import { renderElement } from './render-element.ts';
import { renderScreenPictogram } from './render-pictogram.ts';
import type { ScreenState } from './screen-state.ts';

const renderAddress = ({ text, id }: NonNullable<Screen['address']>, state: ScreenState): string =>
  renderBox(
    ['browser'],
    renderBox(['address'], `${renderScreenPictogram('lock')}<p>${escapeHtml(text)}</p>`, id, state),
  );

/** How the ground of a screen looks: a home screen has a wallpaper, a video call is dark. */
const groundOf = (screen: Screen): string[] => {
  if (screen.elements.some(({ kind }) => kind === 'video')) return ['screen', 'call'];
  const isHome = screen.app === undefined && screen.address === undefined;
  return isHome && screen.elements.some(({ kind }) => kind === 'apps')
    ? ['screen', 'home']
    : ['screen'];
};

/**
 * A whole device with its screen as HTML: a picture without anything to focus or press, made to be
 * wrapped in an element with role "img" and `describeScreen` as its label. `screen.css` dresses it;
 * all measures are in em of `.device`. Whatever has an id says so in `data-target`. What does not
 * fit in `.scr-body` is a fault in the content.
 */
export const renderDevice = (screen: Screen, state: ScreenState = {}): string => {
  const renderAll = (elements: ScreenElement[]): string =>
    elements.map((element) => renderElement(element, state)).join('');
  const parts = [
    screen.address === undefined ? '' : renderAddress(screen.address, state),
    screen.app === undefined ? '' : renderBox(['bar'], escapeHtml(screen.app)),
    renderBox(['body'], renderAll(screen.elements)),
    screen.bottom === undefined ? '' : renderBox(['bottom'], renderAll(screen.bottom)),
  ];
  const wide = screen.device === 'phone' ? '' : ' device--wide';
  const sign = screen.device === 'sign' ? ' device--sign' : '';
  return `<div class="device device--${bodyOf(screen.device)}${wide}${sign}">${renderBox(groundOf(screen), parts.join(''))}</div>`;
};
