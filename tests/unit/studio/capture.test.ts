import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { judgeHeading } from '../../../src/checks/writing/check-headings.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { type Camera, createCamera } from '../../../src/studio/browser/capture.ts';
import { type Photo } from '../../../src/studio/picture/shot.ts';
import { loadStageStyles } from '../../../src/studio/picture/stage-styles.ts';
import {
  layoutOf,
  renderPanel,
  renderStepPanel,
  type StageShape,
  tall,
  wide,
} from '../../../src/studio/picture/stage.ts';
import { decodePicture } from '../../../src/studio/picture/decode-picture.ts';

const root = await mkdtemp(join(tmpdir(), 'koppla-capture-'));
const cache = openCache(root);
const styles = 'body{margin:0;background:#fff}.scr-body{position:absolute;overflow:hidden}';
const area = { x: 100, y: 50, width: 200, height: 120 };
const bodyOf = (content: string) =>
  `<div class="scr-body" style="left:120px;top:60px;width:160px;height:90px">${content}</div>`;
const button =
  '<div data-target="knapp" style="position:absolute;left:20px;top:10px;width:60px;height:30px;background:#000"></div>';
const shot = { html: bodyOf(button), area };

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(root, { recursive: true, force: true }));

/** A camera that would fail if it started a browser. */
function createBlindCamera(blindStyles = styles): Camera {
  vi.stubEnv('KOPPLA_BROWSER', join(root, 'no-such-browser'));
  return createCamera(cache, blindStyles);
}

describe('with a browser', () => {
  const camera = createCamera(cache, styles);
  let photo: Photo;
  let crowded: Photo;
  beforeAll(async () => {
    [photo, crowded] = await Promise.all([
      camera.take(shot),
      camera.take({ html: bodyOf('<div style="height:300px"></div>'), area }),
    ]);
  });
  afterAll(() => camera.close());

  test('the photograph is of the part that was asked for', async () => {
    const { width, height, planes } = await decodePicture(photo);
    expect([width, height]).toEqual([200, 120]);
    const lightAt = (x: number, y: number) => planes.y[(y - area.y) * width + x - area.x];
    expect(lightAt(141, 71)).toBe(16);
    expect(lightAt(198, 98)).toBe(16);
    expect(lightAt(137, 71)).toBe(235);
    expect(lightAt(141, 101)).toBe(235);
  });

  test('tells where the targets are, in px of the whole stage', () => {
    expect(photo.targets).toEqual({
      ':body': { x: 120, y: 60, width: 160, height: 90 },
      knapp: { x: 140, y: 70, width: 60, height: 30 },
    });
  });

  test('tells when a screen holds more than there is room for', () => {
    expect(photo.overflows).toBe(false);
    expect(crowded.overflows).toBe(true);
  });

  test('a photograph is taken once: the next time no browser is needed', async () => {
    const blind = createBlindCamera();
    expect(await blind.take(shot)).toEqual(photo);
    await blind.close();
  });
});

test('words that are wider or higher than their place are told of, as a screen that is too full is', async () => {
  const stage = await loadStageStyles();
  const own = createCamera(cache, stage);
  const take = (heading: string, shape: StageShape) => {
    const panel = renderStepPanel(1, 5, heading);
    const html = renderPanel({ device: 'computer', shape, panel });
    return own.take({ html, area: layoutOf('computer', shape).panel });
  };
  try {
    for (const shape of [wide, tall]) {
      expect((await take('Öppna posten', shape)).overflows).toBe(false);
      const long = 'Fastighetsdeklarationen och Fastighetsdeklarationens bilagor';
      expect((await take(long, shape)).overflows).toBe(true);
    }
    expect((await take('Fastighetsdeklarationen', wide)).overflows).toBe(true);
    // What editors are told before any film is made is what the browser then finds.
    const bordering = [
      'Betalningsmottagare',
      'Säkerhetskoden är fel',
      'Läkemedelstjänster',
      'Inställningarna',
      'Legitimationshandling och kamera i Norge',
      'Skriv din adress och ditt namn en gång',
    ];
    for (const heading of bordering) {
      const drawn = await Promise.all([wide, tall].map((shape) => take(heading, shape)));
      const overflows = drawn.some((picture) => picture.overflows);
      expect(judgeHeading(heading, 'step', ['computer']) !== undefined, heading).toBe(overflows);
    }
  } finally {
    await own.close();
  }
});

test('other styles, another area or another scene is another photograph', () => {
  const camera = createCamera(cache, styles);
  const names = [
    camera.nameOf(shot),
    createCamera(cache, `${styles} `).nameOf(shot),
    camera.nameOf({ ...shot, area: { ...area, x: 102 } }),
    camera.nameOf({ ...shot, html: bodyOf('') }),
  ];
  expect(new Set(names).size).toBe(4);
  expect(camera.nameOf({ ...shot })).toBe(names[0]);
});

test('a browser that cannot start leaves no photograph, and the camera can still be closed', async () => {
  const before = await readdir(join(root, 'pictures'));
  const blind = createBlindCamera('body{color:#000}');
  await expect(blind.take(shot)).rejects.toThrow();
  expect(await readdir(join(root, 'pictures'))).toEqual(before);
  await expect(blind.close()).resolves.toBeUndefined();
});
