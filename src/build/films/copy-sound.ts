import { readFile, writeFile } from 'node:fs/promises';
import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';

/**
 * Writes the sound of a film as an MPEG-4 audio file (`.m4a`): the very packets of its AAC track, in
 * a file of their own, its index first. Throws a RangeError when the film has no sound.
 */
export async function copySound(film: string, target: string): Promise<void> {
  const input = new Input({
    formats: ALL_FORMATS,
    source: new BufferSource(await readFile(film)),
  });
  const track = await input.getPrimaryAudioTrack();
  const decoderConfig = await track?.getDecoderConfig();
  if (!track || !decoderConfig) throw new RangeError(`${film} har inget ljud`);
  const written = new BufferTarget();
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: 'in-memory' }),
    target: written,
  });
  const sound = new EncodedAudioPacketSource('aac');
  output.addAudioTrack(sound);
  await output.start();
  for await (const packet of new EncodedPacketSink(track).packets())
    await sound.add(packet, { decoderConfig });
  await output.finalize();
  if (!written.buffer) throw new Error(`The sound of ${film} was not written`);
  await writeFile(target, new Uint8Array(written.buffer));
}
