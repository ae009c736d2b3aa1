import { directionOf } from '../../i18n/direction.ts';
import { isolateRuns } from '../../i18n/isolate.ts';
import { renderPictogram } from '../../screen/render-pictogram.ts';
import { escapeHtml } from '../../screen/escape-html.ts';
import { dressScene } from '../../screen/scenes/dress-scene.ts';
import type { SceneName } from '../../model/film.ts';
import type { PictogramName } from '../../model/pictogram.ts';
import { bodyOf, type Device } from '../../model/screen.ts';
import type { Area } from './area.ts';

export { paperColour } from './film-colours.ts';

/** A shape of picture, in px. The lowest 15 %, from `clearFromY`, is left to the captions (BAR.md). */
export type StageShape = {
  shape: 'wide' | 'tall';
  widthPx: number;
  heightPx: number;
  clearFromY: number;
};

/** For screens that lie or stand on a table, and for the wall. */
export const wide: StageShape = { shape: 'wide', widthPx: 1920, heightPx: 1080, clearFromY: 918 };

/**
 * For a phone held upright: laid out anew, not cropped. What must be read is 48 px, which is 16 CSS px
 * on a screen 360 px wide.
 */
export const tall: StageShape = { shape: 'tall', widthPx: 1080, heightPx: 1350, clearFromY: 1147 };

/** Where the words stand, and the window in the paper through which the device is seen; even px. */
export type Layout = { panel: Area; window: Area };

/**
 * Where words are read from the right they stand to the right, and the device to the left. Above an
 * upright device they stand as always.
 */
export const isMirrored = (language: string, { shape }: StageShape): boolean =>
  shape === 'wide' && directionOf(language) === 'rtl';

/** A phone leaves the words more room beside it than a tablet or a computer does. */
export function layoutOf(
  device: Device,
  { shape, widthPx, clearFromY }: StageShape,
  mirrored = false,
): Layout {
  if (shape === 'tall') {
    return {
      panel: { x: 0, y: 0, width: widthPx, height: 150 },
      window: { x: 0, y: 150, width: widthPx, height: clearFromY - 1 - 150 },
    };
  }
  const panelWidth = device === 'phone' ? 960 : 620;
  const width = widthPx - panelWidth;
  return {
    panel: { x: mirrored ? width : 0, y: 0, width: panelWidth, height: clearFromY },
    window: { x: mirrored ? 0 : panelWidth, y: 0, width, height: clearFromY },
  };
}

/**
 * The sheet that a device is photographed on, as large as it is ever seen, with room for its shadow.
 * A phone's is the same in every shape of film: it is photographed once.
 */
export function sheetOf(device: Device, { shape }: StageShape): Area {
  const sizes = {
    phone: { wide: [1076, 1476], tall: [1076, 1476] },
    tablet: { wide: [1720, 1180], tall: [1460, 1300] },
    computer: { wide: [1760, 1190], tall: [1460, 1240] },
  } as const;
  const [width, height] = sizes[bodyOf(device)][shape];
  return { x: 0, y: 0, width, height };
}

/** A place with a person in it, as large as the window, as the body of a page. */
export const renderScene = (name: SceneName, { width, height }: Area, tint: string): string =>
  `<div class="place tint--${tint}" data-size="${width}x${height}">${dressScene(name)}</div>`;

const dots = (number: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const state =
      index + 1 === number ? ' stage__dot--here' : index + 1 < number ? ' stage__dot--done' : '';
    return `<i class="stage__dot${state}"></i>`;
  }).join('');

/** The amber spot that says "here", on every picture; it moves calmly when nothing else does. */
const here = '<i class="stage__here"></i>';

/** Words of a panel; foreign words and numbers in them keep their order. */
const writeText = (text: string, language: string): string =>
  escapeHtml(isolateRuns(text, language));

/** The words of a step: its number, big, its heading, and a row that shows how far one has come. */
export const renderStepPanel = (
  number: number,
  count: number,
  heading: string,
  language = 'sv',
): string =>
  `<div class="stage__number">${number}${here}</div><div class="stage__heading">${writeText(heading, language)}</div><div class="stage__dots">${dots(number, count)}</div>`;

/** Titles longer than a Swedish one may be are set smaller. */
const longTitle = 40;

/** The words of the title card or the end card. */
export const renderCardPanel = (
  pictogram: PictogramName,
  heading: string,
  text: string,
  language = 'sv',
): string =>
  `<div class="stage__sign">${renderPictogram(pictogram)}${here}</div><div class="stage__title${heading.length > longTitle ? ' stage__title--long' : ''}">${writeText(heading, language)}</div>${text === '' ? '' : `<div class="stage__text">${writeText(text, language)}</div>`}`;

export type PanelContent = {
  device: Device;
  shape: StageShape;
  mirrored?: boolean;
  panel: string;
  language?: string;
};

/** The page is in Swedish; another language says so, and which way it is read. */
const panelAttributes = (language: string): string =>
  language === 'sv' ? '' : ` lang="${language}" dir="${directionOf(language)}"`;

/** The paper with the words on it, as the body of a page; `stage.css` dresses it. */
export const renderPanel = ({
  device,
  shape: { shape },
  mirrored = false,
  panel,
  language = 'sv',
}: PanelContent): string =>
  `<div class="stage stage--${shape} stage--${bodyOf(device)}${mirrored ? ' stage--mirrored' : ''}"><div class="stage__panel"${panelAttributes(language)}>${panel}</div></div>`;

/** A device on its sheet, as the body of a page; `screen` is the drawn device's HTML. */
export const renderSheet = (
  device: Device,
  { shape }: StageShape,
  tint: string,
  screen: string,
): string =>
  `<div class="sheet sheet--${bodyOf(device)}${device === 'phone' ? '' : ` sheet--${shape}`} tint--${tint}">${screen}</div>`;
