import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AV_FRAME_DATA_DISPLAYMATRIX,
  AV_FRAME_FLAG_INTERLACED,
  AV_PKT_DATA_DISPLAYMATRIX,
  avGetPixFmtName,
  AVCOL_RANGE_JPEG,
  Decoder,
  FilterAPI,
  type Frame,
  Rational,
  type Stream,
} from 'node-av';
import { frameMs } from '../../film/pace.ts';
import type { Planes } from '../picture/picture.ts';
import { openMedia } from '../sound/sound.ts';
import { brightCurve, type ColourSpace, matchColours } from './match-colours.ts';
import { writeCube } from './tone-map.ts';
import { turnUpright } from './turn-upright.ts';

type Size = { widthPx: number; heightPx: number };

/** A picture of a film, and its size in px: the largest that fits, with even edges. */
export type FootagePicture = { atMs: number; planes: Planes; widthPx: number; heightPx: number };

/** Which picture track, and when on the file's own clock the film begins, in ms. */
export type FootageTrack = { index: number; startMs: number };

function planesOf(frame: Frame): Planes {
  const [y, u, v] = frame.data ?? [];
  const [strideY = 0, strideU = 0, strideV = 0] = frame.linesize;
  if (!y || !u || !v) throw new Error('A picture without colours');
  return { y, u, v, strides: [strideY, strideU, strideV] };
}

function spaceOf(frame: Frame): ColourSpace {
  const format = avGetPixFmtName(frame.format as never) ?? '';
  return {
    isRgb: /^(?:[ax0]?(?:rgb|bgr|gbr)|pal8|x2)/u.test(format),
    matrix: frame.colorSpace,
    primaries: frame.colorPrimaries,
    transfer: frame.colorTrc,
    fullRange: frame.colorRange === AVCOL_RANGE_JPEG || format.startsWith('yuvj'),
    widthPx: frame.width,
    heightPx: frame.height,
  };
}

/** The filters that a picture needs, by all that it says of itself. */
function describeFilters(
  frame: Frame,
  space: ColourSpace,
  { codecpar }: Stream,
  size: Size,
  cube: string,
): string {
  const matrix =
    frame.getSideData(AV_FRAME_DATA_DISPLAYMATRIX) ??
    codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX);
  const fit = `${size.widthPx}:${size.heightPx}:force_original_aspect_ratio=decrease:force_divisible_by=2:reset_sar=1`;
  return [
    ...(frame.hasFlags(AV_FRAME_FLAG_INTERLACED) ? ['bwdif=mode=send_frame:deint=all'] : []),
    ...turnUpright(matrix),
    ...matchColours(space, fit, cube),
  ].join(',');
}

const msOf = (time: bigint, { num, den }: { num: number; den: number }): number =>
  (Number(time) * 1000 * num) / den;

/**
 * The pictures of a track that are shown at 25 pictures a second, each once: `pts` is then when it
 * is first shown, in ms from the film's start. Gives at last `null`.
 */
async function* pickFrames(
  frames: AsyncIterable<Frame | null>,
  stream: Stream,
  startMs: number,
): AsyncGenerator<Frame | null> {
  let shownMs = 0;
  let waiting: Frame | undefined;
  let endMs = 0;
  const release = (frame: Frame): Frame => {
    frame.timeBase = new Rational(1, 1000);
    frame.pts = BigInt(shownMs);
    return frame;
  };
  for await (const frame of frames) {
    if (!frame) continue;
    const copy = frame.clone();
    frame.free();
    if (!copy) continue;
    const time = copy.bestEffortTimestamp > -(2n ** 62n) ? copy.bestEffortTimestamp : copy.pts;
    const atMs = time > -(2n ** 62n) ? msOf(time, stream.timeBase) - startMs : endMs;
    endMs = atMs + Math.max(msOf(copy.duration, stream.timeBase), 0);
    // Half a picture before its time is nearer than the whole picture after it.
    const untilMs = Math.ceil((atMs - frameMs / 2) / frameMs) * frameMs;
    if (waiting && untilMs > shownMs) {
      yield release(waiting);
      shownMs = untilMs;
    } else waiting?.free();
    waiting = copy;
  }
  if (waiting) yield release(waiting);
  yield null;
}

/** Lets every picture through the filters that it needs: they are made anew when it is another kind. */
async function* fitFrames(
  frames: AsyncIterable<Frame | null>,
  stream: Stream,
  size: Size,
): AsyncGenerator<Frame> {
  let kind = '';
  let fit: FilterAPI | undefined;
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-ljus-'));
  const tables = new Set<string>();
  const rest = async function* (): AsyncGenerator<Frame> {
    if (!fit) return;
    for await (const frame of fit.flushFrames()) if (frame) yield frame;
  };
  try {
    for await (const frame of frames) {
      if (!frame) break;
      const space = spaceOf(frame);
      const curve = brightCurve(space);
      const cube = join(folder, `${curve ?? 'plain'}.cube`);
      if (curve && !tables.has(cube)) await writeFile(cube, writeCube(curve));
      tables.add(cube);
      const filters = describeFilters(frame, space, stream, size, cube);
      const wanted = [filters, frame.width, frame.height, frame.format].join();
      if (wanted !== kind) {
        yield* rest();
        fit?.close();
        kind = wanted;
        fit = FilterAPI.create(filters);
      }
      for (const made of (await fit?.processAll(frame)) ?? []) yield made;
      frame.free();
    }
    yield* rest();
  } finally {
    fit?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The pictures of a film in order, 25 a second from 0 ms, each upright, whole (not interlaced) and as
 * large as fits in a size, in BT.709 of standard dynamic range. One that stands is given again. A
 * picture is there until the next is asked for. Throws an Error where there is none.
 */
export async function* decodeFootage(
  path: string,
  { index, startMs }: FootageTrack,
  size: Size,
): AsyncGenerator<FootagePicture> {
  const demuxer = await openMedia(path);
  try {
    const stream = demuxer.streams[index];
    if (!stream) throw new RangeError('No picture in the film');
    const decoder = await Decoder.create(stream);
    let shown: Frame | undefined;
    let atMs = 0;
    const show = (frame: Frame): FootagePicture => {
      const { width: widthPx, height: heightPx } = frame;
      return { atMs, planes: planesOf(frame), widthPx, heightPx };
    };
    try {
      const frames = decoder.frames(demuxer.packets(index));
      for await (const next of fitFrames(pickFrames(frames, stream, startMs), stream, size)) {
        const fromMs = msOf(next.pts, next.timeBase);
        for (; shown && atMs < fromMs; atMs += frameMs) yield show(shown);
        shown?.free();
        shown = next;
      }
      if (shown) yield show(shown);
    } finally {
      shown?.free();
      decoder.close();
    }
  } finally {
    await demuxer.close();
  }
}
