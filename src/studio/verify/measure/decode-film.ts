import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { AV_LOG_QUIET, Decoder, Demuxer, FilterAPI, Log } from 'node-av';
import type { Sound } from '../../sound/sound.ts';
import { type Brightness, type Grid, gridOf, measureBrightness } from './brightness.ts';
import type { Luma } from './luma.ts';
import { type Boxes, readBoxes } from '../../encode/encode.ts';

/** A track of a film as its file tells of it; times in ms. `codec` as in RFC 6381. */
export type Track = { codec: string; startMs: number; durationMs: number };

/** Everything that the checks measure in a film, decoded once. */
export type DecodedFilm = {
  name: string;
  sizeBytes: number;
  boxes: Boxes;
  video: Track & { widthPx: number; heightPx: number; keyframesMs: number[] };
  audio: Track;
  /** As the ear gets it, after AAC. */
  sound: Sound;
  /** What is shown at each wanted moment. */
  pictures: Luma[];
  grid: Grid;
  /** One for each picture of the film. */
  brightness: Brightness[];
};

async function readTracks(bytes: Buffer): Promise<Pick<DecodedFilm, 'video' | 'audio'>> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  if (!video || !audio) throw new RangeError('bild eller ljud saknas');
  const tell = async (track: typeof video | typeof audio): Promise<Track> => ({
    codec: (await track.getCodecParameterString()) ?? '',
    startMs: (await track.getFirstTimestamp()) * 1000,
    durationMs: (await track.computeDuration()) * 1000,
  });
  const keyframesMs: number[] = [];
  const packets = new EncodedPacketSink(video).packets(undefined, undefined, {
    verifyKeyPackets: true,
  });
  for await (const { type, timestamp } of packets) {
    if (type === 'key') keyframesMs.push(timestamp * 1000);
  }
  const size = { widthPx: video.codedWidth, heightPx: video.codedHeight };
  return { video: { ...(await tell(video)), ...size, keyframesMs }, audio: await tell(audio) };
}

type Pictures = Pick<DecodedFilm, 'pictures' | 'grid' | 'brightness'>;

async function decodePictures(path: string, wantedMs: number[]): Promise<Pictures> {
  const demuxer = await Demuxer.open(path);
  try {
    const stream = demuxer.video();
    if (!stream) throw new RangeError('bild saknas');
    const { num, den } = stream.timeBase;
    const grid = gridOf(stream.codecpar.width, stream.codecpar.height);
    const decoder = await Decoder.create(stream);
    const pictures: Luma[] = [];
    const brightness: Brightness[] = [];
    let last: Luma | undefined;
    try {
      for await (const frame of decoder.frames(demuxer.packets(stream.index))) {
        if (!frame) continue;
        const atMs = (Number(frame.pts) * 1000 * num) / den;
        const { width: widthPx, height: heightPx } = frame;
        const plane = frame.data?.[0];
        if (!plane) throw new RangeError('en bild saknar ljushet');
        const stride = frame.linesize[0] ?? widthPx;
        const cells = measureBrightness({ widthPx, heightPx, pixels: plane }, stride, grid);
        brightness.push({ atMs, cells });
        while (last && (wantedMs[pictures.length] ?? Infinity) < atMs - 1) pictures.push(last);
        if (atMs <= (wantedMs[pictures.length] ?? -Infinity) + 1) {
          const pixels = new Uint8Array(widthPx * heightPx);
          for (let y = 0; y < heightPx; y++) {
            pixels.set(plane.subarray(y * stride, y * stride + widthPx), y * widthPx);
          }
          last = { widthPx, heightPx, pixels };
        }
        frame.free();
      }
    } finally {
      decoder.close();
    }
    while (last && pictures.length < wantedMs.length) pictures.push(last);
    return { pictures, grid, brightness };
  } finally {
    await demuxer.close();
  }
}

async function decodeSound(path: string): Promise<Sound> {
  const demuxer = await Demuxer.open(path);
  const toFloats = FilterAPI.create('aformat=sample_fmts=flt:channel_layouts=mono');
  const parts: Float32Array[] = [];
  try {
    const stream = demuxer.audio();
    if (!stream) throw new RangeError('ljud saknas');
    const decoder = await Decoder.create(stream);
    try {
      const frames = decoder.frames(demuxer.packets(stream.index));
      for await (const frame of toFloats.frames(frames)) {
        const bytes = frame?.data?.[0];
        if (!frame || !bytes) continue;
        const copy = Uint8Array.from(bytes.subarray(0, frame.nbSamples * 4));
        parts.push(new Float32Array(copy.buffer));
        frame.free();
      }
    } finally {
      decoder.close();
    }
    const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      samples.set(part, at);
      at += part.length;
    }
    return { samples, sampleRate: stream.codecpar.sampleRate };
  } finally {
    toFloats.close();
    await demuxer.close();
  }
}

/**
 * Decodes a film: its file, every picture and all sound. `wantedMs` (rising) are the moments whose
 * pictures are kept. Throws an Error when the file cannot be read as a film.
 */
export async function decodeFilm(
  name: string,
  path: string,
  wantedMs: number[],
): Promise<DecodedFilm> {
  // What is wrong is told once, as a problem.
  Log.setLevel(AV_LOG_QUIET);
  const bytes = await readFile(path);
  const [tracks, pictures, sound] = await Promise.all([
    readTracks(bytes),
    decodePictures(path, wantedMs),
    decodeSound(path),
  ]);
  return { name, sizeBytes: bytes.length, boxes: readBoxes(bytes), ...tracks, ...pictures, sound };
}
