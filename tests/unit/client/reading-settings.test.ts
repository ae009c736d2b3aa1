import { describe, expect, it } from 'vitest';
import { cleanSettings, parseSettings } from '../../../src/client/comfort/reading-settings.ts';

describe('cleanSettings', () => {
  it('keeps what can be chosen', () => {
    expect(cleanSettings({ text: '150', theme: 'dark', motion: 'less', spacing: 'airy' })).toEqual({
      text: '150',
      spacing: 'airy',
      theme: 'dark',
      motion: 'less',
    });
  });

  it('leaves out the first choice of each, so that the device decides', () => {
    expect(cleanSettings({ text: '100', theme: 'auto', motion: 'auto' })).toEqual({});
  });

  it.each([{ text: '999' }, { theme: 7 }, { font: 'x' }, null, 'text', []])(
    'leaves out %j',
    (given) => {
      expect(cleanSettings(given)).toEqual({});
    },
  );
});

describe('parseSettings', () => {
  it.each([null, '', 'not json', '[]', '3'])('takes %j as nothing chosen', (stored) => {
    expect(parseSettings(stored)).toEqual({});
  });

  it('reads what was stored', () => {
    expect(parseSettings('{"text":"200"}')).toEqual({ text: '200' });
  });
});
