import type { Area } from '../area.ts';
import type { Target } from '../shot.ts';

/** How a sheet with a device lies in the picture: its corner (even px) and how much it is made smaller. */
export type View = { scale: number; x: number; y: number };

type Targets = Record<string, Target>;

/** Room between a device and its window when all of it is seen, in px. */
const restMargin = { across: 26, down: 10, wideDown: 24 };
/** A device that is seen close is so far inside its window at most, below also for the hand. */
const closeMargin = { side: 24, top: 30, bottom: 150 };
/** What is used and is higher than the window, as a camera's picture, is made to fit, this far from its edges. */
const pictureMargin = 26;
/** So far down the window the target is placed, where the device allows. */
const targetShare = 0.42;
/** The camera goes so much higher or lower to cut through no line of words, and a line is cut so near it, in px. */
const mostShiftPx = 96;
const lineRoomPx = 4;
const paperEdgePx = 12;

const toEven = (px: number) => Math.round(px / 2) * 2;
const clamp = (value: number, least: number, most: number) =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

const deviceOf = (targets: Targets): Area => {
  const device = targets[':device'];
  if (!device) throw new RangeError('A photograph without a device');
  return device;
};

/** Where an area of the sheet is in the picture. */
export const project = ({ x, y, width, height }: Area, view: View): Area => ({
  x: view.x + x * view.scale,
  y: view.y + y * view.scale,
  width: width * view.scale,
  height: height * view.scale,
});

/** All of the device in the middle of its window, as large as there is room for; a place fills it. */
export function restView(targets: Targets, window: Area): View {
  if (targets[':scene']) return { scale: 1, x: window.x, y: window.y };
  const device = deviceOf(targets);
  const down = window.y > 0 ? restMargin.down : restMargin.wideDown;
  const scale = Math.min(
    (window.width - 2 * restMargin.across) / device.width,
    (window.height - 2 * down) / device.height,
    1,
  );
  const centre = (start: number, room: number, at: number, size: number) =>
    toEven(start + (room - size * scale) / 2 - at * scale);
  return {
    scale,
    x: centre(window.x, window.width, device.x, device.width),
    y: centre(window.y, window.height, device.y, device.height),
  };
}

/** The lines of words that the window's upper or lower edge goes through, where the sheet lies at `y`. */
function countCut(targets: Targets, window: Area, scale: number, y: number): number {
  // The paper's own edge reaches a little into the window.
  const edges = [
    window.y + (window.y > 0 ? paperEdgePx : 0),
    window.y + window.height - paperEdgePx,
  ];
  const lines = Object.entries(targets).filter(([name]) => name.startsWith(':line'));
  return lines.filter(([, line]) => {
    const top = y + line.y * scale - lineRoomPx;
    const bottom = y + (line.y + line.height) * scale + lineRoomPx;
    return edges.some((edge) => top < edge && edge < bottom);
  }).length;
}

/** The height nearest to `y` at which the fewest lines of words are cut through. */
function avoidLines(targets: Targets, window: Area, scale: number, y: number): number {
  let best = { y, cost: countCut(targets, window, scale, y) * 1000 };
  for (let shift = 2; shift <= mostShiftPx; shift += 2) {
    for (const other of [y + shift, y - shift]) {
      const cost = countCut(targets, window, scale, other) * 1000 + shift;
      if (cost < best.cost) best = { y: other, cost };
    }
  }
  return best.y;
}

/** The sheet in its own size (or as large as what is used fits), moved so that what is used is well seen, with room for the hand below. */
export function closeView(targets: Targets, window: Area, target: Area): View {
  const device = deviceOf(targets);
  const { side, top, bottom } = closeMargin;
  const scale = Math.min(1, (window.height - 2 * pictureMargin) / target.height);
  const place = (start: number, room: number, at: number, size: number, share: number) =>
    start + room * share - (at + size / 2) * scale;
  const from = (start: number, margin: number, at: number) => start + margin - at * scale;
  const to = (end: number, margin: number, at: number) => end - margin - at * scale;
  const right = window.x + window.width;
  const below = window.y + window.height;
  const down = target.height > window.height * 0.7 ? 0.5 : targetShare;
  const y = toEven(
    clamp(
      place(window.y, window.height, target.y, target.height, down),
      to(below, scale < 1 ? window.height : bottom, device.y + device.height),
      from(window.y, top, device.y),
    ),
  );
  return {
    scale,
    x: toEven(
      clamp(
        place(window.x, window.width, target.x, target.width, 0.5),
        to(right, side, device.x + device.width),
        from(window.x, side, device.x),
      ),
    ),
    y: avoidLines(targets, window, scale, y),
  };
}
