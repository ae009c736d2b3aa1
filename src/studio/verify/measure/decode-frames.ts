import { Decoder, Demuxer, type Frame, type Packet } from 'node-av';

/** A picture of a film, shown from `atMs` until `untilMs`; the last one for ever. */
export type ShownFrame = { frame: Frame; atMs: number; untilMs: number };

/** A millisecond is less than any picture lasts, and more than rounding takes. */
const roundingMs = 1;

/**
 * Of a film's packets those that the pictures at the given moments are made of: from the keyframe
 * before each moment on, and nothing that comes after it.
 */
function* packetsFor(
  packets: Packet[],
  momentsMs: readonly number[],
  toMs: (at: bigint) => number,
) {
  const keys = packets.flatMap(({ isKeyframe }, index) => (isKeyframe ? [index] : []));
  const startMs = (key: number) => toMs(packets[key]!.pts) - roundingMs;
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1];
    const fromMs = index === 0 ? -Infinity : startMs(key);
    const untilMs = next === undefined ? Infinity : startMs(next);
    const lastMs = momentsMs.findLast((atMs) => atMs >= fromMs && atMs < untilMs) ?? -Infinity;
    // No picture is made of one that is decoded after it is shown.
    const isNeeded = ({ isKeyframe, dts }: Packet) =>
      lastMs > -Infinity && (isKeyframe || toMs(dts) <= lastMs + roundingMs);
    yield* packets.slice(key, next).filter(isNeeded);
  }
  yield null;
}

/**
 * Every picture of a film in order, or no more than those at some moments (ms, rising) are made of:
 * then the picture before a gap is shown until the gap ends. A frame is freed when the next one is
 * asked for. Throws a RangeError when there is no picture, and what the decoder throws.
 */
export async function* decodeFrames(
  path: string,
  momentsMs?: readonly number[],
): AsyncGenerator<ShownFrame> {
  const demuxer = await Demuxer.open(path);
  let shown: { frame: Frame; atMs: number } | undefined;
  try {
    const stream = demuxer.video();
    if (!stream) throw new RangeError('bild saknas');
    const { num, den } = stream.timeBase;
    const toMs = (at: bigint) => (Number(at) * 1000 * num) / den;
    const decoder = await Decoder.create(stream);
    const all = momentsMs ? [...demuxer.packetsSync(stream.index)] : [];
    const packets = all.filter((packet) => packet !== null);
    try {
      const frames = momentsMs
        ? decoder.framesSync(packetsFor(packets, momentsMs, toMs))
        : decoder.frames(demuxer.packets(stream.index));
      for await (const frame of frames) {
        if (!frame) continue;
        const atMs = toMs(frame.pts);
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
      for (const packet of packets) packet.free();
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
  while ((momentsMs[taken + count] ?? Infinity) < untilMs - roundingMs) count++;
  return count;
};
