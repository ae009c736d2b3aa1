/** Mono samples, −1…1. */
export type Sound = { samples: Float32Array; sampleRate: number };
