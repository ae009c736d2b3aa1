/** A part of a picture, in px from its upper left corner. */
export type Area = { x: number; y: number; width: number; height: number };

/** What two areas share; `undefined` when they do not touch. */
export function intersect(a: Area, b: Area): Area | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

const unite = (a: Area, b: Area): Area => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

/** The least area with even edges that holds another: colour has half the picture's resolution. */
export function evenOut({ x, y, width, height }: Area): Area {
  const left = Math.floor(x / 2) * 2;
  const top = Math.floor(y / 2) * 2;
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) / 2) * 2,
    height: Math.ceil((y + height - top) / 2) * 2,
  };
}

/** Areas inside `whole` with even edges, those that touch made one, so that none is painted twice. */
export function mergeAreas(areas: Area[], whole: Area): Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    let next = intersect(evenOut(area), whole);
    if (!next) continue;
    for (let index = merged.length - 1; index >= 0; index--) {
      const other = merged[index];
      if (!other || !intersect(other, next)) continue;
      next = unite(next, other);
      merged.splice(index, 1);
      index = merged.length;
    }
    merged.push(next);
  }
  return merged;
}
