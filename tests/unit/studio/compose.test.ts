import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Shot } from '../../../src/studio/picture/shot.ts';
import { Composer } from '../../../src/studio/picture/compose.ts';
import { decodePicture, type Picture } from '../../../src/studio/picture/decode-picture.ts';
import type { FilmPlan } from '../../../src/studio/picture/plan-film.ts';
import { createPlanes, differingArea } from '../../../src/studio/picture/planes.ts';
import { tall, wide } from '../../../src/studio/picture/stage.ts';
import { seedChance } from '../film/sample-script.ts';
import { planSteps, sampleSteps } from './sample-plan.ts';

/** A picture for each scene: much is the same in all, `ownSpots` are not, anywhere on the screen. */
async function drawPictures({ scenes, gestures }: FilmPlan, ownSpots: number) {
  const shots = [
    ...scenes.flatMap(({ panel, device }) => [panel, device]),
    ...gestures.map(({ device }) => device),
  ];
  const pictures = new Map<string, Picture>();
  for (const { html, area } of shots) {
    if (pictures.has(html)) continue;
    const canvas = createCanvas(area.width, area.height);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fbf5e9';
    context.fillRect(0, 0, area.width, area.height);
    const own = pictures.size + 1;
    for (const [seed, spots] of [
      [0, 12],
      [own, ownSpots],
    ] as const) {
      const chance = seedChance(seed);
      for (let spot = 0; spot < spots; spot++) {
        context.fillStyle = `rgb(${chance() * 255},${chance() * 255},${chance() * 255})`;
        context.fillRect(chance() * area.width, chance() * area.height, 60, 40);
      }
    }
    const inset = { x: area.x + 101, y: area.y + 151, width: 401, height: area.height - 301 };
    const at = { x: area.x + 200.5, y: area.y + area.height / 2, width: 220, height: 61 };
    const targets = { ':body': inset, knapp: at, kod: at, ljud: at, kamera: at, besked: at };
    const png = await canvas.encode('png');
    pictures.set(html, await decodePicture({ png, targets, overflows: false }));
  }
  return ({ html }: Shot) => pictures.get(html)!;
}

describe.each([
  { shape: wide, name: wide.shape, ownSpots: 1 },
  { shape: tall, name: tall.shape, ownSpots: 12 },
])('a $name film whose screens differ in $ownSpots spots', ({ shape, ownSpots }) => {
  test('painting only what changes gives the same pictures as painting everything', async () => {
    const { plan } = planSteps(sampleSteps, shape);
    const pictureOf = await drawPictures(plan, ownSpots);
    const { widthPx, heightPx } = shape;
    const composer = new Composer(plan, pictureOf);
    const painted = createPlanes(widthPx, heightPx);
    const whole = createPlanes(widthPx, heightPx);
    // Where a scroll begins, and where a fade or a scroll has just ended.
    const turns = new Set(
      plan.scenes.flatMap(({ fromMs, how }) =>
        how === 'scroll' ? [fromMs, fromMs + 640] : [fromMs + 320],
      ),
    );
    const wrong: unknown[] = [];
    for (const [index, atMs] of composer.moments.entries()) {
      composer.paint(atMs, painted);
      if (index % 11 !== 0 && !turns.has(atMs)) continue;
      new Composer(plan, pictureOf).paint(atMs, whole);
      const difference = differingArea(painted, whole, widthPx, heightPx);
      if (difference) wrong.push({ atMs, ...difference });
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('a moment at which nothing has changed paints nothing', async () => {
    const { plan, timeline } = planSteps(sampleSteps.slice(4, 5), shape);
    const composer = new Composer(plan, await drawPictures(plan, ownSpots));
    const planes = createPlanes(shape.widthPx, shape.heightPx);
    const [step] = timeline.steps;
    expect(composer.paint(step!.startMs + 400, planes)).toBe(true);
    expect(composer.paint(step!.endMs - 40, planes)).toBe(false);
    expect(composer.paint(step!.endMs, planes)).toBe(true);
  });
});
