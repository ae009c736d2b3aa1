import { readFileSync, statSync } from 'node:fs';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { describe, expect, test } from 'vitest';
import { stepPictureOf } from '../../src/model/film-record.ts';
import { frameMs } from '../../src/film/pace.ts';
import { bytesPerMinute } from '../../src/studio/verify/check-weight.ts';
import { cardsBefore, films, filmPath, namedFilms, readTrack } from './film-index.ts';
import { guides, siteFiles } from './read-site.ts';

test.each(['wide', 'tall'])('every guide has a Swedish film: %s', (shape) => {
  const swedish = films.filter((film) => film.language === 'sv' && film.shape === shape);
  expect(swedish.map(({ guide }) => guide).sort()).toEqual([...guides].sort());
});

test('no film, poster, still or track lies there without being listed', () => {
  const listed = films.flatMap(({ file, poster, tracks, stills, sign }) => [
    file,
    poster,
    ...stills,
    ...(sign ? [sign] : []),
    ...tracks.map((track) => track.file),
  ]);
  // Cards show the steps of the wide shape.
  const pictures = films
    .filter(({ shape }) => shape === 'wide')
    .flatMap(({ file, steps }) => steps.map((_, index) => stepPictureOf(file, index + 1)));
  const lying = siteFiles.filter((file) => /^films\/.*\.(?:mp4|webp|vtt)$/u.test(file));
  expect(lying).toEqual([...new Set([...listed, ...pictures])].sort());
});

/** The top-level boxes of an MP4, in order. */
function listBoxes(bytes: Buffer): string[] {
  const boxes: string[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    boxes.push(bytes.toString('latin1', at + 4, at + 8));
    at += size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size || bytes.length;
  }
  return boxes;
}

describe.each(namedFilms)('$name', (film) => {
  const bytes = readFileSync(filmPath(film));
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  const tracksOf = async () => {
    const [video, audio] = await Promise.all([
      input.getPrimaryVideoTrack(),
      input.getPrimaryAudioTrack(),
    ]);
    if (!video || !audio) throw new RangeError(`${film.file} lacks picture or sound`);
    return { video, audio };
  };

  test('is as long as its timeline, picture and sound', async () => {
    const { video, audio } = await tracksOf();
    for (const lengthS of [
      await input.computeDuration(),
      await video.computeDuration(),
      await audio.computeDuration(),
    ]) {
      expect(Math.abs(lengthS * 1000 - film.durationMs)).toBeLessThanOrEqual(100);
    }
    expect(film.endMs).toBeLessThanOrEqual(90_000);
  });

  test('starts with its picture and its sound at once', async () => {
    const { video, audio } = await tracksOf();
    expect(Math.abs((await video.getFirstTimestamp()) * 1000)).toBeLessThan(frameMs);
    expect(Math.abs((await audio.getFirstTimestamp()) * 1000)).toBeLessThan(frameMs);
  });

  test('has a keyframe where each step begins', async () => {
    const { video } = await tracksOf();
    const packets = new EncodedPacketSink(video);
    const keysMs: number[] = [];
    for await (const packet of packets.packets(undefined, undefined, { verifyKeyPackets: true })) {
      if (packet.type === 'key') keysMs.push(packet.timestamp * 1000);
    }
    const far = [...film.steps, ...film.after].filter(
      ({ startMs }) => !keysMs.some((keyMs) => Math.abs(keyMs - startMs) <= frameMs),
    );
    expect(far).toEqual([]);
    expect(film.steps.length).toBeGreaterThanOrEqual(4);
  });

  test('is H.264 High up to level 4.2 in its full size with AAC, which every browser plays', async () => {
    const { video, audio } = await tracksOf();
    const codec = (await video.getCodecParameterString()) ?? '';
    expect(codec).toMatch(/^avc1\.6400[0-9a-f]{2}$/iu);
    expect(parseInt(codec.slice(-2), 16)).toBeLessThanOrEqual(42);
    expect([video.codedWidth, video.codedHeight]).toEqual(
      film.shape === 'tall' ? [1080, 1350] : [1920, 1080],
    );
    expect(await audio.getCodecParameterString()).toBe('mp4a.40.2');
  });

  test('can begin before all of it has come', () => {
    const boxes = listBoxes(bytes);
    expect(boxes.indexOf('moov')).toBeGreaterThan(0);
    expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'));
  });

  test('weighs no more a minute than films of its kind may: drawn 1 MB, filmed 7.5 MB', () => {
    const { size } = statSync(filmPath(film));
    expect(bytesPerMinute).toEqual({ drawn: 1_000_000, filmed: 7_500_000 });
    expect(size).toBeLessThanOrEqual((bytesPerMinute[film.kind] * film.durationMs) / 60_000);
  });

  test('has a chapter for each step, without gaps, from the beginning to the end', () => {
    const chapters = readTrack(film, 'chapters');
    const starts = chapters.map(({ startMs }) => startMs);
    const before = cardsBefore(film);
    const until = before + film.steps.length;
    expect(starts.slice(before, until)).toEqual(film.steps.map(({ startMs }) => startMs));
    // A drawn film ends with a card, a filmed one with its last step.
    expect(starts.slice(until + before)).toEqual(film.after.map(({ startMs }) => startMs));
    const edges = [...chapters.map(({ startMs }) => startMs), film.durationMs];
    expect([0, ...chapters.map(({ endMs }) => endMs)]).toEqual(edges);
  });
});
