import {
  AV_PKT_DATA_DISPLAYMATRIX,
  Decoder,
  Demuxer,
  FilterAPI,
  type Frame,
  type Stream,
} from 'node-av';
import { frameMs } from '../../film/pace.ts';
import type { Planes } from '../picture/picture.ts';

/** How long a film is, in ms. Throws an Error for what is no film. */
export async function measureFootage(path: string): Promise<number> {
  const demuxer = await Demuxer.open(path);
  try {
    if (!demuxer.video()) throw new RangeError('No picture in the film');
    return Math.round(demuxer.duration * 1000);
  } finally {
    await demuxer.close();
  }
}

/** Telephones film lying and note how they were held: turns the picture upright again. */
function turnUpright({ codecpar }: Stream): string {
  const matrix = codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX);
  if (!matrix || matrix.length < 8) return '';
  const degrees = (Math.atan2(matrix.readInt32LE(4), matrix.readInt32LE(0)) * 180) / Math.PI;
  const turned = (Math.round(degrees / 90) * 90 + 360) % 360;
  if (turned === 90) return 'transpose=clock,';
  if (turned === 180) return 'hflip,vflip,';
  return turned === 270 ? 'transpose=cclock,' : '';
}

/** A picture of a film, and its size in px: the largest that fits, with even edges. */
export type FootagePicture = { atMs: number; planes: Planes; widthPx: number; heightPx: number };

function planesOf(frame: Frame): Planes {
  const [y, u, v] = frame.data ?? [];
  const [strideY = 0, strideU = 0, strideV = 0] = frame.linesize;
  if (!y || !u || !v) throw new Error('A picture without colours');
  return { y, u, v, strides: [strideY, strideU, strideV] };
}

/**
 * The pictures of a film in order, 25 a second from 0 ms, each upright and as large as fits in a
 * size, in BT.709. A picture is there until the next is asked for.
 */
export async function* decodeFootage(
  path: string,
  size: { widthPx: number; heightPx: number },
): AsyncGenerator<FootagePicture> {
  const demuxer = await Demuxer.open(path);
  try {
    const stream = demuxer.video();
    if (!stream) throw new RangeError('No picture in the film');
    const decoder = await Decoder.create(stream);
    const fit = FilterAPI.create(
      [
        `${turnUpright(stream)}fps=${1000 / frameMs}:start_time=0`,
        `scale=${size.widthPx}:${size.heightPx}:force_original_aspect_ratio=decrease:force_divisible_by=2:reset_sar=1:out_color_matrix=bt709:out_range=tv`,
        'format=yuv420p',
      ].join(','),
    );
    try {
      const frames = decoder.frames(demuxer.packets(stream.index));
      let atMs = 0;
      for await (const frame of fit.frames(frames)) {
        if (!frame) continue;
        const { width, height } = frame;
        yield { atMs, planes: planesOf(frame), widthPx: width, heightPx: height };
        atMs += frameMs;
        frame.free();
      }
    } finally {
      fit.close();
      decoder.close();
    }
  } finally {
    await demuxer.close();
  }
}
