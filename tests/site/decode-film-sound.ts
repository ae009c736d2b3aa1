import { AV_SAMPLE_FMT_FLTP, Decoder, Demuxer } from 'node-av';
import { joinSound } from '../../src/studio/sound/decode-sound.ts';
import type { Sound } from '../../src/studio/sound/samples.ts';

/** Where the codec may put a sample early or late, in ms. */
const roundingMs = 1;

/**
 * The sound of a film that the studio has made: mono at 48 kHz without a gap, which nothing has to be
 * converted in. Takes a fifth of what any recording takes. Throws a RangeError for another sound.
 */
export async function decodeFilmSound(path: string): Promise<Sound> {
  const demuxer = await Demuxer.open(path);
  try {
    const stream = demuxer.audio();
    if (!stream) throw new RangeError(`${path} has no sound`);
    const { num, den } = stream.timeBase;
    const decoder = await Decoder.create(stream);
    const parts: Float32Array[] = [];
    let length = 0;
    try {
      for (const frame of decoder.framesSync(demuxer.packetsSync(stream.index))) {
        if (!frame) continue;
        const { sampleRate, format, channelLayout, nbSamples, pts } = frame;
        const isOurs =
          sampleRate === 48_000 && format === AV_SAMPLE_FMT_FLTP && channelLayout.nbChannels === 1;
        const offMs = (Number(pts) * 1000 * num) / den - (length * 1000) / sampleRate;
        const bytes = frame.data?.[0];
        if (!isOurs || !bytes || Math.abs(offMs) > roundingMs) {
          throw new RangeError(`${path} has a sound that the studio does not make`);
        }
        parts.push(new Float32Array(Uint8Array.from(bytes.subarray(0, nbSamples * 4)).buffer));
        length += nbSamples;
        frame.free();
      }
    } finally {
      decoder.close();
    }
    return { samples: joinSound(parts), sampleRate: 48_000 };
  } finally {
    await demuxer.close();
  }
}
