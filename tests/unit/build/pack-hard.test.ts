import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPacker } from '../../../src/build/search/packer.ts';

const bytes = Buffer.from(
  'Tryck på "Identifiera" längst ner. Nu är du klar med telefonen. '.repeat(40),
);

test('what is packed hard comes out as it went in, and is no larger than others make it', async () => {
  const packer = openPacker();
  try {
    const packed = await packer.pack(bytes);
    expect(gunzipSync(packed)).toEqual(bytes);
    expect(packed.length).toBeLessThanOrEqual(gzipSync(bytes, { level: 9 }).length);
  } finally {
    await packer.close();
  }
});

test('a fault elsewhere in a build is nothing that the packer answers', async () => {
  const count = () =>
    process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection');
  const before = count();
  const packer = openPacker();
  try {
    expect(gunzipSync(await packer.pack(bytes))).toEqual(bytes);
  } finally {
    await packer.close();
  }
  expect(count()).toBe(before);
  await import('../../../src/build/search/search-index.ts');
  expect(count()).toBe(before);
});
