import { expect, test } from 'vitest';
import { explainAddress, readServeOptions } from '../../../src/build/serve/serve-options.ts';

test('the site is shown on this computer alone, unless asked otherwise', () => {
  expect(readServeOptions([], {})).toEqual({ host: '127.0.0.1', port: 4321 });
  expect(readServeOptions([], { HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 4321 });
  const env = { HOST: '0.0.0.0', PORT: '80' };
  expect(readServeOptions([], env)).toEqual({ host: '0.0.0.0', port: 80 });
  expect(readServeOptions(['--host', '::1', '--port=5'], env)).toEqual({ host: '::1', port: 5 });
});

test.each([
  [['--port', 'åtta'], /^Porten "åtta" går inte att använda/u],
  [['--port', '65536'], /^Porten "65536" går inte att använda/u],
  [['--värd'], /^Skriv till exempel: npm start -- --port 4322/u],
  [['4322'], /^Skriv till exempel/u],
])('%j is told what to write instead', (args, words) => {
  expect(() => readServeOptions(args, {})).toThrow(words);
});

test.each([
  ['EADDRINUSE', 'Porten 80 är upptagen'],
  ['EACCES', 'Porten 80 får inte användas'],
  ['EADDRNOTAVAIL', 'Datorn har inte adressen 10.9.8.7'],
  ['ENOTFOUND', 'Adressen 10.9.8.7 finns inte'],
])('%s is said in words', (code, words) => {
  const error = Object.assign(new Error(code), { code });
  expect(String(explainAddress(error, { host: '10.9.8.7', port: 80 }))).toContain(words);
});

test('any other fault is left as it is', () => {
  const error = new Error('annat');
  expect(explainAddress(error, { host: '127.0.0.1', port: 80 })).toBe(error);
});
