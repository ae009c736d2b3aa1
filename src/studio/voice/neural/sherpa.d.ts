declare module 'sherpa-onnx-node' {
  type Sound = { samples: Float32Array; sampleRate: number };
  /** Runs voices of several kinds (k2-fsa/sherpa-onnx); only what is used here is told. */
  export class OfflineTts {
    constructor(config: {
      model: {
        vits: {
          model: string;
          tokens: string;
          dataDir: string;
          noiseScale: number;
          noiseScaleW: number;
          lengthScale: number;
        };
        numThreads: number;
        provider: 'cpu';
      };
      maxNumSentences: number;
    });
    generate(order: {
      text: string;
      sid: number;
      speed: number;
      /** False: the samples lie in memory of JavaScript's own. */
      enableExternalBuffer: boolean;
      /** `silenceScale` 1: pauses stay as long as the voice makes them. */
      generationConfig: { speed: number; sid: number; silenceScale: number };
    }): Sound;
  }
}
