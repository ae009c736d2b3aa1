import { splitSentences } from '../../../src/film/split-sentences.ts';
import { joinSound } from '../../../src/studio/sound/decode-sound.ts';
import { resampleSound } from '../../../src/studio/sound/change-sound.ts';
import { startEncoder } from '../../../src/studio/encode/encode.ts';
import type { Sound } from '../../../src/studio/sound/samples.ts';
import { fillArea } from '../../../src/studio/picture/planes.ts';
import { readAloud } from '../voices/read-aloud.ts';

type Size = { widthPx: number; heightPx: number };

/** A moving pattern of one colour for each part, with or without sound. */
export async function recordPattern(
  path: string,
  size: Size,
  partsMs: number[],
  sound?: Sound,
): Promise<void> {
  const encoder = await startEncoder(path, size, sound);
  const whole = { x: 0, y: 0, width: size.widthPx, height: size.heightPx };
  const lengthMs = partsMs.reduce((sum, ms) => sum + ms, 0);
  const stripe = Math.round(size.widthPx / 16) * 2;
  for (let atMs = 0; atMs < lengthMs; atMs += 40) {
    let left = atMs;
    const part = partsMs.findIndex((ms) => (left -= ms) < 0);
    fillArea(encoder.planes, whole, [70 + part * 40, 110 + part * 10, 140]);
    const x =
      (Math.round((atMs / lengthMs) * (size.widthPx - stripe) * 0.5) * 2) % (size.widthPx - stripe);
    fillArea(encoder.planes, { x, y: 0, width: stripe, height: size.heightPx }, [220, 128, 128]);
    await encoder.handleFrame(atMs, atMs === 0);
  }
  await encoder.stop(lengthMs);
}

/** A film as a person with a camera would bring it: the parts said one after another. */
export type Recording = { atSeconds: number[]; startsMs: number[]; lengthMs: number };

/** What is heard in a film: its parts, each with time to read every sentence. */
export type ReadParts = Recording & { partsMs: number[]; sound: Sound };

/** Reads aloud what is said, part by part; each part is a whole number of pictures long. */
export async function readParts(said: string[]): Promise<ReadParts> {
  const partsMs: number[] = [];
  const startsMs: number[] = [];
  const sounds: Float32Array[] = [];
  let clockMs = 0;
  for (const text of said) {
    const reading = await readAloud(splitSentences(text), {
      beforeMs: 600,
      pauseMs: 1300,
      afterMs: 1500,
      level: 0.3,
    });
    startsMs.push(...reading.startsMs.map((ms) => clockMs + ms));
    const { samples } = resampleSound(reading.sound, 48_000);
    const lengthMs = Math.ceil(samples.length / 48 / 40) * 40;
    const padded = new Float32Array(lengthMs * 48);
    padded.set(samples);
    sounds.push(padded);
    partsMs.push(lengthMs);
    clockMs += lengthMs;
  }
  const atSeconds = partsMs.map(
    (_, part) => partsMs.slice(0, part).reduce((a, b) => a + b, 0) / 1000,
  );
  const sound = { samples: joinSound(sounds), sampleRate: 48_000 };
  return { atSeconds, startsMs, lengthMs: clockMs, partsMs, sound };
}

/** Records what is said, part by part. */
export async function recordFootage(path: string, size: Size, said: string[]): Promise<Recording> {
  const { partsMs, sound, ...recording } = await readParts(said);
  await recordPattern(path, size, partsMs, sound);
  return recording;
}
