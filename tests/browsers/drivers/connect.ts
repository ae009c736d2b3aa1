type Answer = {
  id?: number;
  method?: string;
  error?: string | { message: string };
  message?: string;
  result: Record<string, unknown>;
};

export type Ask = (
  method: string,
  params: object,
  more?: object,
) => Promise<Record<string, unknown>>;

/**
 * A connection over Node's own WebSocket in which a question has a number and an answer the same:
 * WebDriver BiDi (W3C), and Chromium's own protocol.
 */
export async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.addEventListener('close', () => {
    for (const tell of waiting.values()) tell({ error: 'The browser is gone', result: {} });
  });
  return async (method, params, more = {}) => {
    const id = (last += 1);
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params, ...more }));
    });
    if (answer.error)
      throw new Error(`${method}: ${JSON.stringify(answer.error)} ${answer.message ?? ''}`);
    return answer.result;
  };
}

/** Waits for the line in which a browser says where it is to be driven. */
export const readAddress = (stderr: NodeJS.ReadableStream, line: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    stderr.on('data', (piece: Buffer) => {
      told += piece.toString();
      const address = line.exec(told)?.[1];
      if (address) resolve(address);
    });
    stderr.on('end', () => reject(new Error(`The browser does not start: ${told}`)));
  });
