import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { findSpeech } from '../../../src/studio/voice/listen/find-speech.ts';
import { measureLoudness } from '../../../src/studio/sound/measure-loudness.ts';
import { decodeSound } from '../../../src/studio/sound/decode-sound.ts';

/** What a browser gets: size, length and keyframes in ms, codecs, and how it sounds. */
export async function inspectFilm(path: string) {
  const bytes = await readFile(path);
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
  if (!video) throw new Error('No picture');
  const keyframesMs: number[] = [];
  for await (const packet of new EncodedPacketSink(video).packets())
    if (packet.type === 'key') keyframesMs.push(Math.round(packet.timestamp * 1000));
  const sound = audio ? await decodeSound(path) : undefined;
  return {
    bytes,
    keyframesMs,
    sizePx: [video.codedWidth, video.codedHeight],
    durationMs: (await video.computeDuration()) * 1000,
    codecs: [await video.getCodecParameterString(), audio?.codec],
    loudness: sound && measureLoudness(sound),
    /** When a voice begins after a pause, in ms. */
    onsetsMs: sound ? findSpeech(sound).map(({ startMs }) => startMs) : [],
  };
}
