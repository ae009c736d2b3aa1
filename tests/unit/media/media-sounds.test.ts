import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { expectFilm, lengthMs } from './expect-film.ts';
import { saySentence } from './say-sentence.ts';
import { listSoundProperties } from './sound-properties.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-sounds-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const properties = listSoundProperties(await saySentence(lengthMs));

describe('a film is as good as any, however it sounds and whenever it begins', () => {
  test.each(properties)('$name', (property) => expectFilm(folder, property));
});
