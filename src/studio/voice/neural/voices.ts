/** A file that is fetched: from where, how large it is, and what its bytes are (SHA-256). */
export type RemoteFile = { address: string; bytes: number; sha256: string };

/** A free neural voice in Piper's form. */
export type NeuralVoice = {
  id: string;
  /** The language that it speaks, and what eSpeak NG calls that. */
  language: string;
  espeak: string;
  /** Whose voice, for whoever chooses; in Swedish. */
  about: string;
  licence: string;
  /** What is known about how it was made. */
  card: string;
  model: RemoteFile;
  config: RemoteFile;
};

/** A revision that stays what it is, whatever is added beside it. */
const collection =
  'https://huggingface.co/rhasspy/piper-voices/resolve/c10ece1aade47bb51c153c893d14e5bf8e5b7117';

/**
 * The voices that `npm run voice` knows: address, size, licence and checksum, here and nowhere else.
 * Those whose recordings are in the public domain are chosen, so that the films stay free. The first
 * of a language is the one that is taken.
 */
export const neuralVoices: readonly NeuralVoice[] = [
  {
    id: 'sv_SE-nst-medium',
    language: 'sv',
    espeak: 'sv',
    about:
      'Svensk man. Gjord av KBLab på Kungliga biblioteket, av Språkbankens inspelningar (NST).',
    licence: 'MIT. Inspelningarna är fria (CC0).',
    card: `${collection}/sv/sv_SE/nst/medium/MODEL_CARD`,
    model: {
      address: `${collection}/sv/sv_SE/nst/medium/sv_SE-nst-medium.onnx`,
      bytes: 63_104_526,
      sha256: 'df011f56825a59dd1efc080c38a65a1ef70407e60f63050e9246f43a3d7e471e',
    },
    config: {
      address: `${collection}/sv/sv_SE/nst/medium/sv_SE-nst-medium.onnx.json`,
      bytes: 4157,
      sha256: 'd45dd74cbb4eca58694bf04a97e243044092476f28a55ae26424f0653086980a',
    },
  },
  {
    id: 'en_GB-cori-high',
    language: 'en',
    espeak: 'en-gb',
    about: 'Engelsk kvinna. Gjord av frivilligas inläsningar i LibriVox.',
    licence: 'MIT. Inspelningarna är fria (public domain).',
    card: `${collection}/en/en_GB/cori/high/MODEL_CARD`,
    model: {
      address: `${collection}/en/en_GB/cori/high/en_GB-cori-high.onnx`,
      bytes: 114_219_352,
      sha256: '470b4dd634c98f8a4850d7626ffc3dfc90774628eeef6605a6dd8f88f30a5903',
    },
    config: {
      address: `${collection}/en/en_GB/cori/high/en_GB-cori-high.onnx.json`,
      bytes: 4963,
      sha256: '9e7fb5b5671612c22f3c81cbe46c1ae87b031a4632bcb509e499dad6f1e2adec',
    },
  },
];
