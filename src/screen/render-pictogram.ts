import type { PictogramName } from '../model/pictogram.ts';
import { escapeHtml } from './escape-html.ts';
import { pictograms } from './pictograms.ts';

/** The inside of a pictogram's `<svg viewBox="0 0 48 48">`. Its body has a breath of its own colour. */
export const drawPictogram = (name: PictogramName): string => {
  const { body, lines } = pictograms[name];
  return [
    body === undefined ? '' : `<path fill="currentColor" fill-opacity=".13" d="${body}"/>`,
    lines === undefined ? '' : `<path d="${lines}"/>`,
  ].join('');
};

/**
 * A pictogram as inline SVG in the colour of the text around it, for anywhere on the site. It is
 * decoration: words always stand beside it. Its size comes from the page's stylesheet.
 */
export const renderPictogram = (name: PictogramName, className?: string): string =>
  `<svg${className === undefined ? '' : ` class="${escapeHtml(className)}"`} aria-hidden="true" focusable="false" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${drawPictogram(name)}</svg>`;

/** A pictogram on a drawn screen, where the stylesheet sets its lines. */
export const renderScreenPictogram = (name: PictogramName): string =>
  `<svg class="scr-pictogram" viewBox="0 0 48 48">${drawPictogram(name)}</svg>`;
