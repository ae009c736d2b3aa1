import { cameraScenes } from '../camera-scenes.ts';
import { drawFace } from '../draw-face.ts';
import { drawQr } from '../draw-qr.ts';
import type { ElementOf } from '../element-of.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderBox } from '../render-box.ts';
import { drawPictogram, renderScreenPictogram } from '../render-pictogram.ts';
import type { ScreenState } from '../screen-state.ts';

/** A tick over what was waited for, when it is ready. */
const drawReady = (id: string | undefined, state: ScreenState): string =>
  id !== undefined && state.done === id
    ? `<svg class="scr-ready" viewBox="0 0 48 48">${drawPictogram('check')}</svg>`
    : '';

export const renderQrCode = (element: ElementOf<'qr'>, state: ScreenState): string =>
  renderBox(['qr'], `${drawQr()}${drawReady(element.id, state)}`, element.id, state);

/** What a camera sees, in a viewfinder; a camera that is done has read it. */
export const renderCamera = (element: ElementOf<'camera'>, state: ScreenState): string => {
  const scene = `<svg class="scr-scene" viewBox="0 0 48 48">${cameraScenes[element.shows]}</svg>`;
  return renderBox(['camera'], `${scene}${drawReady(element.id, state)}`, element.id, state);
};

export const renderVideo = (element: ElementOf<'video'>, state: ScreenState): string => {
  const tiles = element.tiles.map(({ id, name, camera }) => {
    const picture = camera === 'on' ? drawFace() : renderScreenPictogram('camera-off');
    return renderBox(['tile'], `${picture}<p>${escapeHtml(name)}</p>`, id, state);
  });
  return renderBox(['video', `of-${element.tiles.length}`], tiles.join(''));
};

export const renderChat = (element: ElementOf<'chat'>, state: ScreenState): string => {
  const messages = element.messages.map(({ from, name, text, link }) => {
    const who = name === undefined ? '' : `<p class="scr-label">${escapeHtml(name)}</p>`;
    const more =
      link === undefined ? '' : renderBox(['link'], escapeHtml(link.label), link.id, state);
    return renderBox(['message', from], `${who}${escapeHtml(text)}${more}`);
  });
  return renderBox(['chat'], messages.join(''));
};
