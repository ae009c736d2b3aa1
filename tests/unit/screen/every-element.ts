import type { z } from 'astro/zod';
import { screenSchema, type Screen, type ScreenElement } from '../../../src/model/screen.ts';

type Written = z.input<typeof screenSchema>['elements'][number];

/** One element of every kind, as an editor writes it; the type makes a missing kind an error. */
const written: { [Kind in ScreenElement['kind']]: Extract<Written, { kind: Kind }> } = {
  heading: { kind: 'heading', id: 'rubrik', text: 'Logga in' },
  text: { kind: 'text', text: 'Hos: 1177', quiet: true },
  button: { kind: 'button', id: 'knapp', label: 'Legitimera', look: 'main' },
  link: { kind: 'link', id: 'lank', label: 'Läs mer' },
  field: { kind: 'field', id: 'falt', label: 'Ditt namn' },
  pin: { kind: 'pin', id: 'kod', label: 'Säkerhetskod', digits: 6 },
  list: {
    kind: 'list',
    items: [
      { id: 'recept', label: 'Recept', detail: 'Två nya', pictogram: 'pill' },
      { label: 'Journal' },
    ],
  },
  toggle: { kind: 'toggle', id: 'reglage', label: 'Ljud' },
  tabs: {
    kind: 'tabs',
    tabs: [
      { id: 'nya', label: 'Nya' },
      { id: 'gamla', label: 'Gamla' },
    ],
    selected: 'nya',
  },
  notice: { kind: 'notice', id: 'besked', text: 'Vänta lite.' },
  qr: { kind: 'qr', id: 'qr', label: 'För att logga in' },
  camera: { kind: 'camera', id: 'kamera', label: 'Koden på datorn', shows: 'qr' },
  apps: { kind: 'apps', apps: [{ id: 'app', label: 'BankID', pictogram: 'id-card' }] },
  video: {
    kind: 'video',
    tiles: [
      { id: 'anna', name: 'Anna' },
      { name: 'Du', camera: 'off' },
    ],
  },
  chat: {
    kind: 'chat',
    messages: [
      { from: 'them', name: 'Anna', text: 'Hej!', link: { id: 'mote', label: 'Till mötet' } },
    ],
  },
  toolbar: {
    kind: 'toolbar',
    buttons: [{ id: 'svara', label: 'Svara', pictogram: 'video', tone: 'good' }],
  },
};

/** A browser page with one element of every kind. */
export const everyElement: Screen = screenSchema.parse({
  title: 'Allt på en gång',
  device: 'phone',
  address: { text: '1177.se', id: 'adress' },
  elements: Object.values(written),
});

/** A phone's screen with the given elements. */
export const screenWith = (...elements: Written[]): Screen =>
  screenSchema.parse({ title: 'Prov', device: 'phone', app: 'Appen', elements });
