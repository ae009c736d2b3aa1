import { expect, test } from 'vitest';
import { filmSchema, sceneSchema } from '../../../src/model/film.ts';
import { drawScene } from '../../../src/screen/scenes/draw-scene.ts';
import { createShots } from '../../../src/studio/picture/plan-shots.ts';
import { tints } from '../../../src/model/service.ts';
import { tall, wide } from '../../../src/studio/picture/stage.ts';
import { planSteps, sampleScreens, sampleSteps } from './sample-plan.ts';

const places = sceneSchema.options;

test('a film script may open and close in a place, and a step begin in one', () => {
  const step = { id: 'ett', heading: 'Ett', screen: 'prov/start', say: 'Ett.', scene: 'library' };
  const steps = ['ett', 'tva', 'tre', 'fyra'].map((id) => ({ ...step, id }));
  expect(filmSchema.safeParse({ opens: 'kitchen', closes: 'shop', steps }).success).toBe(true);
  expect(filmSchema.safeParse({ opens: 'moon', steps }).success).toBe(false);
});

test.each(places)('%s is a drawing of its own without words', (name) => {
  const svg = drawScene(name);
  expect(svg).not.toMatch(/<text|href|style=/u);
  expect(places.filter((other) => drawScene(other) === svg)).toEqual([name]);
});

test('a step that begins in a place goes on to its device before the hand comes', () => {
  for (const shape of [wide, tall]) {
    const [step] = sampleSteps.filter(({ id }) => id === 'titta');
    const { plan, timeline } = planSteps([{ ...step!, scene: 'library' }, ...sampleSteps], shape);
    const [looking] = timeline.steps;
    const scene = plan.scenes.find(({ fromMs }) => fromMs === looking!.startMs);
    expect(scene?.place).toBe('library');
    const { width, height } = scene!.window;
    expect(scene?.device.area).toEqual({ x: 0, y: 0, width, height });
    const pressing = planSteps(
      sampleSteps.map((each) => ({ ...each, scene: 'shop' })),
      shape,
    ).plan;
    for (const { arriveMs } of pressing.gestures) {
      const shown = pressing.scenes.findLast(({ fromMs }) => fromMs <= arriveMs - 900);
      expect(shown!.device.html).toContain('class="device');
    }
  }
});

test.each(tints)('%s, that a service may have, is a colour on the stage', async (tint) => {
  const { readFile } = await import('node:fs/promises');
  const styles = await readFile('src/studio/picture/styles/sheet.css', 'utf8');
  expect(styles).toContain(`.tint--${tint} {`);
});

test('every window that a place can fill has its size in the styles', async () => {
  const { readFile } = await import('node:fs/promises');
  const styles = await readFile('src/studio/picture/styles/sheet.css', 'utf8');
  for (const shape of [wide, tall]) {
    const shots = createShots({
      ...({ script: {}, timeline: {}, words: {} } as object),
      shape,
      screens: sampleScreens,
      tint: 'sky',
    } as unknown as Parameters<typeof createShots>[0]);
    for (const name of sampleScreens.keys()) {
      const { width, height } = shots.windowOf(name);
      expect(styles).toContain(`[data-size='${width}x${height}']`);
    }
  }
});
