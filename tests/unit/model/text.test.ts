import { expect, test } from 'vitest';
import {
  daySchema,
  lineSchema,
  screenRefSchema,
  slugSchema,
  sourceSchema,
} from '../../../src/model/text.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test('a slug is lower case, digits and single hyphens', () => {
  for (const slug of ['bankid', '1177', 'svara-pa-lank'])
    expect(takes(slugSchema, slug), slug).toBe(true);
  for (const slug of ['', 'BankID', 'förnya', 'a--b', '-a', 'a-', 'a b', 'a/b', '../a'])
    expect(takes(slugSchema, slug), slug).toBe(false);
});

test('a screen is named by app and screen', () => {
  expect(takes(screenRefSchema, 'bankid/start')).toBe(true);
  for (const name of ['start', 'a/b/c', '../b', 'Bank/id'])
    expect(takes(screenRefSchema, name), name).toBe(false);
});

test('a line is one line, with something on it', () => {
  expect(lineSchema.parse('  Hej  ')).toBe('Hej');
  for (const line of ['', '   ', 'a\nb']) expect(takes(lineSchema, line)).toBe(false);
});

test('a day is read from what YAML gives, string or date', () => {
  const day = new Date('2026-11-23');
  expect(daySchema.parse('2026-11-23')).toEqual(day);
  expect(daySchema.parse(day)).toEqual(day);
  expect(takes(daySchema, 'i höstas')).toBe(false);
});

test('a source is a page over https', () => {
  expect(takes(sourceSchema, { title: '1177', url: 'https://www.1177.se/' })).toBe(true);
  for (const url of ['http://www.1177.se', 'www.1177.se', 'javascript:alert(1)'])
    expect(takes(sourceSchema, { title: '1177', url }), url).toBe(false);
});
