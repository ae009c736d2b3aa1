import { expect, test } from 'vitest';
import { chooseNear } from '../../../src/client/find/choose-near.ts';
import { parseOwn } from '../../../src/client/municipality/own-municipality.ts';
import type { NearEvent } from '../../../src/calendar/near-list.ts';

const event = (municipality: string, services: string[], ...ends: number[]): NearEvent => ({
  ...{ url: '/', title: municipality, place: '', municipality, services, example: false },
  times: ends.map((end) => [end, `${end}`] as const),
});
const events = [
  event('vetlanda', ['bankid'], 20, 60),
  event('habo', ['bankid', 'swish'], 10, 30),
  event('vetlanda', ['swish'], 15),
];
const said = (...given: Parameters<typeof chooseNear>) =>
  chooseNear(...given).times.map((time) => time.said);

test('the next times are those of the service in the own kommun, and none that has ended', () => {
  expect(said(events, 'bankid', 'vetlanda', 0)).toEqual(['20', '60']);
  expect(said(events, 'bankid', 'vetlanda', 20)).toEqual(['60']);
});

test('with no kommun, or with none there, they are those of the county', () => {
  expect(said(events, 'bankid', undefined, 0)).toEqual(['10', '20']);
  expect(chooseNear(events, 'bankid', 'eksjo', 0)).toMatchObject({ isOwn: false });
  expect(said(events, 'bankid', 'eksjo', 25)).toEqual(['30', '60']);
  expect(said(events, 'bankid', 'vetlanda', 99)).toEqual([]);
});

test('what is made up is told of only where nothing exists, not even in another kommun', () => {
  const madeUp = { ...event('vetlanda', ['bankid'], 5, 40), example: true };
  expect(said([madeUp, ...events], 'bankid', 'vetlanda', 0)).toEqual(['20', '60']);
  expect(said([madeUp, ...events.slice(1, 2)], 'bankid', 'vetlanda', 0)).toEqual(['10', '30']);
  expect(said([madeUp], 'bankid', 'vetlanda', 0)).toEqual(['5', '40']);
});

test('what a device keeps is a kommun or nothing', () => {
  expect(parseOwn('{"id":"vetlanda","name":"Vetlanda"}')).toEqual({
    id: 'vetlanda',
    name: 'Vetlanda',
  });
  for (const stored of [null, '', '[]', 'null', '{"id":"../x","name":"X"}', '{"id":"habo"}'])
    expect(parseOwn(stored)).toBeUndefined();
});
