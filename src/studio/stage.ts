import { renderPictogram } from '../screen/render-pictogram.ts';
import { escapeHtml } from '../screen/escape-html.ts';
import type { PictogramName } from '../model/pictogram.ts';
import type { Device } from '../model/screen.ts';
import type { Area } from './area.ts';

/** The picture of a landscape film. The lowest 15 % is left to the captions (BAR.md). */
export const wide = { shape: 'wide', widthPx: 1920, heightPx: 1080, clearFromY: 918 } as const;

/** The stage's ground; the same as in `stage.css`. */
export const paperColour = '#fbf5e9';

/** Where the words stand and where the device stands; even px. A phone leaves the words more room. */
export const layoutOf = (device: Device): { panel: Area; device: Area } =>
  device === 'phone'
    ? {
        panel: { x: 0, y: 0, width: 1080, height: 960 },
        device: { x: 1080, y: 0, width: 840, height: 960 },
      }
    : {
        panel: { x: 0, y: 0, width: 660, height: 960 },
        device: { x: 660, y: 0, width: 1260, height: 960 },
      };

const dots = (number: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const state =
      index + 1 === number ? ' stage__dot--here' : index + 1 < number ? ' stage__dot--done' : '';
    return `<i class="stage__dot${state}"></i>`;
  }).join('');

/** The words of a step: its number, big, its heading, and a row that shows how far one has come. */
export const renderStepPanel = (number: number, count: number, heading: string): string =>
  `<div class="stage__number">${number}</div><div class="stage__heading">${escapeHtml(heading)}</div><div class="stage__dots">${dots(number, count)}</div>`;

/** The words of the title card or the end card. */
export const renderCardPanel = (pictogram: PictogramName, heading: string, text: string): string =>
  `<div class="stage__sign">${renderPictogram(pictogram)}</div><div class="stage__title">${escapeHtml(heading)}</div><div class="stage__text">${escapeHtml(text)}</div>`;

export type StageContent = { device: Device; tint: string; panel?: string; screen?: string };

/** The whole stage as the body of a page; `stage.css` and `screen.css` dress it. */
export const renderStage = ({ device, tint, panel = '', screen = '' }: StageContent): string =>
  `<div class="stage stage--${device} stage--${tint}"><div class="stage__panel">${panel}</div><div class="stage__device">${screen}</div></div>`;
