import { Decoder, Demuxer, type Frame } from 'node-av';

/** A picture of a film, shown from `atMs` until `untilMs`; the last one for ever. */
export type ShownFrame = { frame: Frame; atMs: number; untilMs: number };

/**
 * Every picture of a film in order. A frame is freed when the next one is asked for. Throws a
 * RangeError when there is no picture, and what the decoder throws.
 */
export async function* decodeFrames(path: string): AsyncGenerator<ShownFrame> {
  const demuxer = await Demuxer.open(path);
  let shown: { frame: Frame; atMs: number } | undefined;
  try {
    const stream = demuxer.video();
    if (!stream) throw new RangeError('bild saknas');
    const { num, den } = stream.timeBase;
    const decoder = await Decoder.create(stream);
    try {
      for await (const frame of decoder.frames(demuxer.packets(stream.index))) {
        if (!frame) continue;
        const atMs = (Number(frame.pts) * 1000 * num) / den;
        const before = shown;
        shown = { frame, atMs };
        if (!before) continue;
        try {
          yield { ...before, untilMs: atMs };
        } finally {
          before.frame.free();
        }
      }
      if (shown) yield { ...shown, untilMs: Infinity };
    } finally {
      decoder.close();
    }
  } finally {
    shown?.frame.free();
    await demuxer.close();
  }
}

/** The moments (ms, rising) at which a picture is the one that is shown; `taken` of them are past. */
export const countShown = (
  { untilMs }: ShownFrame,
  momentsMs: readonly number[],
  taken: number,
): number => {
  let count = 0;
  // A millisecond is less than any picture lasts, and more than rounding takes.
  while ((momentsMs[taken + count] ?? Infinity) < untilMs - 1) count++;
  return count;
};
