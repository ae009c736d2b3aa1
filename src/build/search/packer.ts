import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Packs files side by side, each as hard as can be; see `pack-hard`. To be closed. */
export type Packer = {
  pack(bytes: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Its workers start when there is something to pack. */
export function openPacker(): Packer {
  let pool: Tinypool | undefined;
  return {
    async pack(bytes) {
      pool ??= new Tinypool({
        filename: new URL('./pack-hard.ts', import.meta.url).href,
        name: 'packHard',
        minThreads: 0,
        maxThreads: availableParallelism(),
      });
      return (await pool.run(bytes)) as Uint8Array;
    },
    async close() {
      await pool?.destroy();
    },
  };
}
