import { expect, test } from 'vitest';
import { publicAddress } from '../../../src/client/page/public-address.ts';

test.each([
  ['https://koppla.example/skylt/', 'https://koppla.example/visa/'],
  // Somebody else on the same net can open it.
  ['http://192.168.1.20:4321/skylt/', 'http://192.168.1.20:4321/visa/'],
  ['http://localhost:4321/skylt/', undefined],
  ['http://127.0.0.1:4321/skylt/', undefined],
  ['http://[::1]:4321/skylt/', undefined],
  ['file:///media/minne/webb/skylt/index.html', undefined],
])('from %s another device reaches %s', (here, there) => {
  expect(publicAddress(undefined, '/visa/', new URL(here))).toBe(there);
});

test('the address that the site knows of itself comes first, on a stick too', () => {
  const here = new URL('file:///media/minne/webb/skylt/index.html');
  expect(publicAddress('https://koppla.example/visa/', '/visa/', here)).toBe(
    'https://koppla.example/visa/',
  );
});
