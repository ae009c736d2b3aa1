import { bodyOf, type Screen } from '../../../model/screen.ts';
import type { SceneName } from '../../../model/film.ts';
import { describeScreen } from '../../../screen/describe-screen.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import { renderDevice } from '../../../screen/render-device.ts';
import { drawScene } from '../../../screen/scenes/draw-scene.ts';
import type { ScreenState } from '../../../screen/screen-state.ts';

/** What the places are called. */
export const sceneNames: Record<SceneName, string> = {
  kitchen: 'köket',
  shop: 'affären',
  'bus-stop': 'hållplatsen',
  library: 'biblioteket',
  'telephone-rings': 'telefonen som ringer',
};

/** A drawn screen as one picture with words, as films and pages draw it. */
export const writeScreen = (screen: Screen, state: ScreenState = {}): string =>
  `<div class="drawn drawn--${bodyOf(screen.device)}" translate="no"><div role="img" aria-label="${escapeHtml(describeScreen(screen, state.marked, state.typed))}">${renderDevice(screen, state)}</div></div>`;

export const writeScene = (scene: SceneName): string =>
  `<div class="drawn drawn--scene"><div role="img" aria-label="Platsen: ${sceneNames[scene]}">${drawScene(scene)}</div></div>`;

/** The id of a screen's place in the gallery. */
export const anchorOf = (screen: string): string => `skarm-${screen.replace('/', '-')}`;
