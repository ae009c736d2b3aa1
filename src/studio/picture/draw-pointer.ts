import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { type Area, evenOut } from './area.ts';
import { amber, ink, sleeve } from './film-colours.ts';
import type { HandPose, MarkPose } from './motion/hand.ts';

const skin = '#e9b48c';
const shade = '#d0946a';
const cuff = '#f4e9d2';

/** A hand that points up, fingertip at 0, 0; about 130 px wide and 260 px long, then the arm. */
const outline = new Path2D(
  'M-19 14 C-19 -8 19 -8 19 14 L19 104 C28 94 50 94 55 110 C66 101 86 104 88 122 C99 116 116 122 116 140 L116 190 C116 226 98 246 92 262 L4 262 C-12 236 -44 208 -62 178 C-74 158 -52 142 -36 156 L-19 174 Z',
);
const knuckles = new Path2D('M19 104 L19 140 M55 110 L55 142 M88 122 L88 150');
const nail = new Path2D('M-11 14 C-11 0 11 0 11 14 L11 22 C4 27 -4 27 -11 22 Z');
const cuffShape = new Path2D('M-4 258 L100 258 L104 290 L-8 290 Z');
/** The sleeve, as long as it takes to come from outside the picture. */
const sleeveOf = (length: number) =>
  new Path2D(
    `M-10 288 L106 288 L${124 + length * 0.03} ${288 + length} L${-30 - length * 0.03} ${288 + length} Z`,
  );
const arrow = new Path2D('M0 0 L0 74 L18 58 L31 90 L46 84 L33 52 L57 52 Z');

/** How much longer the sleeve is than the hand leaves room for; px of the drawing, unturned. */
const sleeveLength = ({ armPx, scale }: Pick<HandPose, 'armPx' | 'scale'>) =>
  Math.max(80, armPx / scale - 240);

type Drawn = Pick<HandPose, 'pointer' | 'turn' | 'scale' | 'armPx'>;

/** The corners of the drawing, lines included, from the tip, unturned. */
const extentsOf = (pose: Drawn) => {
  if (pose.pointer === 'arrow') return { left: -6, right: 62, top: -6, bottom: 96 };
  const length = sleeveLength(pose);
  const wider = 36 + length * 0.03;
  return { left: -wider - 40, right: 100 + wider, top: -8, bottom: 292 + length };
};

/** The part of the picture that the pointer covers, told from its tip; even edges. */
export function handArea(pose: Drawn): Area {
  const { turn, scale } = pose;
  const { left, right, top, bottom } = extentsOf(pose);
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => ({
      x: (x * Math.cos(turn) - y * Math.sin(turn)) * scale,
      y: (x * Math.sin(turn) + y * Math.cos(turn)) * scale,
    })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return evenOut({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
}

/** Draws the hand, or the computer's arrow, with its tip at 0, 0. */
export function drawHand(context: SKRSContext2D, pose: Drawn): void {
  const { pointer, turn, scale } = pose;
  context.save();
  context.rotate(turn);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.lineWidth = 6;
  context.strokeStyle = ink;
  if (pointer === 'arrow') {
    context.fillStyle = ink;
    context.strokeStyle = '#fffaf0';
    context.fill(arrow);
    context.stroke(arrow);
  } else {
    for (const [shape, colour] of [
      [sleeveOf(sleeveLength(pose)), sleeve],
      [outline, skin],
      [cuffShape, cuff],
    ] as const) {
      context.fillStyle = colour;
      context.fill(shape);
      context.stroke(shape);
    }
    context.lineWidth = 4;
    context.strokeStyle = shade;
    context.stroke(knuckles);
    context.fillStyle = '#f7d9c0';
    context.fill(nail);
  }
  context.restore();
}

/** An amber line round the target, with a thin line of ink outside it so that it shows on any ground. */
export function drawMark(context: SKRSContext2D, { area, grow }: MarkPose): void {
  const room = 10 + 20 * (1 - grow);
  context.save();
  context.globalAlpha = Math.min(1, grow * 1.5);
  for (const [width, colour] of [
    [20, ink],
    [14, amber],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.roundRect(
      area.x - room,
      area.y - room,
      area.width + 2 * room,
      area.height + 2 * room,
      30,
    );
    context.stroke();
  }
  context.restore();
}

/** The amber spot that says "here", swollen by `pulse` 0–1; `at` is how it stands on the paper. */
export function drawSpot(context: SKRSContext2D, at: Area, pulse: number): void {
  const radius = (at.width / 2) * (1 + 0.6 * pulse);
  context.beginPath();
  context.arc(at.x + at.width / 2, at.y + at.height / 2, radius - 2.5, 0, 2 * Math.PI);
  context.fillStyle = amber;
  context.fill();
  context.lineWidth = 5;
  context.strokeStyle = ink;
  context.stroke();
}
