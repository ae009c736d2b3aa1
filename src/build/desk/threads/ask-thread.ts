import type { Worker } from 'node:worker_threads';

type Answered = { id: number; error?: unknown };
type Waiting<Reply> = { take: (reply: Reply) => void; fail: (error: unknown) => void };

/**
 * Lets one ask a thread, which answers with the question's number. What else it says goes to `hear`. All
 * who wait are told when it has died.
 */
export function askThread<Question extends object, Reply extends Answered, Heard extends object>(
  worker: Worker,
  hear: (message: Heard) => void,
): (question: Question) => Promise<Reply> {
  const waiting = new Map<number, Waiting<Reply>>();
  let count = 0;
  let death: Error | undefined;
  worker.on('message', (message: Heard | Reply) => {
    if (!('id' in message)) return hear(message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error !== undefined) asked?.fail(message.error);
    else asked?.take(message as Reply);
  });
  const die = (cause: unknown) => {
    death ??= new Error('Skrivbordet har stannat. Kör npm run dev igen.', { cause });
    for (const { fail } of waiting.values()) fail(death);
    waiting.clear();
  };
  worker.on('error', die);
  worker.on('exit', die);
  return (question) =>
    new Promise((take, fail) => {
      if (death !== undefined) return fail(death);
      const id = count++;
      waiting.set(id, { take, fail });
      worker.postMessage({ ...question, id });
    });
}
