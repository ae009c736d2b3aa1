import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Shot } from '../../../src/studio/picture/shot.ts';
import { Composer } from '../../../src/studio/picture/compose.ts';
import { decodePicture, type Picture } from '../../../src/studio/picture/decode-picture.ts';
import { type FilmPlan, shotsOf } from '../../../src/studio/picture/film-plan.ts';
import { createPlanes, differingArea } from '../../../src/studio/picture/planes.ts';
import { tall, wide } from '../../../src/studio/picture/stage.ts';
import { seedChance } from '../film/sample-script.ts';
import { planSteps, sampleSteps, sampleTargets } from './sample-plan.ts';

/** A picture for each scene: much is the same in all, `ownSpots` are not, anywhere on the screen. */
async function drawPictures(plan: FilmPlan, ownSpots: number) {
  const pictures = new Map<string, Picture>();
  for (const shot of shotsOf(plan)) {
    const { html, area } = shot;
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
    const png = await canvas.encode('png');
    const photo = { png, targets: sampleTargets(shot), overflows: false };
    pictures.set(html, await decodePicture(photo));
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
    // Where something begins to move, is on its way, and has just come to rest.
    const turns = new Set([
      ...plan.scenes.flatMap(({ fromMs }) => [fromMs, fromMs + 160, fromMs + 320, fromMs + 640]),
      ...composer.film.moves.flatMap(({ fromMs, untilMs }) => [fromMs, fromMs + 120, untilMs]),
    ]);
    const wrong: unknown[] = [];
    for (const [index, atMs] of composer.moments.entries()) {
      composer.paint(atMs, painted);
      if (index % 17 !== 0 && !turns.has(atMs)) continue;
      new Composer(plan, pictureOf).paint(atMs, whole);
      const difference = differingArea(painted, whole, widthPx, heightPx);
      if (difference) wrong.push({ atMs, ...difference });
    }
    expect(wrong).toEqual([]);
  });

  test('a moment at which nothing has changed paints nothing', async () => {
    const { plan, timeline } = planSteps(sampleSteps.slice(4, 5), shape);
    const composer = new Composer(plan, await drawPictures(plan, ownSpots));
    const planes = createPlanes(shape.widthPx, shape.heightPx);
    const [step] = timeline.steps;
    expect(composer.paint(step!.startMs + 800, planes)).toBe(true);
    expect(composer.paint(step!.endMs - 40, planes)).toBe(false);
    expect(composer.paint(step!.endMs, planes)).toBe(true);
  });
});
