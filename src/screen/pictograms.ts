import type { PictogramName } from '../model/pictogram.ts';

/** A shape in a 48 × 48 square, drawn with a line of 3: the body has a quiet fill, the lines none. */
export type PictogramShape = { body?: string; lines?: string };

const slash = 'M6 6l36 36';
const card = 'M9 10h30a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z';
const disc = 'M24 5a19 19 0 1 0 .01 0z';
const stillCamera =
  'M9 14h7l4-6h8l4 6h7a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4z';
const microphone = 'M24 5a7 7 0 0 1 7 7v11a7 7 0 0 1-14 0V12a7 7 0 0 1 7-7z';
const microphoneStand = 'M10 22v1a14 14 0 0 0 28 0v-1M24 37v6M17 43h14';

/** The pictograms, one family: each is a body and lines as SVG path data. */
export const pictograms: Record<PictogramName, PictogramShape> = {
  'arrow-left': { lines: 'M40 24H9M21 11 8 24l13 13' },
  bank: {
    body: 'M24 6 6 16v4h36v-4z',
    lines: 'M11 26v10M20 26v10M28 26v10M37 26v10M6 42h36',
  },
  battery: {
    body: 'M8 14h28a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4z',
    lines: 'M44.5 21v6M12 21v6M19 21v6M26 21v6',
  },
  book: {
    body: 'M24 12C19 8 12 7 5 8v30c7-1 14 0 19 4 5-4 12-5 19-4V8c-7-1-14 0-19 4z',
    lines: 'M24 12v30M11.5 17c3 0 4.5.3 6.5 1.2M11.5 25c3 0 4.5.3 6.5 1.2',
  },
  calendar: {
    body: 'M10 9h28a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4z',
    lines: 'M6 19h36M15 5v8M33 5v8M14 27h2M23 27h2M32 27h2M14 35h2M23 35h2',
  },
  camera: { body: stillCamera, lines: 'M24 18.5a8 8 0 1 0 .01 0zM36 20.5h.5' },
  'camera-off': { body: stillCamera, lines: `M18.5 20.7a8 8 0 0 0 11.2 11.4${slash}` },
  chat: {
    body: 'M10 7h28a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H23l-10 8v-8h-3a5 5 0 0 1-5-5V12a5 5 0 0 1 5-5z',
    lines: 'M14 17h20M14 25h13',
  },
  check: { lines: 'M7 26l11 11L41 12' },
  clock: { body: disc, lines: 'M24 13v11l8 6' },
  close: { lines: 'M11 11l26 26M37 11 11 37' },
  coins: {
    body: 'M5 15c0-4 6-7 13.5-7S32 11 32 15s-6 7-13.5 7S5 19 5 15zM33 24a10 10 0 1 0 .01 0z',
    lines: 'M5 15v9c0 3.5 5 6.5 12 7M5 24v9c0 3.5 5 6.5 13 7M32 15v3M33 31v6',
  },
  computer: {
    body: 'M11 8h26a3 3 0 0 1 3 3v21H8V11a3 3 0 0 1 3-3z',
    lines: 'M4 39h40M8 32l-3 7M40 32l3 7',
  },
  download: { lines: 'M24 6v24M13 20l11 11 11-11M7 33v5a4 4 0 0 0 4 4h26a4 4 0 0 0 4-4v-5' },
  envelope: { body: card, lines: 'M6 13l18 14 18-14' },
  family: {
    body: 'M13 6a5.5 5.5 0 1 0 .01 0zM35 6a5.5 5.5 0 1 0 .01 0zM24 20a4.5 4.5 0 1 0 .01 0zM15 42v-1a9 9 0 0 1 18 0v1z',
    lines: 'M4 42V31a9 9 0 0 1 11.5-8.6M44 42V31a9 9 0 0 0-11.5-8.6',
  },
  film: {
    body: card,
    lines: 'M14 10v28M34 10v28M5 19.5h9M5 28.5h9M34 19.5h9M34 28.5h9',
  },
  gear: {
    body: 'M20.3 10.5 20.7 4.8h6.6l.4 5.7 3.2 1.3 4.4-3.7 4.6 4.6-3.7 4.4 1.3 3.2 5.7.4v6.6l-5.7.4-1.3 3.2 3.7 4.4-4.6 4.6-4.4-3.7-3.2 1.3-.4 5.7h-6.6l-.4-5.7-3.2-1.3-4.4 3.7-4.6-4.6 3.7-4.4-1.3-3.2-5.7-.4v-6.6l5.7-.4 1.3-3.2-3.7-4.4 4.6-4.6 4.4 3.7z',
    lines: 'M24 18a6 6 0 1 0 .01 0z',
  },
  globe: {
    body: disc,
    lines: 'M5 24h38M24 5c-6 5-9 11.5-9 19s3 14 9 19c6-5 9-11.5 9-19s-3-14-9-19z',
  },
  heart: {
    body: 'M24 41C12 33 5 26 5 17.5A9.6 9.6 0 0 1 24 14.5a9.6 9.6 0 0 1 19 3C43 26 36 33 24 41z',
  },
  house: {
    body: 'M9 20 24 7l15 13v20a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2z',
    lines: 'M4 24.3 9 20M44 24.3 39 20M19 42V29h10v13',
  },
  'id-card': {
    body: card,
    lines: 'M17 16a4 4 0 1 0 .01 0zM10.5 32c0-3.5 2.5-5 6.5-5s6.5 1.5 6.5 5M29 20h8M29 28h8',
  },
  key: {
    body: 'M16 22a10 10 0 1 0 .01 0z',
    lines: 'M23 25 41 7M34 14l6 6M28 20l4 4',
  },
  lock: {
    body: 'M12 21h24a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V24a3 3 0 0 1 3-3z',
    lines: 'M15 21v-7a9 9 0 0 1 18 0v7M24 29v6',
  },
  magnifier: { body: 'M20 6a14 14 0 1 0 .01 0z', lines: 'M30 30l12 12' },
  map: { body: 'M5 13l12-5 14 6 12-5v26l-12 6-14-6-12 5z', lines: 'M17 8v26M31 14v26' },
  microphone: { body: microphone, lines: microphoneStand },
  'microphone-off': { body: microphone, lines: `${microphoneStand}${slash}` },
  music: {
    body: 'M12.5 31a5.5 5.5 0 1 0 .01 0zM35.5 27a5.5 5.5 0 1 0 .01 0z',
    lines: 'M18 36V12l23-5v25.5M18 20l23-5',
  },
  person: {
    body: 'M24 5a8.5 8.5 0 1 0 .01 0zM7 43c0-9 7-15 17-15s17 6 17 15z',
  },
  phone: {
    body: 'M16 4h16a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z',
    lines: 'M21.5 37.5h5',
  },
  'phone-down': {
    body: 'M24 16C15 16 8.5 19 4.8 23c-1.8 2-1.3 4.5.2 6l3 3c1 1 2.5 1 3.5.2l5-3.7c1-.8 1.4-2 1.2-3.3L17.2 22c4-1.2 9.6-1.2 13.6 0l-.5 3.2c-.2 1.3.2 2.5 1.2 3.3l5 3.7c1 .8 2.5.8 3.5-.2l3-3c1.5-1.5 2-4 .2-6C39.5 19 33 16 24 16z',
  },
  photo: {
    body: 'M9 8h30a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z',
    lines: 'M6 36l11-12 9 9 6-6 10 9M33 14a3 3 0 1 0 .01 0z',
  },
  pill: {
    body: 'M17.9 17.9 8.4 27.5A9 9 0 0 0 21.1 40.2l9.5-9.5z',
    lines: 'M17.9 17.9l9.6-9.5a9 9 0 0 1 12.7 12.7l-9.6 9.6',
  },
  play: {
    body: 'M14 8.6v30.8a2 2 0 0 0 3 1.7l24.5-15.4a2 2 0 0 0 0-3.4L17 6.9a2 2 0 0 0-3 1.7z',
  },
  plus: { lines: 'M24 8v32M8 24h32' },
  printer: {
    body: 'M9 17h30a4 4 0 0 1 4 4v12a2 2 0 0 1-2 2h-6v-7H13v7H7a2 2 0 0 1-2-2V21a4 4 0 0 1 4-4z',
    lines: 'M13 17V6h22v11M13 35v8h22v-8M35 22.5h1.5',
  },
  question: {
    body: disc,
    lines: 'M18 18.5a6 6 0 1 1 8.8 5.3C25 24.8 24 26 24 28M24 34.5v.2',
  },
  shield: {
    body: 'M24 5l16 6v12c0 10-7 16-16 20C15 39 8 33 8 23V11z',
    lines: 'M16 24l6 6 10-11',
  },
  shop: {
    body: 'M9 7h30l4 11c0 3-2 5.5-4.7 5.5s-4.8-2.2-4.8-4.5c0 2.3-2 4.5-4.750 4.5S24 21.3 24 19c0 2.3-2 4.5-4.750 4.5S14.5 21.3 14.5 19c0 2.3-2 4.5-4.8 4.5S5 21 5 18z',
    lines: 'M9 24v17h30V24M20 41V31h8v10',
  },
  speaker: {
    body: 'M6 18h8l12-10v32L14 30H6z',
    lines: 'M32.5 17a10 10 0 0 1 0 14M37.5 11a18 18 0 0 1 0 26',
  },
  star: {
    body: 'M24 5l5.3 12.7L43 18.8 32.6 27.8 35.8 41.2 24 34l-11.8 7.2 3.2-13.4L5 18.8l13.7-1.1z',
  },
  tablet: {
    body: 'M8 8h32a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z',
    lines: 'M37.5 22v4',
  },
  telephone: {
    body: 'M15.5 6H9a4 4 0 0 0-4 4c1 18 15 32 33 33a4 4 0 0 0 4-4v-6.5L33 28l-5 4.5C22.5 30 18 25.5 15.5 20L20 15z',
  },
  'text-size': { lines: 'M4 39 15 9l11 30M8 29h14M29 39l7.5-19L44 39M31.5 33h10' },
  video: {
    body: 'M8 12h19a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4zM31 22l13-7v18l-13-7z',
  },
  warning: {
    body: 'M21.4 7.5 4.7 37a3 3 0 0 0 2.6 4.5h33.4a3 3 0 0 0 2.6-4.5L26.6 7.5a3 3 0 0 0-5.2 0z',
    lines: 'M24 18v10.5M24 34.5v.2',
  },
  weather: {
    body: 'M13.5 42a8.5 8.5 0 0 1-.7-17 11.5 11.5 0 0 1 22-1.5A9.3 9.3 0 0 1 34.5 42z',
    lines: 'M22.5 12.5a8.5 8.5 0 0 1 16 8M30.5 3v1.5M19 7.7l1 1M42 7.7l-1 1M45 18.5h-1',
  },
};
