import type { Property } from './expect-film.ts';
import type { PictureShape, SoundShape } from './make-media.ts';

const every = (ms: number, untilMs = 2200): number[] =>
  Array.from({ length: Math.ceil(untilMs / ms) }, (_, index) => Math.round(index * ms));

/** How files are coded that people bring: container, codec, pixels. */
const codings: [string, string, PictureShape][] = [
  ['H.264 in MP4, as telephones save', 'mp4', {}],
  ['H.264 in MOV', 'mov', {}],
  ['H.264 in Matroska, as OBS saves', 'matroska', {}],
  ['H.264 in MPEG-TS', 'mpegts', {}],
  ['H.264 with B-frames', 'mp4', { options: { preset: 'veryfast', crf: '8', bf: '3' } }],
  ['H.264 in 4:4:4, as screens are recorded', 'mp4', { filters: 'format=yuv444p' }],
  ['H.264 in 4:2:2 and 10 bits', 'mp4', { filters: 'format=yuv422p10le' }],
  ['HEVC', 'mp4', hevc('format=yuv420p')],
  ['HEVC in 10 bits', 'mp4', hevc('format=yuv420p10le')],
  [
    'AV1',
    'mp4',
    {
      codec: 'libsvtav1',
      options: { preset: '8', b: '3000000' },
      filters: 'format=yuv420p,fps=25',
    },
  ],
  ['VP9 in WebM', 'webm', vpx('libvpx-vp9')],
  ['VP8 in WebM', 'webm', vpx('libvpx')],
  [
    'ProRes 422 HQ',
    'mov',
    { codec: 'prores_ks', options: { profile: '3' }, filters: 'format=yuv422p10le' },
  ],
  [
    'ProRes 4444 with transparency',
    'mov',
    { codec: 'prores_ks', options: { profile: '4' }, filters: 'format=yuva444p10le' },
  ],
  [
    'Motion JPEG in full range',
    'mov',
    { codec: 'mjpeg', options: { 'qscale:v': '2', q: '2' }, filters: 'format=yuvj420p' },
  ],
  ['MPEG-4 part 2', 'mp4', { codec: 'mpeg4', options: { b: '6000000' } }],
  [
    'MPEG-2 in Matroska',
    'matroska',
    { codec: 'mpeg2video', options: { b: '8000000' }, filters: 'format=yuv420p,fps=25' },
  ],
  ['QuickTime Animation, red, green and blue', 'mov', { codec: 'qtrle', filters: 'format=rgb24' }],
  ['PNG in MOV, with transparency', 'mov', { codec: 'png', filters: 'format=rgba' }],
  ['FFV1 without loss', 'matroska', { codec: 'ffv1', filters: 'format=yuv420p' }],
];

function hevc(filters: string): PictureShape {
  const params = 'log-level=none:qp=8';
  return { codec: 'libx265', options: { preset: 'ultrafast', 'x265-params': params }, filters };
}

function vpx(codec: string): PictureShape {
  return { codec, options: { deadline: 'realtime', 'cpu-used': '8', crf: '8', b: '4000000' } };
}

/** When pictures are shown. */
const times: [string, number[]][] = [
  ['24 pictures a second', every(1000 / 24)],
  ['29.97 pictures a second', every(1001 / 30)],
  ['50 pictures a second', every(20)],
  ['60 pictures a second', every(1000 / 60)],
  ['120 pictures a second', every(1000 / 120)],
  ['10 pictures a second', every(100)],
  ['pictures at times of their own', [0, 33, 90, 400, 433, 470, 600, 633, 1000, 1480, 2160]],
  ['a picture that stands for most of the time', [0, 600, 2160]],
];

const [clock, counter] = ['transpose=clock', 'transpose=cclock'];
/** How the telephone was held: what the file says, and how the picture lies in it. */
const matrices: [string, [number, number, number, number], string[]][] = [
  ['a quarter clockwise', [0, 1, -1, 0], [counter]],
  ['a quarter counter-clockwise', [0, -1, 1, 0], [clock]],
  ['upside down', [-1, 0, 0, -1], ['hflip', 'vflip']],
  ['mirrored, as from the camera at the front', [-1, 0, 0, 1], ['hflip']],
  ['mirrored up and down', [1, 0, 0, -1], ['vflip']],
  ['mirrored and turned clockwise', [0, 1, 1, 0], ['transpose=cclock_flip']],
  ['mirrored and turned counter-clockwise', [0, -1, -1, 0], ['transpose=clock_flip']],
];

/** Sizes in px, and the shape that they should be seen in. */
const sizes: [string, number, number, number, string][] = [
  ['upright', 180, 320, 9 / 16, ''],
  ['square', 240, 240, 1, ''],
  ['very small', 64, 36, 16 / 9, ''],
  ['4K', 3840, 2160, 16 / 9, ''],
  ['wider than a cinema', 480, 160, 3, ''],
  ['pixels that are wider than high', 240, 180, 16 / 9, 'setsar=4/3,'],
  ['pixels that are higher than wide', 320, 160, 16 / 9, 'setsar=8/9,'],
];

const tag = (matrix: string, primaries: string, curve: string, range = 'tv'): string =>
  `setparams=colorspace=${matrix}:color_primaries=${primaries}:color_trc=${curve}:range=${range}`;
