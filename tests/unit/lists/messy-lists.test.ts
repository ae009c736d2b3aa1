import { expect, test } from 'vitest';
import { messyLists } from './messy-lists.ts';
import { after, planList, soundFiles } from './plan-list.ts';

test('there are at least forty messy lists, no two alike', () => {
  expect(messyLists.length).toBeGreaterThanOrEqual(40);
  expect(new Set(messyLists.map(({ name }) => name)).size).toBe(messyLists.length);
});

test.each(messyLists)('$name', async ({ list = 'places', file, sheet, writes = {}, says = [] }) => {
  const outcome = await planList(list, file, { sheet });
  const { told, texts } = outcome;
  for (const words of says) expect(told).toContain(words);
  expect(Object.keys(texts).sort(), told).toEqual(Object.keys(writes).sort());
  for (const [path, words] of Object.entries(writes)) expect(texts[path]).toContain(words);
  expect(told).not.toMatch(/[^\P{C}\n]|undefined|NaN|\[object/u);
  if (Object.keys(writes).length === 0) return;
  // The same list changes nothing, also a year later, when a day without a year would be another.
  const files = after(soundFiles(), outcome);
  const again = await planList(list, file, { files, sheet, on: new Date('2027-12-24') });
  expect(again.texts, again.told).toEqual({});
});
