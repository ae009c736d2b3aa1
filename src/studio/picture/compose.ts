import { type Area, intersect, mergeAreas } from './area.ts';
import type { Picture } from './decode-picture.ts';
import { paper } from './film-colours.ts';
import type { FilmPlan } from './film-plan.ts';
import {
  changingMoments,
  isOnItsWay,
  type PlacedFilm,
  placeFilm,
  type Pose,
  poseAt,
} from './motion/pose.ts';
import { project } from './motion/view.ts';
import { DeviceLayer } from './paint/device-layer.ts';
import { laySprite } from './paint/lay-sprite.ts';
import { copyArea, differingArea, fillArea, type Planes } from './planes.ts';
import type { Shot } from './shot.ts';
import { Sprites } from './sprites.ts';

/** Pictures, counted from 0, both ends included. */
export type Span = { from: number; to: number };

const move = (area: Area, by: { x: number; y: number }): Area => ({
  ...area,
  x: area.x + by.x,
  y: area.y + by.y,
});
const corner = { x: 0, y: 0 };
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Paints a film picture by picture into the encoder's planes, and only where something differs from
 * the picture before: no canvas is read back and no colour converted twice.
 */
export class Composer {
  readonly moments: number[];
  readonly film: PlacedFilm;
  readonly #whole: Area;
  readonly #pictureOf: (shot: Shot) => Picture;
  readonly #device: DeviceLayer;
  readonly #sprites: Sprites;
  readonly #differences = new Map<string, Area | undefined>();
  #last: Pose | undefined;

  constructor(plan: FilmPlan, pictureOf: (shot: Shot) => Picture) {
    const { widthPx, heightPx } = plan.shape;
    this.#whole = { x: 0, y: 0, width: widthPx, height: heightPx };
    this.#pictureOf = pictureOf;
    this.#device = new DeviceLayer(pictureOf);
    this.#sprites = new Sprites(plan.shape);
    this.film = placeFilm(plan, (shot) => pictureOf(shot).targets);
    this.moments = changingMoments(this.film);
  }

  /** The pictures that all in the window is on its way in, as spans of `moments`. */
  spansOnTheirWay(): Span[] {
    const spans: Span[] = [];
    for (const [index, atMs] of this.moments.entries()) {
      const isKey = this.film.plan.keyframesMs.includes(atMs);
      if (isKey || !isOnItsWay(this.film, poseAt(this.film, atMs), atMs)) continue;
      const last = spans.at(-1);
      if (last?.to === index - 1) last.to = index;
      else spans.push({ from: index, to: index });
    }
    return spans;
  }

  /** Paints the picture at `atMs`; moments must rise. Tells whether anything was painted. */
  paint(atMs: number, to: Planes): boolean {
    const pose = poseAt(this.film, atMs);
    const areas = this.#last
      ? mergeAreas(this.#changes(this.#last, pose), this.#whole)
      : [this.#whole];
    for (const area of areas) this.#paintArea(pose, area, to);
    this.#last = pose;
    return areas.length > 0;
  }

  #paintArea(pose: Pose, area: Area, to: Planes): void {
    const { panel, window } = pose.scene;
    fillArea(to, area, paper);
    const words = intersect(area, panel.area);
    if (words) copyArea(this.#pictureOf(panel).planes, panel.area, to, words);
    const spot = this.#spotOf(pose);
    if (spot) laySprite(this.#sprites.spot(spot, pose.pulse), corner, to, area, 256);
    const through = intersect(area, window);
    if (!through) return;
    this.#device.paint(pose, through, to);
    const { mark, hand } = pose;
    if (mark) laySprite(this.#sprites.mark(mark), corner, to, through, 256);
    if (hand) laySprite(this.#sprites.hand(hand), hand, to, through, Math.round(hand.alpha * 256));
    for (const edge of this.#sprites.mat(window)) laySprite(edge, corner, to, through, 256);
  }

  /** Where the amber spot swells, while it does. */
  #spotOf({ scene, pulse }: Pose): Area | undefined {
    return pulse > 0 ? this.#pictureOf(scene.panel).targets[':here'] : undefined;
  }

  #changes(last: Pose, now: Pose): Area[] {
    const areas = [...this.#deviceChanges(last, now), ...this.#panelChanges(last, now)];
    if (!isSame(last.hand, now.hand)) {
      for (const hand of [last.hand, now.hand]) {
        if (hand) areas.push(move(this.#sprites.hand(hand).area, hand));
      }
    }
    if (!isSame(last.mark, now.mark)) {
      for (const mark of [last.mark, now.mark]) {
        if (mark) areas.push(this.#sprites.mark(mark).area);
      }
    }
    if (last.pulse !== now.pulse) {
      for (const pose of [last, now]) {
        const spot = this.#spotOf(pose);
        if (spot) areas.push(this.#sprites.spot(spot, pose.pulse).area);
      }
    }
    return areas;
  }

  #deviceChanges(last: Pose, now: Pose): Area[] {
    const { window, device } = now.scene;
    if (!isSame(last.scene.window, window)) return [this.#whole];
    const moves = last.before !== undefined || now.before !== undefined;
    if (moves || !isSame(last.view, now.view)) return [window];
    if (last.scene.device.html === device.html) return [];
    const area = this.#difference(last.scene.device, device);
    if (!area) return [];
    const { x, y, width, height } = project(area, now.view);
    const seen = intersect({ x: x - 4, y: y - 4, width: width + 8, height: height + 8 }, window);
    return seen ? [seen] : [];
  }

  #panelChanges(last: Pose, now: Pose): Area[] {
    const [a, b] = [last.scene.panel, now.scene.panel];
    if (a.html === b.html) return [];
    if (!isSame(a.area, b.area)) return [this.#whole];
    const area = this.#difference(a, b);
    return area ? [move(area, a.area)] : [];
  }

  #difference(a: Shot, b: Shot): Area | undefined {
    const key = `${a.html}\n${b.html}`;
    if (!this.#differences.has(key)) {
      const one = this.#pictureOf(a);
      const other = this.#pictureOf(b);
      const isSized = one.width === other.width && one.height === other.height;
      this.#differences.set(
        key,
        isSized
          ? differingArea(one.planes, other.planes, one.width, one.height)
          : { x: 0, y: 0, width: other.width, height: other.height },
      );
    }
    return this.#differences.get(key);
  }
}
