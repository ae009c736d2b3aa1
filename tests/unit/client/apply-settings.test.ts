import { expect, it } from 'vitest';
import { applySettingsScript } from '../../../src/client/comfort/apply-settings.ts';
import { readingStorageKey } from '../../../src/client/comfort/reading-key.ts';

/** Runs the script as a browser would, with a stored value; gives what it put on `<html>`. */
const run = (getItem: (key: string) => string | null): Record<string, string> => {
  const dataset: Record<string, string> = {};
  new Function('document', 'localStorage', applySettingsScript)(
    { documentElement: { dataset } },
    { getItem },
  );
  return dataset;
};

it('puts what was chosen on the page', () => {
  const stored = new Map([[readingStorageKey, '{"text":"175","theme":"contrast"}']]);
  expect(run((key) => stored.get(key) ?? null)).toEqual({
    js: '',
    text: '175',
    theme: 'contrast',
  });
});

it.each(['not json', 'null'])('survives %s', (stored) => {
  expect(run(() => stored)).toEqual({ js: '' });
});

it('survives a blocked localStorage', () => {
  const refuse = () => {
    throw new Error('denied');
  };
  expect(run(refuse)).toEqual({ js: '' });
});

it('cannot end the script element it stands in', () => {
  expect(applySettingsScript).not.toMatch(/<\/|<!--/);
});
