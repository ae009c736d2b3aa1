import { readFile } from 'node:fs/promises';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { buildCaptions, type Cue, standardCaptions } from '../../film/captions.ts';
import type { Timeline } from '../../film/timeline.ts';
import { formatTime } from '../../film/webvtt.ts';
import { directionOf } from '../../i18n/direction.ts';
import { theme } from '../../site.theme.ts';
import type { FilmPart } from '../film/film.ts';
import { decodeStills, type Still } from '../verify/verify.ts';

/** A picture of the sheet: when it is shown, and what stands under it. */
type Moment = { atMs: number; label: string };

/** The film's pictures are made this much smaller, and stand this many in a row. */
const layouts = { wide: { shrink: 3, columns: 3 }, tall: { shrink: 2, columns: 4 } };
const gapPx = 24;
const labelPx = 64;
const headPx = 96;

const middle = ({ startMs, endMs }: { startMs: number; endMs: number }) => (startMs + endMs) / 2;

/** Every step as the hand rests on its target, or at its middle; the two cards first and last. */
export const momentsOf = ({ title, end, steps, after = [] }: Timeline): Moment[] => [
  { atMs: middle(title), label: 'Början' },
  ...steps.map((step) => ({
    atMs: step.action ? (step.action.arriveMs + step.action.actMs) / 2 : middle(step),
    label: `${step.number}. ${step.heading}`,
  })),
  { atMs: middle(end), label: 'Slut' },
  ...after.map((step) => ({
    atMs: step.action ? (step.action.arriveMs + step.action.actMs) / 2 : middle(step),
    label: step.heading,
  })),
];

/** The typefaces of the stage, by name: letters that the first lacks are taken from the second. */
const typefaces: Record<string, string> = {
  Site: theme.typeface.file,
  'Noto Sans Arabic':
    '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
};
const families = Object.keys(typefaces)
  .map((name) => `"${name}"`)
  .join(', ');

async function loadTypefaces(): Promise<void> {
  for (const [name, file] of Object.entries(typefaces)) {
    if (GlobalFonts.has(name)) continue;
    GlobalFonts.register(await readFile(new URL(import.meta.resolve(file))), name);
  }
}

/** The caption where the player shows it: in the lowest 15 %, white on dark. */
function drawCaption(
  context: SKRSContext2D,
  cue: Cue | undefined,
  still: Still,
  direction: 'ltr' | 'rtl',
): void {
  if (!cue) return;
  context.direction = direction;
  // The longest line, 37 characters, stays inside an upright picture too.
  const size = Math.min(still.heightPx * 0.048, still.widthPx * 0.045);
  context.font = `600 ${size}px ${families}`;
  context.textAlign = 'center';
  for (const [index, line] of cue.lines.entries()) {
    const bottom = still.heightPx * 0.985 - (cue.lines.length - 1 - index) * size * 1.35;
    const width = context.measureText(line).width + size;
    context.fillStyle = 'rgb(20 16 12 / 85%)';
    context.fillRect((still.widthPx - width) / 2, bottom - size * 1.3, width, size * 1.36);
    context.fillStyle = '#fff';
    context.fillText(line, still.widthPx / 2, bottom - size * 0.3);
  }
  context.textAlign = 'left';
}

function drawStill(
  context: SKRSContext2D,
  still: Still,
  cue: Cue | undefined,
  label: string,
  direction: 'ltr' | 'rtl',
): void {
  const picture = createCanvas(still.widthPx, still.heightPx);
  const own = picture.getContext('2d');
  const pixels = own.createImageData(still.widthPx, still.heightPx);
  pixels.data.set(still.rgba);
  own.putImageData(pixels, 0, 0);
  drawCaption(own, cue, still, direction);
  context.drawImage(picture, 0, 0);
  context.fillStyle = '#241d16';
  context.font = `700 26px ${families}`;
  context.fillText(label, 0, still.heightPx + 38, still.widthPx);
}

/** One PNG with a picture of every step of a film, captions drawn in, for whoever reviews it. */
export async function drawSheet({ film, plan }: FilmPart, path: string): Promise<Buffer> {
  const { shrink, columns } = layouts[plan.shape.shape];
  const moments = momentsOf(film.timeline);
  const cues = buildCaptions(film.timeline, standardCaptions);
  const stills = await decodeStills(
    path,
    moments.map(({ atMs }) => atMs),
    shrink,
  );
  await loadTypefaces();
  const cellWidth = Math.floor(plan.shape.widthPx / shrink) + gapPx;
  const cellHeight = Math.floor(plan.shape.heightPx / shrink) + labelPx;
  const rows = Math.ceil(moments.length / columns);
  const sheet = createCanvas(columns * cellWidth + gapPx, headPx + rows * cellHeight + gapPx);
  const context = sheet.getContext('2d');
  context.fillStyle = '#e9e2d3';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = '#241d16';
  context.font = `700 40px ${families}`;
  const shape = `${plan.shape.widthPx} × ${plan.shape.heightPx}`;
  context.fillText(`${film.guide} · ${film.language} · ${shape} · ${film.title}`, gapPx, 62);
  for (const [index, { atMs, label }] of moments.entries()) {
    const still = stills[index];
    if (!still) continue;
    const cue = cues.find(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
    context.save();
    context.translate(
      gapPx + (index % columns) * cellWidth,
      headPx + Math.floor(index / columns) * cellHeight,
    );
    drawStill(
      context,
      still,
      cue,
      `${label}   ${formatTime(Math.round(atMs)).slice(3, 8)}`,
      directionOf(film.narration),
    );
    context.restore();
  }
  return sheet.encode('png');
}
