import type { VoiceTraits } from './kinds.ts';

export const voice: VoiceTraits = { voice: 'fi', rate: 118, pitch: 42, range: 46 };
