import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContentProblem } from '../../checks/read/content-file.ts';
import { sendFaults } from './faults-page.ts';

/** How often the content is looked at while it is faulty. */
const everyMs = 1000;

/**
 * Shows the faults at every address of a port until there are none, and gives the port back. The
 * builder itself cannot start from faulty content. `tell` is called when the faults are others.
 */
export async function holdUntilSound(
  check: () => Promise<readonly ContentProblem[]>,
  { port, host }: { port: number; host: string },
  tell: (problems: readonly ContentProblem[], port: number) => void,
): Promise<void> {
  let problems = await check();
  if (problems.length === 0) return;
  const server = createServer((_, response) => sendFaults(response, problems));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  try {
    for (let told = ''; problems.length > 0; problems = await check()) {
      const now = JSON.stringify(problems);
      if (now !== told) tell(problems, (server.address() as AddressInfo).port);
      told = now;
      await wait(everyMs);
    }
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
