import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEncoder } from '../../../src/studio/encode/encode.ts';
import { masterSound } from '../../../src/studio/sound/master-sound.ts';
import { fillArea } from '../../../src/studio/picture/planes.ts';
import { hum } from './sample-sound.ts';

const size = { widthPx: 320, heightPx: 180 };
const durationMs = 2000;
const keyframesMs = [0, 520, 1480];
const folder = await mkdtemp(join(tmpdir(), 'koppla-encode-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const sound = masterSound(hum(durationMs, 0.2));

/** A little film: a square that moves in its first second and a colour that changes at 1480 ms. */
async function encodeSample(path: string) {
  const encoder = await startEncoder(path, size, sound);
  const whole = { x: 0, y: 0, width: 320, height: 180 };
  for (const atMs of [0, 40, 80, 120, 520, 560, 600, 1480]) {
    fillArea(encoder.planes, whole, [atMs < 1480 ? 227 : 100, 122, 131]);
    fillArea(encoder.planes, { x: atMs / 10, y: 40, width: 40, height: 40 }, [60, 128, 128]);
    await encoder.handleFrame(atMs, keyframesMs.includes(atMs));
  }
  await encoder.stop(durationMs);
}

describe('a film of two seconds', () => {
  const path = join(folder, 'film.mp4');
  let bytes: Buffer;
  const open = async () => {
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
    const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
    if (!video || !audio) throw new Error('Picture or sound is missing');
    return { video, audio };
  };
  beforeAll(async () => {
    await encodeSample(path);
    bytes = await readFile(path);
  });

  test('picture and sound are as long as asked, within a picture', async () => {
    const { video, audio } = await open();
    for (const track of [video, audio]) {
      const lengthMs = (await track.computeDuration()) * 1000;
      expect(Math.abs(lengthMs - durationMs)).toBeLessThanOrEqual(40);
    }
  });

  test('is H.264 High with AAC, in the size asked for, and its index comes first', async () => {
    const { video, audio } = await open();
    expect(await video.getCodecParameterString()).toMatch(/^avc1\.64/u);
    expect(audio.codec).toBe('aac');
    expect(audio.numberOfChannels).toBe(1);
    expect([video.codedWidth, video.codedHeight]).toEqual([320, 180]);
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  test('has a keyframe where one was asked for and nowhere else, each picture at its time', async () => {
    const { video } = await open();
    const sink = new EncodedPacketSink(video);
    const packets = [];
    for await (const packet of sink.packets()) packets.push(packet);
    const times = packets.map(({ timestamp }) => Math.round(timestamp * 1000));
    expect(times).toEqual([0, 40, 80, 120, 520, 560, 600, 1480, 1960]);
    const keys = packets.filter(({ type }) => type === 'key');
    expect(keys.map(({ timestamp }) => Math.round(timestamp * 1000))).toEqual(keyframesMs);
  });

  test('says what its colours mean: BT.709, limited range', async () => {
    const { video } = await open();
    expect(await video.getColorSpace()).toMatchObject({
      primaries: 'bt709',
      transfer: 'bt709',
      matrix: 'bt709',
      fullRange: false,
    });
  });

  test('the same pictures give the same file', async () => {
    const again = join(folder, 'again.mp4');
    await encodeSample(again);
    expect((await readFile(again)).equals(bytes)).toBe(true);
  });
});

test('a film that is given up, begun or not, lets the next one be made', async () => {
  const unbegun = await startEncoder(join(folder, 'unbegun.mp4'), size, sound);
  await unbegun.abort();
  const begun = await startEncoder(join(folder, 'begun.mp4'), size, sound);
  await begun.handleFrame(0, true);
  await begun.abort();
  await encodeSample(join(folder, 'next.mp4'));
  expect((await readFile(join(folder, 'next.mp4'))).length).toBeGreaterThan(1000);
});

test('a place that cannot be written to is an error', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(encodeSample(join(folder, 'file', 'film.mp4'))).rejects.toThrow();
});
