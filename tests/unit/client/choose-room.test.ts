import { expect, test } from 'vitest';
import { chooseRoom } from '../../../src/client/room/choose-room.ts';
import type { CaptionMeasure, Sight } from '../../../src/client/room/room.ts';

/** Reckons with letters of one width: the two lines of a cue, of so many letters each. */
const measureOf =
  (letters: readonly [number, number]): CaptionMeasure =>
  ({ isInside, sizePx, widthPx }) => {
    const inLine = Math.floor((widthPx - 1.4 * sizePx) / (0.5 * sizePx));
    const flows = isInside ? letters : [letters[0] + letters[1]];
    const lines = flows.reduce((sum, count) => sum + Math.ceil(count / Math.max(1, inLine)), 0);
    return lines * 1.3 * sizePx + (isInside ? 4 : 0);
  };

type Given = { width: number; height: number; chosen: number; isFull: boolean; remPx?: number };

const sightOf = ({ width, height, chosen, isFull, remPx = 20 }: Given): Sight => {
  const isUpright = height > width;
  return {
    isFull,
    isUpright,
    isBare: false,
    widthPx: isFull ? width : Math.min(width, 1100) - 40,
    windowPx: width,
    screenPx: height,
    barPx: isUpright && width < 700 ? 130 : 61,
    remPx,
    textPx: remPx * chosen,
    ratio: isUpright ? 4 / 5 : 16 / 9,
  };
};

const sizeOf = (given: Given): number =>
  chooseRoom(sightOf(given), { caption: measureOf([34, 30]), step: undefined }).caption.sizePx;

const screens = [
  [320, 568],
  [360, 740],
  [820, 1180],
  [740, 360],
  [1280, 720],
  [1920, 1080],
] as const;

test.each(screens)(
  'on %i × %i nobody who asks for a larger picture gets smaller captions',
  (width, height) => {
    for (const chosen of [1, 1.3, 1.6])
      for (const remPx of [20, 30, 40]) {
        const given = { width, height, chosen, remPx };
        const inline = sizeOf({ ...given, isFull: false });
        expect(sizeOf({ ...given, isFull: true })).toBeGreaterThanOrEqual(inline);
      }
  },
);

test('on a wall the largest captions are clearly larger than those that nobody asked for', () => {
  const wall = { width: 1280, height: 720 };
  const [largest, usual] = [1.6, 1].map((chosen) => sizeOf({ ...wall, chosen, isFull: true }));
  expect(largest).toBeGreaterThan(1.1 * (usual ?? NaN));
});

test('a telephone that lies shows whole captions of larger text while no button is there', () => {
  const lying = { width: 740, height: 360, chosen: 1, isFull: true };
  const measures = { caption: measureOf([34, 30]), step: undefined };
  for (const remPx of [20, 30]) {
    const sight = { ...sightOf({ ...lying, remPx }), isBare: true };
    const { caption, lengths } = chooseRoom(sight, measures);
    expect(measures.caption(caption)).toBeLessThanOrEqual(caption.heightPx);
    expect(lengths.width).toBeGreaterThanOrEqual(0.9 * 640);
  }
});

test('captions have one size in full screen, whether the buttons are there or not', () => {
  const sight = sightOf({ width: 1280, height: 720, chosen: 1.6, isFull: true });
  const measures = { caption: measureOf([34, 30]), step: undefined };
  const [with_, without] = [false, true].map((isBare) =>
    chooseRoom({ ...sight, isBare }, measures),
  );
  expect(without?.caption.sizePx).toBe(with_?.caption.sizePx);
  expect(without?.lengths.width).toBeGreaterThan(with_?.lengths.width ?? 0);
});

test('on a telephone that stands captions flow on paper from the end of what the picture shows', () => {
  const measures = { caption: measureOf([24, 41]), step: undefined };
  for (const isBare of [false, true]) {
    const sight = sightOf({ width: 360, height: 640, chosen: 1, isFull: true, remPx: 30 });
    const room = chooseRoom({ ...sight, isBare }, measures);
    expect(room.caption.isInside).toBe(false);
    expect(room.isBelow).toBe(true);
    // The paper begins where the clear band does: it covers nothing that is shown.
    const pictureEndPx = (room.lengths.width / sight.ratio) * 0.85;
    expect(room.lengths.zone).toBeGreaterThanOrEqual(Math.floor(pictureEndPx));
    expect(measures.caption(room.caption)).toBeLessThanOrEqual(room.caption.heightPx);
  }
});
