import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { expectFilm, lengthMs } from './expect-film.ts';
import { listPictureProperties } from './picture-properties.ts';
import { saySentence } from './say-sentence.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-pictures-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const properties = listPictureProperties({ channels: [await saySentence(lengthMs)] });

describe('a film is as good as any, whatever its picture is like', () => {
  test.each(properties)('$name', (property) => expectFilm(folder, property));
});
