import { readFile, writeFile } from 'node:fs/promises';
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PIX_FMT_RGB24,
  AV_PIX_FMT_YUV420P10LE,
  AV_SAMPLE_FMT_FLTP,
  Dictionary,
  Encoder,
  FilterAPI,
  Frame,
  Muxer,
  type Packet,
} from 'node-av';
import { paintBright } from './paint-bright.ts';
import { paintPicture, type Size } from './paint-picture.ts';

/** How the picture of a made-up film is saved. */
export type PictureShape = {
  codec?: string;
  options?: Record<string, string>;
  size?: Size;
  /** Filters before it is coded: pixel format, colours, how it lies. The last one says the format. */
  filters?: string;
  bright?: 'pq' | 'hlg';
  /** When each picture is shown, in ms; 25 a second if absent. */
  timesMs?: number[];
  /** Another size from this time on. */
  then?: { fromMs: number; size: Size };
  /** Nine numbers of the display matrix (ISO 14496-12): a b c d alone. */
  matrix?: [number, number, number, number];
};

/** How the sound of a made-up film is saved: samples of each channel. */
export type SoundShape = {
  codec?: string;
  options?: Record<string, string>;
  rate?: number;
  format?: string;
  channels: Float32Array[];
  fromMs?: number;
};

export type MediaShape = {
  picture?: PictureShape;
  sounds?: SoundShape[];
  container: string;
  muxing?: Record<string, string>;
  /** What is added to every time in the file. */
  fromMs?: number;
  /** The light in the middle goes on. */
  lightMs: number;
  lengthMs: number;
};

/** What somebody's telephone writes into a film, and nobody should be able to read in ours. */
export const secret = 'HEMLIG-PLATS';

const openEncoder = (
  codec: string,
  options: Record<string, string>,
  container: string,
): Promise<Encoder> =>
  Encoder.create(codec as never, {
    options: options as never,
    configure: (context) => {
      if (container !== 'mpegts') context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
    },
  });

const openPictures = ({ container }: MediaShape, { codec = 'libx264', options }: PictureShape) =>
  openEncoder(
    codec,
    { ...(codec === 'libx264' && { preset: 'ultrafast', crf: '8' }), ...options },
    container,
  );

/** Lets frames through a filter to an encoder; gives all packets. */
async function encodeAll(
  frames: AsyncIterable<Frame>,
  filters: string,
  encoder: Encoder,
): Promise<Packet[]> {
  const filter = FilterAPI.create(filters);
  const packets: Packet[] = [];
  const take = async (made: Frame) => {
    packets.push(...(await encoder.encodeAll(made)));
    made.free();
  };
  for await (const frame of frames) {
    for (const made of await filter.processAll(frame)) await take(made);
    frame.free();
  }
  for await (const made of filter.flushFrames()) if (made) await take(made);
  packets.push(...(await encoder.encodeAll(null)));
  filter.close();
  return packets;
}

async function* drawFrames(
  shape: MediaShape,
  { bright }: PictureShape,
  size: Size,
  timesMs: number[],
): AsyncGenerator<Frame> {
  const looks = [false, true].map((isOn) =>
    bright ? paintBright(size, isOn, bright) : paintPicture(size, isOn),
  );
  for (const [index, atMs] of timesMs.entries()) {
    const frame = Frame.fromVideoBuffer(looks[atMs >= shape.lightMs ? 1 : 0]!, {
      width: size.widthPx,
      height: size.heightPx,
      format: bright ? AV_PIX_FMT_YUV420P10LE : AV_PIX_FMT_RGB24,
      timeBase: { num: 1, den: 1000 },
    });
    frame.pts = BigInt(atMs + (shape.fromMs ?? 0));
    frame.duration = BigInt((timesMs[index + 1] ?? atMs + 40) - atMs);
    yield frame;
  }
}

const layouts: Record<number, [name: string, mask: bigint]> = {
  1: ['mono', 4n],
  2: ['stereo', 3n],
  6: ['5.1', 63n],
};
const frameSizes: Record<string, number> = {
  libopus: 960,
  libmp3lame: 1152,
  ac3: 1536,
  libvorbis: 64,
};

