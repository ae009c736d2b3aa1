import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContentProblem } from '../../checks/read/content-file.ts';
import { sendFaults } from './faults-page.ts';

type Serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** How often the content is looked at while it is faulty. */
const everyMs = 1000;

/**
 * Shows the faults at every address of a port until there are none, and gives the port back. The
 * builder itself cannot start from faulty content, but its `desk` is there all the same. `tell` is called
 * when the faults are others.
 */
export async function holdUntilSound(
  check: () => Promise<readonly ContentProblem[]>,
  { port, host, desk }: { port: number; host: string; desk?: { base: string; serve: Serve } },
  tell: (problems: readonly ContentProblem[], port: number) => void,
): Promise<void> {
  let problems = await check();
  if (problems.length === 0) return;
  const server = createServer((request, response) => {
    const show = () => sendFaults(response, problems, desk?.base);
    if (desk) desk.serve(request, response, show);
    else show();
  });
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
