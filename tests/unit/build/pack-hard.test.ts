import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packHard } from '../../../src/build/pack-hard.ts';

const bytes = Buffer.from(
  'Tryck på "Identifiera" längst ner. Nu är du klar med telefonen. '.repeat(40),
);

test('what is packed hard comes out as it went in, and is no larger than others make it', async () => {
  const packed = await packHard(bytes);
  expect(gunzipSync(packed)).toEqual(bytes);
  expect(packed.length).toBeLessThanOrEqual(gzipSync(bytes, { level: 9 }).length);
});

test('a fault elsewhere in a build is nothing that the packer answers', async () => {
  const count = () =>
    process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection');
  const before = count();
  await packHard(bytes);
  expect(count()).toBe(before);
});
