import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { innerRooms } from '../architecture-inner.ts';
import {
  findGaps,
  isThere,
  listDeadLinks,
  listInnerRooms,
  listPaths,
  readChanges,
  readDocs,
  readRooms,
  readWays,
} from './read-docs.ts';

const docs = readDocs();
const house = docs.find(({ path }) => path === 'docs/house.md') ?? { path: '', text: '' };

describe.each(docs)('$path', (doc) => {
  test('names no file that is not there', () => {
    expect(listPaths(doc).filter((path) => !isThere(path))).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    expect(listDeadLinks(doc)).toEqual([]);
  });

  test('begins with what it says, in English', () => {
    expect(doc.text).toMatch(/^# .+\n\n> \*\*In English\.\*\* \S/u);
  });
});

test('a file that is not there, a dead link and a heading that is gone are found', () => {
  const doc = {
    path: 'docs/a.md',
    text: '`src/film/gone.ts` `src/film/<what>.ts` [a](gone.md) [b](../README.md#kom-igång) [c](../README.md#borta)',
  };
  expect(listPaths(doc).filter((path) => !isThere(path))).toEqual(['src/film/gone.ts']);
  expect(listDeadLinks(doc)).toEqual(['gone.md', '../README.md#borta']);
});

test('docs/house.md names every room within a room', () => {
  const rooms = listInnerRooms();
  expect(rooms.length).toBeGreaterThan(15);
  expect(rooms.filter((room) => !house.text.includes(`\`${room}\``))).toEqual([]);
});

test('the doors in docs/house.md, and who knows whom, are those that the architecture test holds', () => {
  const held = Object.entries(innerRooms).flatMap(([room, inner]) =>
    Object.entries(inner).map(([name, { doors, knows }]) => ({
      room: `${room}/${name}`,
      doors: [...doors].sort(),
      knows: [...knows].sort(),
    })),
  );
  const byRoom = (one: { room: string }, other: { room: string }) =>
    one.room.localeCompare(other.room);
  expect(readRooms(house).sort(byRoom)).toEqual(held.sort(byRoom));
});

describe.each([...readWays(house)])('%s', (_, way) => {
  test('leads from file to file by their imports', () => {
    expect(way.length).toBeGreaterThan(5);
    expect(findGaps(way)).toEqual([]);
  });
});

test('there are three ways, and a file that has no part in one is found', () => {
  const ways = readWays(house);
  expect(ways.size).toBe(3);
  const [way = []] = ways.values();
  const stray = { path: 'src/client/comfort/settings-panel.ts', isHanded: false };
  expect(findGaps([...way, stray])).toEqual([stray.path]);
});

test('sixteen changes each have one file, in the room that is told, with what is to be changed', () => {
  const changes = readChanges(house);
  expect(changes).toHaveLength(16);
  for (const { change, room, path, names } of changes) {
    expect(path.startsWith(`${room}/`), change).toBe(true);
    expect(isThere(path), change).toBe(true);
    for (const name of names) expect(readFileSync(path, 'utf8'), change).toContain(name);
  }
});
