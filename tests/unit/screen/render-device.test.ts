import { expect, test } from 'vitest';
import { renderDevice } from '../../../src/screen/render-device.ts';
import { tapTargets } from '../../../src/screen/tap-targets.ts';
import { everyElement, screenWith } from './every-element.ts';

test('every kind of element is drawn, and every id is a target on exactly one box', () => {
  const html = renderDevice(everyElement);
  const drawn = [...html.matchAll(/data-target="([^"]+)"/g)].map(([, id]) => id);
  expect(drawn).toEqual(tapTargets(everyElement).map(({ id }) => id));
  expect(drawn).toHaveLength(17);
});

test('it is a picture: nothing to focus, no ids, no inline styles, the same each time', () => {
  const html = renderDevice(everyElement, { marked: 'knapp', done: 'kamera' });
  expect(html).not.toMatch(/\s(id|style|tabindex|href|on\w+)=/);
  expect(html).not.toMatch(/<(a|button|input|script|style|img)\b/);
  expect(renderDevice(everyElement, { marked: 'knapp', done: 'kamera' })).toBe(html);
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
  expect(classes.filter((name) => !/^(device|scr-)/.test(name))).toEqual([]);
});

test('text from content is escaped', () => {
  const html = renderDevice(screenWith({ kind: 'text', text: '<b>"Tom & Jerry"</b>' }));
  expect(html).toContain('&lt;b&gt;&quot;Tom &amp; Jerry&quot;&lt;/b&gt;');
});

test('a field shows what is typed, a PIN field as many dots and no digits', () => {
  const field = renderDevice(everyElement, { typed: { into: 'falt', text: 'Gun' } });
  expect(field).toContain('<p class="scr-input">Gun</p>');
  const pin = renderDevice(everyElement, { typed: { into: 'kod', text: '246' } });
  expect(pin).toContain(`${'<b></b>'.repeat(3)}${'<i></i>'.repeat(3)}`);
  expect(pin).not.toContain('246');
});

test('states show on their own element alone', () => {
  const html = renderDevice(everyElement, { marked: 'lank', pressed: 'knapp', done: 'reglage' });
  expect(html).toContain('<div class="scr-link scr-marked" data-target="lank">');
  expect(html).toContain('<div class="scr-button scr-main scr-pressed" data-target="knapp">');
  expect(html).toContain('<div class="scr-toggle scr-on scr-done" data-target="reglage">');
  expect(html.match(/scr-(marked|pressed|done)/g)).toHaveLength(3);
});

test('what was waited for turns ready: a notice is good, a camera has a tick', () => {
  expect(renderDevice(everyElement, { done: 'besked' })).toContain('scr-notice scr-good');
  expect(renderDevice(everyElement, { done: 'kamera' })).toContain('scr-ready');
});

test('an average screen stays small', () => {
  const html = renderDevice(
    screenWith(
      { kind: 'heading', text: 'Identifiera dig' },
      { kind: 'pin', id: 'kod', label: 'Säkerhetskod', digits: 6 },
      { kind: 'button', id: 'nasta', label: 'Identifiera', look: 'main' },
    ),
  );
  expect(html.length).toBeLessThan(1200);
});
