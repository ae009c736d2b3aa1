import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  clearMine,
  mineStorageKey,
  parseMine,
  readMine,
  updateMine,
} from '../../../src/client/mine/my-films.ts';

it.each([null, '', 'not json', '3', 'null', '[]', '{"a/b":null}', '{"a/b":{"atMs":"long"}}'])(
  'takes %j as nothing',
  (stored) => {
    expect(parseMine(stored)).toEqual({});
  },
);

it('keeps what can be read of a film, and leaves the rest', () => {
  const stored = { 'bankid/skaffa': { atMs: 42_000, done: 'yes', saved: true, lastAt: -1 } };
  expect(parseMine(JSON.stringify(stored))).toEqual({
    'bankid/skaffa': { atMs: 42_000, saved: true },
  });
});

const stored = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => {
  stored.clear();
  vi.unstubAllGlobals();
});

it('changes one thing of one film, and lets the others be', () => {
  updateMine('swish/betala', { saved: true });
  updateMine('bankid/skaffa', { saved: true });
  updateMine('bankid/skaffa', { atMs: 7000 });
  expect(readMine()).toEqual({
    'swish/betala': { saved: true },
    'bankid/skaffa': { saved: true, atMs: 7000 },
  });
});

it('forgets everything at once', () => {
  updateMine('bankid/skaffa', { done: true });
  clearMine();
  expect(readMine()).toEqual({});
  expect(stored.has(mineStorageKey)).toBe(false);
});

it('remembers nothing, quietly, where nothing may be stored', () => {
  const refuse = () => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  updateMine('bankid/skaffa', { saved: true });
  clearMine();
  expect(readMine()).toEqual({});
});
