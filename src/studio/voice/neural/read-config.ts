import { z } from 'astro/zod';
import { VoiceFault } from './voice-fault.ts';

/** What is needed of the file that lies beside a voice of Piper's; there is more in it. */
const configSchema = z.object({
  audio: z.object({ sample_rate: z.int().min(8000).max(48_000) }),
  espeak: z.object({ voice: z.string() }),
  inference: z.object({ noise_scale: z.number(), noise_w: z.number() }),
  num_speakers: z.int().min(1),
  phoneme_id_map: z.record(z.string(), z.array(z.int()).nonempty()),
});

export type VoiceConfig = z.infer<typeof configSchema>;

/** Reads a voice's settings. Throws a VoiceFault for what is none. */
export function readConfig(text: string): VoiceConfig {
  try {
    return configSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new VoiceFault(
      'Röstens inställningar går inte att läsa.',
      'Kör "npm run voice" igen med samma språk.',
      { cause },
    );
  }
}

/** The signs that the voice knows and their numbers, a line each: what sherpa-onnx calls tokens. */
export const writeTokens = ({ phoneme_id_map }: VoiceConfig): string =>
  Object.entries(phoneme_id_map)
    // Signs of several code points are never handed to the voice one by one.
    .filter(([sign]) => [...sign].length === 1)
    .map(([sign, [id]]) => `${sign} ${id}\n`)
    .join('');
