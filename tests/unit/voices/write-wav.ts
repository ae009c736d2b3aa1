import type { Sound } from '../../../src/studio/sound/samples.ts';

/** A WAV file, 16 bits, with the same sound in every channel. */
export function writeWav({ samples, sampleRate }: Sound, channels = 1): Buffer {
  const dataBytes = samples.length * channels * 2;
  const wav = Buffer.alloc(44 + dataBytes);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + dataBytes, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(channels, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * channels * 2, 28);
  wav.writeUInt16LE(channels * 2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(dataBytes, 40);
  for (const [index, value] of samples.entries()) {
    const whole = Math.round(Math.max(Math.min(value, 1), -1) * 32767);
    for (let channel = 0; channel < channels; channel++)
      wav.writeInt16LE(whole, 44 + (index * channels + channel) * 2);
  }
  return wav;
}
