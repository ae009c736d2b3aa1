import type { Sound } from './samples.ts';

/** A sound as a WAV file: mono, 16 bits (RIFF, Microsoft's "Multimedia Programming Interface", 1991). */
export function writeWav({ samples, sampleRate }: Sound): Buffer {
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples.length * 2, 40);
  for (const [index, value] of samples.entries())
    wav.writeInt16LE(Math.round(Math.max(Math.min(value, 1), -1) * 32767), 44 + index * 2);
  return wav;
}
