import { type Area, intersect } from '../area.ts';
import type { Picture } from '../decode-picture.ts';
import type { Pose } from '../motion/pose.ts';
import type { View } from '../motion/view.ts';
import { copyArea, createPlanes, fillArea, type Planes } from '../planes.ts';
import type { Shot } from '../shot.ts';
import { makeRestPicture, type RestPicture } from './rest-planes.ts';
import { scaleArea } from './scale-area.ts';
import { scrollBody, slideScreen } from './slide.ts';

const isWhole = (value: number) => Number.isInteger(value) && value % 2 === 0;

/** The device in its window: photographs laid as the camera sees them. */
export class DeviceLayer {
  readonly #pictureOf: (shot: Shot) => Picture;
  #moving: { key: string; planes: Planes } | undefined;

  constructor(pictureOf: (shot: Shot) => Picture) {
    this.#pictureOf = pictureOf;
  }

  /** Paints one area (even edges, inside the window) as it is at a pose. */
  paint({ before, scene, share, view }: Pose, area: Area, to: Planes): void {
    const next = this.#pictureOf(scene.device);
    const { y, u, v } = next.planes;
    // The sheet's tint goes on where the sheet ends.
    fillArea(to, area, [y[0] ?? 0, u[0] ?? 0, v[0] ?? 0]);
    const old = before && this.#pictureOf(before.device);
    const { how } = scene;
    if (old && how !== 'cut' && old.width === next.width) {
      const key = `${how} ${share}\n${before.device.html}\n${scene.device.html}`;
      const planes = this.#compose(key, old, next, how, share);
      this.#lay(planes, next, view, area, to);
      return;
    }
    if (view.scale === 1 || !isWhole(view.x) || !isWhole(view.y)) {
      this.#lay(next.planes, next, view, area, to);
      return;
    }
    const rest = this.#restOf(next, view);
    const seen = intersect(area, { ...rest, x: view.x, y: view.y });
    if (seen) copyArea(rest.planes, view, to, seen);
  }

  #lay(planes: Planes, { width, height }: Picture, view: View, area: Area, to: Planes): void {
    if (view.scale !== 1 || !isWhole(view.x) || !isWhole(view.y)) {
      scaleArea(planes, { width, height }, view, to, area);
      return;
    }
    const seen = intersect(area, { x: view.x, y: view.y, width, height });
    if (seen) copyArea(planes, view, to, seen);
  }

  #restOf(picture: Picture, view: View): RestPicture {
    const rest = picture.rests.get(view.scale) ?? makeRestPicture(picture, view);
    picture.rests.set(view.scale, rest);
    return rest;
  }

  /** One sheet with two screens on their way; painted once for all areas of a moment. */
  #compose(
    key: string,
    old: Picture,
    next: Picture,
    how: 'slide' | 'scroll',
    share: number,
  ): Planes {
    if (this.#moving?.key === key) return this.#moving.planes;
    const planes = this.#moving?.planes ?? createPlanes(next.width, next.height);
    const fits = planes.y.length === next.width * next.height;
    const own = fits ? planes : createPlanes(next.width, next.height);
    (how === 'slide' ? slideScreen : scrollBody)(old, next, share, own);
    this.#moving = { key, planes: own };
    return own;
  }
}
