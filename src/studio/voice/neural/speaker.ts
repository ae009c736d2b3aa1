/**
 * A process of its own that speaks with a neural voice: what goes wrong in the native code ends this
 * process and not the film build. It is sent orders, and answers each in turn.
 */
import { join } from 'node:path';
import type { InstalledVoice } from './install-voice.ts';

/** What is to be said; `pace` 1 is the voice's own. */
export type SpeakerOrder = { id: number; text: string; pace: number };
export type SpeakerAnswer =
  | { id: number; samples: Float32Array; sampleRate: number }
  | { id: number; fault: 'missing' | 'failed'; told: string };

const [folder = '', about = '{}'] = process.argv.slice(2);

async function loadVoice() {
  const { noiseScale, noiseScaleW } = JSON.parse(about) as InstalledVoice;
  const { default: sherpa } = (await import('sherpa-onnx-node')) as unknown as {
    default: typeof import('sherpa-onnx-node');
  };
  return new sherpa.OfflineTts({
    model: {
      vits: {
        model: join(folder, 'model.onnx'),
        tokens: join(folder, 'tokens.txt'),
        dataDir: join(folder, 'espeak-ng-data'),
        noiseScale,
        noiseScaleW,
        lengthScale: 1,
      },
      // One: sums in another order are other sums.
      numThreads: 1,
      provider: 'cpu',
    },
    maxNumSentences: 1,
  });
}

let voice: ReturnType<typeof loadVoice> | undefined;

async function answer({ id, text, pace }: SpeakerOrder): Promise<SpeakerAnswer> {
  try {
    const { samples, sampleRate } = (await (voice ??= loadVoice())).generate({
      text,
      sid: 0,
      speed: pace,
      enableExternalBuffer: false,
      generationConfig: { speed: pace, sid: 0, silenceScale: 1 },
    });
    return { id, samples: Float32Array.from(samples), sampleRate };
  } catch (error) {
    const { code, message = String(error) } = (error ?? {}) as NodeJS.ErrnoException;
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || /Could not find sherpa/iu.test(message);
    return { id, fault: isMissing ? 'missing' : 'failed', told: message };
  }
}

process.on('message', (order: SpeakerOrder) => {
  void answer(order).then((each) => process.send?.(each));
});
process.on('disconnect', () => process.exit());
