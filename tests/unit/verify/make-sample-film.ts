import { buildCaptions, calmCaptions, standardCaptions } from '../../../src/film/captions.ts';
import type { Timeline } from '../../../src/film/timeline.ts';
import { startEncoder } from '../../../src/studio/encode/encode.ts';
import { masterSound } from '../../../src/studio/sound/master-sound.ts';
import type { Sound } from '../../../src/studio/sound/samples.ts';
import { fillArea, type Planes } from '../../../src/studio/picture/planes.ts';
import type { FilmToVerify } from '../../../src/studio/verify/verify-film.ts';
import { hum } from '../studio/sample-sound.ts';

export const size = { widthPx: 480, heightPx: 270 };
const panel = { x: 0, y: 0, width: 240, height: 228 };
const stepMs = 3000;
const durationMs = 3 * stepMs;

/** What is changed on purpose; everything else is as it should be. */
export type Damage = {
  lengthMs?: number;
  keyframesMs?: number[];
  /** How many times louder, after mastering. */
  louder?: number;
  /** A single sample this large. */
  peak?: number;
  speechDelayMs?: number;
  blankStep?: number;
  frozen?: boolean;
  /** Half a period, in ms, of the flashing of a large square. */
  flashEveryMs?: number;
  inkBelow?: boolean;
  ink?: number;
};

/** Three steps of 3 s, each with a sentence that begins 0.5 s into it. */
export const timeline: Timeline = {
  durationMs,
  title: { startMs: 0, endMs: 0 },
  end: { startMs: durationMs, endMs: durationMs },
  steps: [0, 1, 2].map((index) => ({
    id: `steg-${index}`,
    number: index + 1,
    heading: `Steg ${index + 1}`,
    startMs: index * stepMs,
    endMs: (index + 1) * stepMs,
    screen: 'skarm',
  })),
  sentences: [0, 1, 2].map((index) => ({
    part: `steg-${index}`,
    text: 'Tryck på "Nästa".',
    startMs: index * stepMs + 500,
    endMs: index * stepMs + 1700,
    words: [],
  })),
};

function makeSound({ louder = 1, peak, speechDelayMs = 0 }: Damage): Sound {
  const { samples, sampleRate } = hum(durationMs, 0.3);
  // One voice without rests for each sentence: the hum's bursts, end to end.
  const burst = samples.slice(0, Math.round(sampleRate * 0.3));
  const voice = new Float32Array(samples.length);
  for (const { startMs } of timeline.sentences) {
    for (let part = 0; part < 4; part++) {
      const at = Math.round(((startMs + speechDelayMs + part * 300) * sampleRate) / 1000);
      voice.set(burst.subarray(0, Math.max(voice.length - at, 0)), at);
    }
  }
  const mastered = masterSound({ samples: voice, sampleRate });
  mastered.samples = mastered.samples.map((value) => value * louder);
  if (peak) mastered.samples.fill(peak, 40_000, 40_040);
  return mastered;
}

const paper: [number, number, number] = [227, 122, 131];

/** Lines of text as bars, and a device with a screen that is another one in each step. */
function paintStep(to: Planes, step: number, { blankStep, frozen, inkBelow, ink = 40 }: Damage) {
  fillArea(to, { x: 0, y: 0, width: size.widthPx, height: size.heightPx }, paper);
  if (step === blankStep) return;
  const shown = frozen ? 0 : step;
  fillArea(to, { x: 40, y: 40, width: 20 + shown * 20, height: 40 }, [40, 128, 128]);
  fillArea(to, { x: 40, y: 110, width: 120, height: 20 }, [ink, 128, 128]);
  fillArea(to, { x: 300, y: 20, width: 120, height: 200 }, [200, 128, 128]);
  fillArea(to, { x: 310, y: 40 + shown * 50, width: 100, height: 30 }, [70, 110, 110]);
  if (inkBelow) fillArea(to, { x: 100, y: 244, width: 80, height: 10 }, [40, 128, 128]);
}

/** Writes a small film, whole or damaged, and tells what it is to be held against. */
export async function makeSampleFilm(path: string, damage: Damage = {}): Promise<FilmToVerify> {
  const { lengthMs = durationMs, flashEveryMs } = damage;
  const keyframesMs = damage.keyframesMs ?? timeline.steps.map(({ startMs }) => startMs);
  const sound = makeSound(damage);
  sound.samples = sound.samples.subarray(0, (lengthMs * sound.sampleRate) / 1000);
  const encoder = await startEncoder(path, size, sound);
  for (const { startMs } of timeline.steps.filter((step) => step.startMs < lengthMs)) {
    paintStep(encoder.planes, startMs / stepMs, damage);
    await encoder.handleFrame(startMs, keyframesMs.includes(startMs));
    for (let at = 1; flashEveryMs && at * flashEveryMs < 2000; at++) {
      const square = { x: 200, y: 40, width: 240, height: 180 };
      fillArea(encoder.planes, square, [at % 2 ? 235 : 16, 128, 128]);
      await encoder.handleFrame(startMs + at * flashEveryMs, false);
    }
  }
  await encoder.stop(lengthMs);
  return {
    name: 'prov',
    path,
    size,
    durationMs,
    steps: timeline.steps,
    tracks: [
      {
        label: 'Undertexter',
        cues: buildCaptions(timeline, standardCaptions),
        rules: standardCaptions,
      },
      {
        label: 'Lugna undertexter',
        cues: buildCaptions(timeline, calmCaptions),
        rules: calmCaptions,
      },
    ],
    panels: timeline.steps.map(() => panel),
  };
}
