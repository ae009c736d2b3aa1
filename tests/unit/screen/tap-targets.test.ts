import { expect, test } from 'vitest';
import { tapTargets } from '../../../src/screen/tap-targets.ts';
import { everyElement } from './every-element.ts';

test('everything with an id is a target, named by the words on it', () => {
  expect(tapTargets(everyElement).map(({ id, label, kind }) => `${kind} ${id}: ${label}`)).toEqual([
    'address adress: 1177.se',
    'heading rubrik: Logga in',
    'button knapp: Legitimera',
    'link lank: Läs mer',
    'field falt: Ditt namn',
    'pin kod: Säkerhetskod',
    'list-item recept: Recept',
    'toggle reglage: Ljud',
    'tab nya: Nya',
    'tab gamla: Gamla',
    'notice besked: Vänta lite.',
    'qr qr: För att logga in',
    'camera kamera: Koden på datorn',
    'app app: BankID',
    'video-tile anna: Anna',
    'chat-link mote: Till mötet',
    'tool svara: Svara',
  ]);
});
