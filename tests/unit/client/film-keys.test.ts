import { expect, it } from 'vitest';
import { findAction } from '../../../src/client/player/film-keys.ts';

const press = (key: string, held: Partial<Record<string, boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

/** An element that is itself what is asked for, or nothing. */
const on = (name: string): Element =>
  ({
    closest: (selector: string) => (selector.split(', ').includes(name) ? {} : null),
  }) as unknown as Element;

it.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['.', 'pause'],
  ['b', 'pause'],
  ['B', 'pause'],
  [' ', 'play'],
  ['r', 'again'],
  ['c', 'captions'],
  ['f', 'fullscreen'],
])('the key %j asks for %s', (key, action) => {
  expect(findAction(press(key), on('div'))).toBe(action);
});

it.each(['Tab', 'Enter', 'Escape', 'Home', 'x'])('%s is left to the browser', (key) => {
  expect(findAction(press(key), on('div'))).toBeUndefined();
});

it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])('%s makes it another key', (held) => {
  expect(findAction(press('f', { [held]: true }), on('div'))).toBeUndefined();
});

it.each(['input', 'select', 'textarea', '[role=slider]'])('%s keeps its arrows', (name) => {
  expect(findAction(press('ArrowRight'), on(name))).toBeUndefined();
});

it('a space on a button presses that button', () => {
  expect(findAction(press(' '), on('button'))).toBeUndefined();
  expect(findAction(press('PageDown'), on('button'))).toBe('next');
});
