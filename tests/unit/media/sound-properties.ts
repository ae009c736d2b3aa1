import type { Property } from './expect-film.ts';
import type { MediaShape, SoundShape } from './make-media.ts';
import { makeNoise } from './say-sentence.ts';

/** A voice at half its level: the same in each of six channels, or in one of them. */
const quiet = (samples: Float32Array): Float32Array => new Float32Array(samples.length);

/** How sound is coded that people bring: codec, container, what else it is. */
const codings: [string, string, Partial<SoundShape>][] = [
  ['AAC', 'mp4', {}],
  ['MP3', 'mp4', { codec: 'libmp3lame' }],
  ['Opus', 'webm', { codec: 'libopus', format: 'flt' }],
  ['Vorbis', 'webm', { codec: 'libvorbis' }],
  ['ALAC', 'mov', { codec: 'alac', format: 's16p' }],
  ['FLAC', 'matroska', { codec: 'flac', format: 's16' }],
  ['PCM in 16 bits', 'mov', { codec: 'pcm_s16le', format: 's16' }],
  ['PCM in 24 bits', 'mov', { codec: 'pcm_s24le', format: 's32' }],
  ['PCM in floating point', 'mov', { codec: 'pcm_f32le', format: 'flt' }],
  ['8,000 samples a second', 'mov', { codec: 'pcm_s16le', format: 's16', rate: 8000 }],
  ['16,000 samples a second', 'mp4', { rate: 16_000 }],
  ['44,100 samples a second', 'mp4', { rate: 44_100 }],
  ['96,000 samples a second', 'mov', { codec: 'pcm_s16le', format: 's16', rate: 96_000 }],
];

/** Which channels hear the voice. */
const listChannels = (voice: Float32Array): [string, Float32Array[]][] => [
  ['stereo', [voice, voice]],
  ['the left channel alone', [voice, quiet(voice)]],
  ['the right channel alone', [quiet(voice), voice]],
  ['two channels that put each other out', [voice, voice.map((value) => -value)]],
  ['two channels that nearly put each other out', [voice, voice.map((value) => -0.8 * value)]],
];

/** How a voice is heard in a room. */
const listRooms = (voice: Float32Array): [string, Float32Array][] => {
  const level = Math.sqrt(
    voice.reduce((sum, value) => sum + value ** 2, 0) /
      voice.filter((value) => Math.abs(value) > 0.001).length,
  );
  const noise = (db: number) => makeNoise(voice.length, level * 10 ** (db / 20));
  const add = (other: Float32Array) => voice.map((value, at) => value + (other[at] ?? 0));
  const hum = Float32Array.from(voice, (_, at) => 0.1 * level * Math.sin((at * 2 * Math.PI) / 960));
  const softNoise = noise(-26);
  const clap = quiet(voice);
  clap.set(
    makeNoise(1500, 0.4).map((value, at) => value * Math.exp(-at / 300)),
    48 * 100,
  );
  const cough = quiet(voice);
  cough.set(
    makeNoise(9600, 0.12).map((value, at) => value * Math.sin((Math.PI * at) / 9600)),
    48 * 150,
  );
  return [
    ['far away', voice.map((value) => value * 0.05)],
    [
      'too near, and cut at the top',
      voice.map((value) => Math.max(Math.min(value * 8, 0.9), -0.9)),
    ],
    ['in noise 30 dB under the voice', add(noise(-30))],
    ['in noise 20 dB under the voice', add(noise(-20))],
    ['in the hum of the mains', add(hum)],
    ['after a clap', add(clap)],
    ['after a cough', add(cough)],
    ['after a clap, in noise', add(clap.map((value, at) => value + (softNoise[at] ?? 0)))],
  ];
};

/** When picture and sound begin and end. */
const listTimes = (voice: Float32Array): [string, Partial<MediaShape>, Partial<Property>][] => {
  const picture = {};
  const sound = (fromMs: number, channels = [voice]) => [{ channels, fromMs }];
  const pictures = (fromMs: number, untilMs: number) =>
    Array.from({ length: Math.ceil((untilMs - fromMs) / 40) }, (_, at) => fromMs + at * 40);
  return [
    [
      'everything begins at 5 s',
      { picture, container: 'mpegts', fromMs: 5000, sounds: sound(0) },
      {},
    ],
    [
      'everything begins at 1 s, in Matroska',
      {
        picture,
        container: 'matroska',
        fromMs: 1000,
        sounds: [{ ...sound(0)[0]!, codec: 'flac', format: 's16' }],
      },
      {},
    ],
    [
      'the sound begins 400 ms after the picture',
      { picture, sounds: sound(400), lightMs: 1000, lengthMs: 2600 },
      { lengthMs: 2600 },
    ],
    [
      'the picture begins 400 ms after the sound',
      { picture: { timesMs: pictures(400, 2200) }, sounds: sound(0) },
      {},
    ],
    [
      'the picture ends before the sound',
      { picture: { timesMs: pictures(0, 1000) }, sounds: sound(0) },
      {},
    ],
    [
      'the sound ends before the picture',
      { picture: { timesMs: pictures(0, 3000) }, sounds: sound(0) },
      { lengthMs: 3000 },
    ],
    [
      'the file does not say how long it is',
      {
        picture: {
          codec: 'libvpx-vp9',
          options: { deadline: 'realtime', 'cpu-used': '8', b: '4000000' },
        },
        container: 'webm',
        muxing: { live: '1' },
        sounds: [{ channels: [voice], codec: 'libopus', format: 'flt' }],
      },
      {},
    ],
    ['the index comes last in the file', { picture, muxing: {}, sounds: sound(0) }, {}],
    [
      'the file is in fragments',
      { picture, muxing: { movflags: 'frag_keyframe+empty_moov' }, sounds: sound(0) },
      {},
    ],
    [
      'a second track is silent',
      { picture, sounds: [...sound(0), { channels: [quiet(voice)] }] },
      {},
    ],
    [
      'the first track is silent',
      { picture, sounds: [{ channels: [quiet(voice)] }, ...sound(0)] },
      {},
    ],
  ];
};

/** Every property of a sound that is tried, with an ordinary picture beside it. */
export function listSoundProperties(voice: Float32Array): Property[] {
  const pictureIn = (container: string) =>
    container === 'webm'
      ? { codec: 'libvpx-vp9', options: { deadline: 'realtime', 'cpu-used': '8', b: '4000000' } }
      : {};
  return [
    ...codings.map(([name, container, sound]) => ({
      name,
      shape: {
        container,
        picture: pictureIn(container),
        sounds: [{ channels: [voice], ...sound }],
      },
    })),
    ...listChannels(voice).map(([name, channels]) => ({
      name: `a voice in ${name}`,
      shape: { picture: {}, sounds: [{ channels }] },
    })),
    ...listRooms(voice).map(([name, samples]) => ({
      name: `a voice ${name}`,
      shape: { picture: {}, sounds: [{ channels: [samples] }] },
    })),
    ...listTimes(voice).map(([name, shape, expected]) => ({ name, shape, ...expected })),
    {
      name: 'a voice in the middle of 5.1',
      shape: {
        picture: {},
        container: 'matroska',
        sounds: [
          {
            codec: 'ac3',
            channels: [0, 1, 2, 3, 4, 5].map((channel) => (channel === 2 ? voice : quiet(voice))),
          },
        ],
      },
    },
  ];
}
