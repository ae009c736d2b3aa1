import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Area } from '../area.ts';
import { paperColour, type StageShape } from '../stage.ts';

/** How far into the window its paper edge reaches, in px. */
export const edgePx = 22;

/** The window as it is cut: by hand, so no side is quite straight. It goes on past the picture's edge. */
function cutWindow(context: SKRSContext2D, window: Area, shape: StageShape): void {
  const far = 60;
  const right = window.x + window.width;
  const bottom = window.y + window.height;
  const atRight = right >= shape.widthPx ? right + far : right - 8;
  const atLeft = window.x <= 0 ? window.x - far : window.x + 8;
  const top = window.y <= 0 ? window.y - far : window.y + 10;
  context.beginPath();
  context.moveTo(atLeft + (window.x > 0 ? 6 : 0), top + (window.y > 0 ? 4 : 0));
  context.lineTo(atRight - (right < shape.widthPx ? 2 : 0), top);
  context.lineTo(atRight - (right < shape.widthPx ? 8 : 0), bottom - 14);
  context.lineTo(window.x + window.width * 0.44, bottom - 7);
  context.lineTo(atLeft, bottom - 12);
  context.closePath();
}

/** The paper round the window, with a soft shade where it lies over what is seen through it. */
export function drawMat(context: SKRSContext2D, window: Area, shape: StageShape): void {
  context.save();
  context.beginPath();
  context.rect(window.x, window.y, window.width, window.height);
  context.clip();
  cutWindow(context, window, shape);
  for (const [width, alpha] of [
    [10, 0.05],
    [6, 0.07],
    [3, 0.1],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = `rgba(36,29,22,${alpha})`;
    context.stroke();
  }
  context.rect(window.x - 200, window.y - 200, window.width + 400, window.height + 400);
  context.fillStyle = paperColour;
  context.fill('evenodd');
  context.restore();
}

/** The strips of the window that its paper edge is drawn in. */
export function edgesOf(window: Area, { widthPx }: StageShape): Area[] {
  const { x, y, width, height } = window;
  return [
    ...(x > 0 ? [{ x, y, width: edgePx, height }] : []),
    ...(x + width < widthPx ? [{ x: x + width - edgePx, y, width: edgePx, height }] : []),
    ...(y > 0 ? [{ x, y, width, height: edgePx }] : []),
    { x, y: y + height - edgePx, width, height: edgePx },
  ];
}
