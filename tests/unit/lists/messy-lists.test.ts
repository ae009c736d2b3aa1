import { expect, test } from 'vitest';
import { messyLists } from './messy-lists.ts';
import { planList } from './plan-list.ts';

test('there are at least forty messy lists, no two alike', () => {
  expect(messyLists.length).toBeGreaterThanOrEqual(40);
  expect(new Set(messyLists.map(({ name }) => name)).size).toBe(messyLists.length);
});

test.each(messyLists)('$name', async ({ list = 'places', file, sheet, writes, says = [] }) => {
  const { told, texts } = await planList(list, file, sheet === undefined ? {} : { sheet });
  for (const words of says) expect(told).toContain(words);
  expect(Object.keys(texts).sort(), told).toEqual(Object.keys(writes ?? {}).sort());
  for (const [path, words] of Object.entries(writes ?? {})) expect(texts[path]).toContain(words);
  expect(told).not.toMatch(/[^\P{C}\n]|undefined|NaN|\[object/u);
});