const bt709 = tag('bt709', 'bt709', 'bt709');
const coded = (matrix: string, range: string, tags: string, size?: PictureShape['size']) => ({
  filters: `scale=out_color_matrix=${matrix}:out_range=${range},format=yuv420p,${tags}`,
  ...(size && { size }),
});
const unsaid = 'setparams=colorspace=unknown:color_primaries=unknown:color_trc=unknown';
const highDefinition = { widthPx: 1280, heightPx: 720 };

/** How numbers stand for light. */
const colours: [string, PictureShape][] = [
  ['BT.709, and says so', coded('bt709', 'tv', bt709)],
  ['BT.601, and says so', coded('smpte170m', 'tv', tag('smpte170m', 'smpte170m', 'smpte170m'))],
  ['BT.601 of Europe', coded('bt470bg', 'tv', tag('bt470bg', 'bt470bg', 'bt709'))],
  ['SMPTE 240M', coded('smpte240m', 'tv', tag('smpte240m', 'bt709', 'bt709'))],
  ['full range, and says so', coded('bt709', 'pc', tag('bt709', 'bt709', 'bt709', 'pc'))],
  ['standard definition that says nothing', coded('smpte170m', 'tv', unsaid)],
  ['high definition that says nothing', coded('bt709', 'tv', unsaid, highDefinition)],
  [
    'upright high definition that says nothing',
    coded('bt709', 'tv', unsaid, { widthPx: 720, heightPx: 1280 }),
  ],
  [
    'HDR, HLG (also the ground of Dolby Vision 8.4)',
    { ...hevc(tag('bt2020nc', 'bt2020', 'arib-std-b67')), bright: 'hlg' },
  ],
  ['HDR, PQ (HDR10)', { ...hevc(tag('bt2020nc', 'bt2020', 'smpte2084')), bright: 'pq' }],
  [
    'BT.2020 of standard range',
    { ...hevc('x'), filters: wide('2020', '2020_ncl', tag('bt2020nc', 'bt2020', 'bt709')) },
  ],
  [
    'P3, as telephones have',
    { filters: wide('smpte432', '709', tag('bt709', 'smpte432', 'bt709')) },
  ],
];

function wide(primaries: string, matrix: string, tags: string): string {
  const from = 'zscale=pin=709:tin=709:min=gbr:rin=full';
  return `format=gbrp,${from}:p=${primaries}:t=709:m=${matrix}:r=limited,format=yuv420p10le,${tags}`;
}

const woven = (mode: string, options: Record<string, string>, codec = 'libx264'): PictureShape => ({
  codec,
  options,
  timesMs: every(20),
  filters: `format=yuv420p,tinterlace=mode=${mode},fps=25`,
  size: { widthPx: 640, heightPx: 360 },
});

/** Two moments woven into one picture, line by line, as video cameras do. */
const interlaced: [string, PictureShape][] = [
  [
    'interlaced, upper lines first',
    woven('interleave_top', { preset: 'ultrafast', crf: '8', 'x264-params': 'tff=1' }),
  ],
  [
    'interlaced, lower lines first',
    woven('interleave_bottom', { preset: 'ultrafast', crf: '8', 'x264-params': 'bff=1' }),
  ],
  [
    'interlaced MPEG-2',
    woven(
      'interleave_top',
      { b: '12000000', flags: '+ildct+ilme', field_order: 'tt' },
      'mpeg2video',
    ),
  ],
];

/** Every property of a picture that is tried, with an ordinary sound beside it. */
export function listPictureProperties(sound: SoundShape): Property[] {
  const sounds = [sound];
  const flac = [{ ...sound, codec: 'flac', format: 's16' }];
  const opus = [{ ...sound, codec: 'libopus', format: 'flt' }];
  const soundIn = (container: string) =>
    container === 'webm' ? opus : container === 'matroska' ? flac : sounds;
  return [
    ...codings.map(([name, container, picture]) => ({
      name,
      shape: { picture, container, sounds: soundIn(container) },
    })),
    ...times.map(([name, timesMs]) => ({ name, shape: { picture: { timesMs }, sounds } })),
    ...matrices.map(([name, matrix, filters]) => ({
      name: `a picture that lies ${name}`,
      shape: { picture: { matrix, filters: [...filters, 'format=yuv420p'].join() }, sounds },
    })),
    ...sizes.map(([name, widthPx, heightPx, aspect, filter]) => ({
      name: `a picture that is ${name}`,
      shape: {
        picture: {
          size: { widthPx, heightPx },
          filters: `${filter}scale=out_color_matrix=${Math.max(widthPx, heightPx) >= 1280 ? 'bt709' : 'smpte170m'},format=yuv420p`,
          ...(widthPx > 2000 && { timesMs: [0, 200, 400, 600, 1000, 2160] }),
        },
        sounds,
      },
      aspect,
    })),
    ...colours.map(([name, picture]) => ({
      name,
      shape: { picture, sounds },
      aspect: picture.size?.widthPx === 720 ? 9 / 16 : 16 / 9,
    })),
    ...interlaced.map(([name, picture]) => ({
      name,
      shape: { picture, sounds, container: 'matroska', lightMs: 620 },
    })),
    {
      name: 'a size that changes in the middle',
      shape: {
        picture: { then: { fromMs: 400, size: { widthPx: 240, heightPx: 320 } } },
        container: 'mpegts',
        sounds,
      },
      aspect: 3 / 4,
    },
  ];
}
