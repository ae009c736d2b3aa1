/** The program was asked to stop, with Ctrl-C or by the system. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

/** What a shell expects of a program that was stopped with Ctrl-C. */
export const stoppedExitCode = 130;

/**
 * Lets `work` end in an orderly way on Ctrl-C (SIGINT) or SIGTERM: its signal is aborted with a
 * StoppedError, once. A second Ctrl-C ends the program at once.
 */
export async function stopOnSignal<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort(new StoppedError('Avbrutet. Inget halvfärdigt ligger kvar.'));
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.once(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.removeListener(name, stop);
  }
}
