import type { FilmScript } from '../../film/script.ts';
import type { Timeline } from '../../film/timeline.ts';
import type { SceneName } from '../../model/film.ts';
import type { PictogramName } from '../../model/pictogram.ts';
import type { Screen } from '../../model/screen.ts';
import type { Words } from 'site:words';
import { renderDevice } from '../../screen/render-device.ts';
import type { ScreenState } from '../../screen/screen-state.ts';
import type { Area } from './area.ts';
import type { Shot } from './shot.ts';
import {
  isMirrored,
  layoutOf,
  renderPanel,
  renderScene,
  renderSheet,
  sheetOf,
  type StageShape,
} from './stage.ts';
import { typefaceOf } from './stage-styles.ts';

export type PlanInput = {
  shape: StageShape;
  script: FilmScript;
  timeline: Timeline;
  screens: Map<string, Screen>;
  tint: string;
  pictogram: PictogramName;
  words: Words['film'];
  /** The language of the words beside the device; Swedish if absent. */
  language?: string;
  siteName: string;
};

/** Everything on a screen that is not as it was first. */
const changedIn = ({ pressed, typed, done }: ScreenState): string[] => [
  ...new Set([pressed, typed?.into, done].flatMap((id) => id ?? [])),
];

/** What a film's shots are made with. A screen that does not exist throws a RangeError. */
export function createShots(input: PlanInput) {
  const { shape, tint, language = 'sv' } = input;
  const mirrored = isMirrored(language, shape);
  const typeface = typefaceOf(language);
  const screenOf = (name: string): Screen => {
    const screen = input.screens.get(name);
    if (!screen) throw new RangeError(`There is no screen ${name}`);
    return screen;
  };
  const panelShot = (name: string, panel: string): Shot => {
    const { device } = screenOf(name);
    return {
      html: renderPanel({ device, shape, mirrored, panel, language }),
      area: layoutOf(device, shape, mirrored).panel,
      ...(typeface ? { typeface } : {}),
    };
  };
  const deviceShot = (name: string, state: ScreenState = {}): Shot => {
    const screen = screenOf(name);
    const html = (seen: ScreenState) =>
      renderSheet(screen.device, shape, tint, renderDevice(screen, seen));
    const shot = { html: html(state), area: sheetOf(screen.device, shape) };
    const [target, ...others] = changedIn(state);
    if (target === undefined || others.length > 0 || shot.html === html({})) return shot;
    return { ...shot, change: { of: { ...shot, html: html({}) }, target } };
  };

  const sceneShot = (name: string, scene: SceneName): Shot => {
    const { window } = layoutOf(screenOf(name).device, shape, mirrored);
    const area = { x: 0, y: 0, width: window.width, height: window.height };
    return { html: renderScene(scene, area, tint), area };
  };
  const windowOf = (name: string): Area => layoutOf(screenOf(name).device, shape, mirrored).window;
  return { screenOf, windowOf, panelShot, deviceShot, sceneShot };
}
