import { openThreads, type Threads } from '../../studio/threads.ts';

/** Packs files side by side, each as hard as can be; see `pack-hard`. To be closed. */
export type Packer = {
  pack(bytes: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
};

const call = { filename: new URL('./pack-hard.ts', import.meta.url).href, name: 'packHard' };

/** Its threads start when there is something to pack. */
export function openPacker(): Packer {
  let threads: Threads | undefined;
  return {
    async pack(bytes) {
      threads ??= openThreads();
      return (await threads.run(bytes, call)) as Uint8Array;
    },
    async close() {
      await threads?.close();
    },
  };
}