async function* soundFrames({ channels }: SoundShape): AsyncGenerator<Frame> {
  const length = channels[0]?.length ?? 0;
  const [, mask] = layouts[channels.length]!;
  for (let at = 0; at < length; at += 4800) {
    const parts = channels.map((samples) => samples.slice(at, Math.min(at + 4800, length)));
    yield Frame.fromAudioBuffer(Buffer.concat(parts.map(({ buffer }) => Buffer.from(buffer))), {
      nbSamples: parts[0]?.length ?? 0,
      format: AV_SAMPLE_FMT_FLTP,
      sampleRate: 48_000,
      channelLayout: { nbChannels: channels.length, order: 1, mask } as never,
      timeBase: { num: 1, den: 48_000 },
      pts: BigInt(at),
    });
  }
}

function soundFilters({ codec = 'aac', rate = 48_000, channels, format = 'fltp' }: SoundShape) {
  const [layout] = layouts[channels.length]!;
  const size = frameSizes[codec] ?? 1024;
  return `aresample=${rate},aformat=sample_fmts=${format}:sample_rates=${rate}:channel_layouts=${layout},asetnsamples=n=${size}:p=0`;
}

/** The encoder counts its own samples from 0: when they are heard is noted afterwards. */
function moveLater(packets: Packet[], ms: number): void {
  for (const packet of packets) {
    const { num, den } = packet.timeBase;
    const ticks = BigInt(Math.round((ms * den) / (1000 * num)));
    packet.pts += ticks;
    packet.dts += ticks;
  }
}

const timeOf = ({ dts, timeBase }: Packet): number => (Number(dts) * timeBase.num) / timeBase.den;

/** Notes in an MP4 or MOV how the telephone was held: the matrix of the first track. */
async function layMatrix(path: string, [a, b, c, d]: [number, number, number, number]) {
  const bytes = await readFile(path);
  const at = bytes.indexOf('tkhd', 0, 'latin1') + 4 + 40;
  for (const [index, value] of [a, b, 0, c, d, 0].entries())
    bytes.writeInt32BE(value * 65_536, at + index * 4);
  await writeFile(path, bytes);
}

const everyFrame = (untilMs: number): number[] =>
  Array.from({ length: Math.ceil(untilMs / 40) }, (_, index) => index * 40);

/** Makes a film or a recording as some device would have saved it, with a secret in its metadata. */
export async function makeMedia(path: string, shape: MediaShape): Promise<void> {
  const { picture, sounds = [], container, muxing = {}, lengthMs } = shape;
  const muxer = await Muxer.open(path, { format: container, options: muxing as never });
  muxer.getFormatContext().metadata = Dictionary.fromObject({ title: secret, location: secret });
  const encoders: Encoder[] = [];
  const add = (encoder: Encoder): number => {
    encoders.push(encoder);
    return muxer.addStream(encoder);
  };
  // Every encoder is known to the file before the first of them begins.
  const opened = picture && (await openPictures(shape, picture));
  const pictureStream = opened ? add(opened) : -1;
  const voices = [];
  for (const sound of sounds) {
    const encoder = await openEncoder(sound.codec ?? 'aac', sound.options ?? {}, container);
    voices.push({ sound, encoder, stream: add(encoder) });
  }
  const made: { stream: number; packets: Packet[] }[] = [];
  if (picture && opened) {
    const {
      size = { widthPx: 320, heightPx: 180 },
      then,
      timesMs = everyFrame(lengthMs),
    } = picture;
    const filters = picture.filters ?? (picture.bright ? 'null' : 'format=yuv420p');
    const draw = async (encoder: Encoder, wanted: Size, isIn: (ms: number) => boolean) => {
      const frames = drawFrames(shape, picture, wanted, timesMs.filter(isIn));
      made.push({ stream: pictureStream, packets: await encodeAll(frames, filters, encoder) });
    };
    const until = then?.fromMs ?? Infinity;
    await draw(opened, size, (ms) => ms < until);
    if (then) {
      const other = await openPictures(shape, picture);
      encoders.push(other);
      await draw(other, then.size, (ms) => ms >= until);
    }
  }
  for (const { sound, encoder, stream } of voices) {
    const packets = await encodeAll(soundFrames(sound), soundFilters(sound), encoder);
    moveLater(packets, (sound.fromMs ?? 0) + (shape.fromMs ?? 0));
    made.push({ stream, packets });
  }
  const all = made.flatMap(({ stream, packets }) => packets.map((packet) => ({ stream, packet })));
  for (const { stream, packet } of all.sort((a, b) => timeOf(a.packet) - timeOf(b.packet)))
    await muxer.writePacket(packet, stream);
  await muxer.close();
  for (const { packet } of all) packet.free();
  for (const encoder of encoders) encoder.close();
  if (picture?.matrix) await layMatrix(path, picture.matrix);
}
