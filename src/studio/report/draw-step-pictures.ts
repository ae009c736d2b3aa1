import { createCanvas } from '@napi-rs/canvas';
import type { FilmRecord } from '../../model/film-record.ts';
import type { FilmPart } from '../film/film.ts';
import { decodeStills, type Still } from '../verify/verify.ts';

type Step = FilmRecord['timeline']['steps'][number];
type Area = { x: number; y: number; width: number; height: number };

/** As high as a card shows it on a sharp screen, in px. */
const heightPx = 480;
const quality = 72;

/** So long before a press the hand lies still on what it will press, in ms. */
const restMs = 60;

/** When a step shows what it is about: the hand in its place, what is written written. */
const momentOf = ({ action, then, endMs }: Step): number => {
  if (!action) return (then?.atMs ?? endMs) - restMs;
  return (action.kind === 'type' ? action.doneMs : action.actMs) - restMs;
};

/** The window in which the device is; all of the picture where the film is recorded and not drawn. */
function areaOf({ film, plan }: FilmPart, step: Step): Area {
  const { widthPx, heightPx: whole } = plan.shape;
  const scene = plan.scenes.find(({ fromMs }) => fromMs === step.startMs);
  if (film.footage || !scene) return { x: 0, y: 0, width: widthPx, height: whole };
  return scene.window;
}

function cut(still: Still, { x, y, width, height }: Area): Promise<Buffer> {
  const whole = createCanvas(still.widthPx, still.heightPx);
  const pixels = whole.getContext('2d').createImageData(still.widthPx, still.heightPx);
  pixels.data.set(still.rgba);
  whole.getContext('2d').putImageData(pixels, 0, 0);
  const picture = createCanvas(Math.round((width * heightPx) / height), heightPx);
  const context = picture.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, x, y, width, height, 0, 0, picture.width, picture.height);
  return picture.encode('webp', quality);
}

/**
 * A picture of each step of a film that lies at `path`, for cards: the device as it is when the step
 * says what to do, without the words beside it. WebP bytes, in the steps' order. The chapters after the film
 * are among them where they are asked for.
 */
export async function drawStepPictures(
  part: FilmPart,
  path: string,
  steps: readonly Step[] = part.film.timeline.steps,
): Promise<Buffer[]> {
  const stills = await decodeStills(path, steps.map(momentOf), 1);
  return Promise.all(
    steps.map((step, at) => {
      const still = stills[at];
      if (!still) throw new RangeError(`${path}: steg ${step.number} har ingen bild.`);
      return cut(still, areaOf(part, step));
    }),
  );
}
