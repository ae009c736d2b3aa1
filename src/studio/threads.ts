import { availableParallelism } from 'node:os';
import type { TransferListItem } from 'node:worker_threads';
import { Tinypool } from 'tinypool';

/** As many threads as there are cores: gives each job to one that has nothing to do. */
export type Threads = {
  /** Rejects with what the job threw, or with why the thread that did it died. */
  run(job: unknown, call: ThreadCall): Promise<unknown>;
  /** Resolves when the jobs that were given are done and every thread has ended. */
  close(): Promise<void>;
};

/** The address of a module, and the function in it that does the job. */
export type ThreadCall = { filename: string; name: string; transferList?: TransferListItem[] };

/** Tinypool takes a job that threw something empty, as `undefined`, for one that came out as `null`. */
function checkDone(result: unknown): unknown {
  if (result === null) throw new Error('A job threw something without a word.');
  return result;
}

/**
 * Threads that live until they are closed. A thread that is cut off while it loads or uses a codec
 * takes the whole program with it or never ends, and Tinypool hands its next job to a thread that
 * has just answered, also when that thread is on its way out: so none is ended before its work is.
 * The threads are ended here, because Tinypool's own end throws where one dies meanwhile.
 *
 * A thread that dies before it has a job fails every job: nobody would come to those that wait.
 */
export function openThreads(): Threads {
  const threads = availableParallelism();
  const pool = new Tinypool({ minThreads: threads, maxThreads: threads });
  const given = new Set<Promise<unknown>>();
  const death = new Promise<never>((_, reject) => {
    pool.on('error', (cause) => reject(new Error('A worker died.', { cause })));
  });
  // Told to whoever has a job; without one nobody has lost anything.
  death.catch(() => undefined);
  return {
    run: (job, call) => {
      const done = Promise.race([pool.run(job, call).then(checkDone), death]);
      given.add(done);
      const forget = () => given.delete(done);
      done.then(forget, forget);
      return done;
    },
    close: async () => {
      await Promise.allSettled(given);
      await Promise.all(pool.threads.map((thread) => thread.terminate()));
    },
  };
}
