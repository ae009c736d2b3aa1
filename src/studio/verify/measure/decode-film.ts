import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { AV_LOG_QUIET, Log } from 'node-av';
import { decodeSound, type Sound } from '../../sound/sound.ts';
import { type Brightness, type Grid, gridOf, measureBrightness } from './brightness.ts';
import { countShown, decodeFrames } from './decode-frames.ts';
import { copyLuma, readLuma } from './decode-lumas.ts';
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

/** The pictures at the wanted moments, and the brightness of every picture. */
async function decodePictures(
  path: string,
  wantedMs: number[],
): Promise<Pick<DecodedFilm, 'pictures' | 'grid' | 'brightness'>> {
  const brightness: Brightness[] = [];
  let grid: Grid | undefined;
  const pictures: Luma[] = [];
  for await (const shown of decodeFrames(path)) {
    const { luma, stride } = readLuma(shown.frame);
    grid ??= gridOf(luma.widthPx, luma.heightPx);
    brightness.push({ atMs: shown.atMs, cells: measureBrightness(luma, stride, grid) });
    const count = countShown(shown, wantedMs, pictures.length);
    if (count === 0) continue;
    const copy = copyLuma(luma, stride);
    pictures.push(...Array.from({ length: count }, () => copy));
  }
  if (!grid) throw new RangeError('bild saknas');
  return { pictures, grid, brightness };
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
  if (!sound) throw new RangeError('ljud saknas');
  return { name, sizeBytes: bytes.length, boxes: readBoxes(bytes), ...tracks, ...pictures, sound };
}
