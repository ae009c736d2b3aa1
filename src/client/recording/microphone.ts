import { LiveEar } from './live-ear.ts';

const sampleRate = 48_000;
/** What was heard just before the press: whoever speaks at once loses no sound. */
const beforeSeconds = 0.5;

/** A microphone that is on: hears all the time, and keeps what is said between two presses. */
export type Microphone = { ear: LiveEar; begin(): void; end(): Blob };

/** Mono, 16 bits. */
function writeWav(parts: readonly Float32Array[]): Blob {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const view = new DataView(new ArrayBuffer(44 + length * 2));
  const write = (at: number, text: string) => {
    for (let index = 0; index < text.length; index++)
      view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + length * 2, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, length * 2, true);
  let at = 44;
  for (const part of parts) {
    for (const value of part) {
      view.setInt16(at, Math.round(Math.max(Math.min(value, 1), -1) * 32_767), true);
      at += 2;
    }
  }
  return new Blob([view.buffer], { type: 'audio/wav' });
}

/**
 * Asks for the microphone and begins to hear. The sound is taken as it is, without the browser's own
 * mending: the studio mends it, gently. `onHeard` is called as it comes. Throws what the browser throws.
 */
export async function openMicrophone(base: string, onHeard: () => void): Promise<Microphone> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
  });
  const context = new AudioContext({ sampleRate });
  await context.audioWorklet.addModule(`${base}capture.js`);
  await context.resume();
  const source = context.createMediaStreamSource(stream);
  const capture = new AudioWorkletNode(context, 'capture', { numberOfOutputs: 1 });
  const ear = new LiveEar(sampleRate);
  let before: Float32Array[] = [];
  let kept: Float32Array[] | undefined;
  capture.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    ear.push(data);
    if (kept) kept.push(data);
    else before = [...before, data].slice(-Math.ceil((beforeSeconds * sampleRate) / data.length));
    onHeard();
  };
  source.connect(capture);
  // Nothing is heard of it: the way out only keeps the sound coming.
  const mute = new GainNode(context, { gain: 0 });
  capture.connect(mute).connect(context.destination);
  return {
    ear,
    begin() {
      ear.restart();
      kept = before;
      before = [];
    },
    end() {
      const parts = kept ?? [];
      kept = undefined;
      return writeWav(parts);
    },
  };
}
