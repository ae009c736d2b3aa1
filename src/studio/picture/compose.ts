import { type Area, evenOut, intersect, mergeAreas } from './area.ts';
import type { Shot } from './shot.ts';
import type { Picture } from './decode-picture.ts';
import type { FilmPlan, Scene } from './plan-film.ts';
import { copyArea, differingArea, fillArea, laySprite, mixArea, type Planes } from './planes.ts';
import { changingMoments, type PlacedGesture, type Pose, poseAt } from './pose.ts';
import { Sprites } from './sprites.ts';

const tiles = ['panel', 'device'] as const;
type Tile = (typeof tiles)[number];

/** The stage's paper (#fbf5e9) as Y, U and V, BT.709. */
export const paper: [number, number, number] = [227, 122, 131];

const move = (area: Area, by: Area): Area => ({ ...area, x: area.x + by.x, y: area.y + by.y });
const sameArea = (a: Area, b: Area) => a.x === b.x && a.width === b.width;

/**
 * Paints a film picture by picture into the encoder's planes, and only where something differs from
 * the picture before: no canvas is read back and no colour converted twice.
 */
export class Composer {
  readonly moments: number[];
  readonly #plan: FilmPlan;
  readonly #whole: Area;
  readonly #pictureOf: (shot: Shot) => Picture;
  readonly #gestures: PlacedGesture[];
  readonly #sprites = new Sprites();
  readonly #differences = new Map<string, Area | undefined>();
  #last: Pose | undefined;

  constructor(plan: FilmPlan, pictureOf: (shot: Shot) => Picture) {
    this.#plan = plan;
    this.#whole = { x: 0, y: 0, width: plan.shape.widthPx, height: plan.shape.heightPx };
    this.#pictureOf = pictureOf;
    this.#gestures = plan.gestures.flatMap((gesture) => {
      const area = pictureOf(gesture.device).targets[gesture.target];
      return area ? [{ ...gesture, area }] : [];
    });
    this.moments = changingMoments(plan, this.#gestures);
  }

  /** Paints the picture at `atMs`; moments must rise. Tells whether anything was painted. */
  paint(atMs: number, to: Planes): boolean {
    const pose = poseAt(this.#plan, this.#gestures, atMs);
    const areas = this.#last
      ? mergeAreas(this.#changes(this.#last, pose), this.#whole)
      : [this.#whole];
    for (const area of areas) this.#paintArea(pose, area, to);
    this.#last = pose;
    return areas.length > 0;
  }

  #paintArea(pose: Pose, area: Area, to: Planes): void {
    const { before, scene, mix, mark, hand } = pose;
    const { y, height } = scene.device.area;
    if (area.y + area.height > y + height) fillArea(to, area, paper);
    const base = before ?? scene;
    for (const tile of tiles) {
      const seen = intersect(area, base[tile].area);
      if (seen) copyArea(this.#pictureOf(base[tile]).planes, base[tile].area, to, seen);
    }
    if (before) {
      for (const tile of tiles) {
        const seen = intersect(area, scene[tile].area);
        if (!seen || scene[tile].html === before[tile].html) continue;
        const { planes } = this.#pictureOf(scene[tile]);
        const body = scene.how === 'scroll' && tile === 'device' ? this.#bodyOf(scene) : undefined;
        if (body) {
          this.#paintScroll(before.device, scene.device, body, mix, area, to);
          continue;
        }
        mixArea(planes, scene[tile].area, to, seen, Math.round(mix * 256));
      }
    }
    if (mark) laySprite(this.#sprites.mark(mark), { x: 0, y: 0 }, to, area, 256);
    if (hand) laySprite(this.#sprites.hand(hand), hand, to, area, Math.round(hand.alpha * 256));
  }

  /** The part of the screen that scrolls, with even edges. */
  #bodyOf(scene: Scene): Area | undefined {
    const body = this.#pictureOf(scene.device).targets[':body'];
    return body ? evenOut(body) : undefined;
  }

  /** The old page moves up and out, the new one follows from below; `share` 0–1 of the way. */
  #paintScroll(from: Shot, next: Shot, body: Area, share: number, area: Area, to: Planes): void {
    const moved = Math.round((body.height * share) / 2) * 2;
    const upper = intersect(area, { ...body, height: body.height - moved });
    const lower = intersect(area, { ...body, y: body.y + body.height - moved, height: moved });
    const at = (shot: Shot, dy: number) => ({ x: shot.area.x, y: shot.area.y + dy });
    if (upper) copyArea(this.#pictureOf(from).planes, at(from, -moved), to, upper);
    if (lower) {
      copyArea(this.#pictureOf(next).planes, at(next, body.height - moved), to, lower);
    }
  }

  #changes(last: Pose, now: Pose): Area[] {
    const areas = tiles.flatMap((tile) => this.#tileChanges(last, now, tile));
    if (JSON.stringify(last.hand) !== JSON.stringify(now.hand)) {
      for (const hand of [last.hand, now.hand]) {
        if (hand) areas.push(move(this.#sprites.hand(hand).area, { ...this.#whole, ...hand }));
      }
    }
    if (JSON.stringify(last.mark) !== JSON.stringify(now.mark)) {
      for (const mark of [last.mark, now.mark]) {
        if (mark) areas.push(this.#sprites.mark(mark).area);
      }
    }
    return areas;
  }

  #tileChanges(last: Pose, now: Pose, tile: Tile): Area[] {
    const lastShots = [last.before?.[tile], last.scene[tile]];
    const nowShots = [now.before?.[tile], now.scene[tile]];
    const looksSame = last.scene[tile].html === now.scene[tile].html && last.mix === now.mix;
    if (looksSame && last.before?.[tile].html === now.before?.[tile].html) return [];
    const shots = [
      ...new Map([...lastShots, ...nowShots].map((shot) => [shot?.html, shot])).values(),
    ].filter((shot) => shot !== undefined);
    const first = shots[0];
    const scrolling = [last, now].find(({ before, scene }) => before && scene.how === 'scroll');
    const body = scrolling && tile === 'device' ? this.#bodyOf(scrolling.scene) : undefined;
    if (!first || shots.length === 1) return [];
    // On its way a scrolled page changes in its body alone; what lies round it changes at the end.
    if (body && last.before && now.before && last.scene === now.scene) return [body];
    const bodies = body ? [body] : [];
    if (!shots.every((shot) => sameArea(shot.area, first.area)))
      return shots.map(({ area }) => area);
    const differences = shots.slice(1).flatMap((shot) => {
      const area = this.#difference(first, shot);
      return area ? [move(area, first.area)] : [];
    });
    return [...bodies, ...differences];
  }

  #difference(a: Scene['panel'], b: Scene['panel']): Area | undefined {
    const key = `${a.html}\n${b.html}`;
    if (!this.#differences.has(key)) {
      const one = this.#pictureOf(a);
      const other = this.#pictureOf(b);
      this.#differences.set(key, differingArea(one.planes, other.planes, one.width, one.height));
    }
    return this.#differences.get(key);
  }
}
