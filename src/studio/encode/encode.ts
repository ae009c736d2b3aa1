/**
 * The way into the encoding room, the only one that knows the video encoder. In: pictures as planes,
 * with the moments at which they are shown, and the sound. Out: an MP4 file that was written whole.
 */
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_I,
  AV_PICTURE_TYPE_NONE,
  AV_PIX_FMT_YUV420P,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  Encoder,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBX264,
  FFmpegError,
  Frame,
  Muxer,
  Rational,
} from 'node-av';
import { frameMs } from '../../film/pace.ts';
import { checkWhole } from './check-whole.ts';
import { soundFrame, type Sound } from '../sound/sound.ts';
import type { Planes, Span } from '../picture/picture.ts';

export { type Boxes, readBoxes } from './read-boxes.ts';

/**
 * A film being written: change `planes`, then `handleFrame`; at last `stop`, or `abort` after an error.
 * Frames have free timestamps, so a picture that stands still is one frame. All but the opening of
 * the codecs is done on the calling thread: films are encoded side by side, each in its own worker,
 * and handing every picture to another thread would cost more than encoding it.
 */
export type FilmEncoder = {
  planes: Planes;
  handleFrame(atMs: number, keyframe: boolean): Promise<void>;
  stop(durationMs: number): Promise<void>;
  abort(): Promise<void>;
};

/** How coarse a picture may be that everything is on its way in (x264's scale, 0–51). */
const coarse = 44;

/**
 * Flat drawn pictures need no deep search. `qcomp=1` keeps the quality even: else a calm stretch
 * would be given ever more bits that nobody sees. What is `onTheirWay` is seen for a twenty-fifth of
 * a second; in full quality it would weigh more than all the rest together.
 */
export const drawnLook = (onTheirWay: Span[] = []): Record<string, string> => ({
  preset: 'veryfast',
  tune: 'zerolatency',
  crf: '28',
  profile: 'high',
  'x264-params': [
    'keyint=infinite:scenecut=0:sliced-threads=0',
    'qcomp=1:aq-mode=1:psy=0',
    'ref=1:mixed-refs=0:weightp=0:subme=0:me=dia:trellis=0',
    ...(onTheirWay.length > 0
      ? [`zones=${onTheirWay.map(({ from, to }) => `${from},${to},q=${coarse}`).join('/')}`]
      : []),
  ].join(':'),
});

/**
 * Camera pictures, at the bar's size: quality as even as the eye needs, never more than 1 Mbit/s on
 * the mean (7.5 MB a minute, where drawn films keep to 1 MB). Ten seconds at most between keyframes.
 */
export const cameraLook: Record<string, string> = {
  preset: 'veryfast',
  crf: '26',
  profile: 'high',
  maxrate: '1000000',
  bufsize: '2000000',
  'x264-params': 'keyint=250:scenecut=0:sliced-threads=0:rc-lookahead=10',
};

const soundBitRate = 40_000;
const aacSamples = 1024;

function createFrame(size: { widthPx: number; heightPx: number }): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.format = AV_PIX_FMT_YUV420P;
  frame.width = size.widthPx;
  frame.height = size.heightPx;
  frame.allocBuffer();
  frame.timeBase = new Rational(1, 1000);
  frame.sampleAspectRatio = new Rational(1, 1);
  frame.colorSpace = AVCOL_SPC_BT709;
  frame.colorRange = AVCOL_RANGE_MPEG;
  frame.colorPrimaries = AVCOL_PRI_BT709;
  frame.colorTrc = AVCOL_TRC_BT709;
  return frame;
}

function planesOf(frame: Frame): Planes {
  const [y, u, v] = frame.data ?? [];
  const [strideY = 0, strideU = 0, strideV = 0] = frame.linesize;
  if (!y || !u || !v) throw new Error('No memory for the picture');
  return { y, u, v, strides: [strideY, strideU, strideV] };
}

/**
 * Starts an MP4 with H.264 and AAC, the index first (faststart). The sound is mono at 48 kHz; a film
 * without one has no sound track. `look` is how x264 is set.
 */
export async function startEncoder(
  path: string,
  size: { widthPx: number; heightPx: number },
  sound: Sound | undefined,
  look = drawnLook(),
): Promise<FilmEncoder> {
  const frame = createFrame(size);
  const video = await Encoder.create(FF_ENCODER_LIBX264, {
    context: { maxBFrames: 0, threadCount: 1, framerate: new Rational(1000 / frameMs, 1) },
    configure: (context) => context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER),
    options: look,
  });
  const audio =
    sound &&
    (await Encoder.create(FF_ENCODER_AAC, {
      context: { bitRate: soundBitRate },
      configure: (context) => context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER),
      options: { aac_coder: 'fast' },
    }));
  const muxer = await Muxer.open(path, { format: 'mp4', options: { movflags: '+faststart' } });
  const streams = { video: muxer.addStream(video), audio: audio ? muxer.addStream(audio) : -1 };

  const write = (kind: 'video' | 'audio') => {
    const encoder = kind === 'video' ? video : audio;
    for (; encoder;) {
      const packet = encoder.receiveSync();
      if (!packet || typeof packet === 'symbol') return;
      if (kind === 'video') packet.duration = BigInt(frameMs);
      muxer.writePacketSync(packet, streams[kind]);
      packet.free();
    }
  };

  let soundAt = 0;
  const writeSoundUntil = async (untilMs: number) => {
    if (!sound || !audio) return;
    const { samples, sampleRate } = sound;
    const until = Math.min((untilMs * sampleRate) / 1000, samples.length);
    while (soundAt < until) {
      const part = soundFrame(samples.subarray(soundAt, soundAt + aacSamples), sampleRate, soundAt);
      // A codec opened on this thread would crash when the thread ends (node-av 6.1): the first
      // call, which opens it, is the one that works elsewhere.
      if (soundAt === 0) await audio.encode(part);
      else audio.encodeSync(part);
      part.free();
      soundAt += aacSamples;
      write('audio');
    }
  };

  let lastMs = -1;
  // The encoder's own `encode` forgets which pictures are to be keyframes: after the first one,
  // which is always one, pictures go straight to the codec.
  const send = async () => {
    const context = video.getCodecContext();
    if (lastMs < 0 || !context) await video.encode(frame);
    else FFmpegError.throwIfError(context.sendFrameSync(frame), 'sendFrame');
  };
  const handleFrame = async (atMs: number, keyframe: boolean) => {
    await writeSoundUntil(atMs + 500);
    frame.pts = BigInt(atMs);
    frame.pictType = keyframe ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    await send();
    write('video');
    lastMs = atMs;
  };
  const release = async () => {
    await muxer.close();
    video.close();
    audio?.close();
    frame.free();
  };

  return {
    planes: planesOf(frame),
    handleFrame,
    async stop(durationMs) {
      try {
        // The last picture is written once more, so that the track is as long as the timeline.
        if (lastMs < durationMs - frameMs) await handleFrame(durationMs - frameMs, false);
        await writeSoundUntil(Infinity);
        video.flushSync();
        write('video');
        audio?.flushSync();
        write('audio');
      } finally {
        await release();
      }
      await checkWhole(path);
    },
    abort: release,
  };
}
