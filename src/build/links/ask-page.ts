import type { Answer } from '../../checks/truth/format-links.ts';

/** Says who asks, so that whoever tends the other site can see it. */
const agent = 'links-check/1 (asks once a month whether a page that we name is there)';

/** Some answer only who asks for the page itself: these are asked once more, with GET. */
const refusesHead = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 502, 503]);
const mostHops = 5;

/** What is answered before any page is reached; of one page it may be its name that is gone, of all it is the line. */
const unreached = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH']);

type Asked = { status: number; to?: string };

async function ask(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Asked> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: { 'user-agent': agent, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.5' },
  });
  // What it says is not read: that it answers is enough.
  await response.body?.cancel();
  const to = response.headers.get('location');
  return {
    status: response.status,
    ...(to !== null && URL.canParse(to, url) && { to: new URL(to, url).href }),
  };
}

/** HEAD, which costs the other site nothing, and GET where that is not answered. */
async function askTwice(url: string, timeoutMs: number): Promise<Asked> {
  const head = await ask(url, 'HEAD', timeoutMs).catch(() => undefined);
  if (head && !refusesHead.has(head.status)) return head;
  return ask(url, 'GET', timeoutMs);
}

/** Where an address leads does not count as another page when only its form differs. */
const isSame = (one: string, other: string): boolean => {
  const plain = (url: string): string =>
    url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/(?:\/|#.*)+$/u, '');
  return plain(one) === plain(other);
};

/** Whether a page is there; redirects are followed, and those that hold for good are told. Never throws. */
export async function askPage(url: string, timeoutMs: number): Promise<Answer> {
  let at = url;
  let isForGood = true;
  try {
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const { status, to } = await askTwice(at, timeoutMs);
      if (status >= 300 && status < 400 && to !== undefined) {
        isForGood &&= status === 301 || status === 308;
        at = to;
      } else if (status === 404 || status === 410) {
        return { state: 'gone', why: `svar ${status}${at === url ? '' : ` från ${at}`}` };
      } else if (status >= 400) {
        return { state: 'silent', why: `svar ${status}` };
      } else if (isForGood && !isSame(at, url)) {
        return { state: 'moved', to: at };
      } else {
        return { state: 'there' };
      }
    }
    return { state: 'silent', why: 'leder runt i ring' };
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError';
    const cause = (error as Error & { cause?: { code?: string } }).cause?.code ?? 'inget svar';
    const isOffline = unreached.has(cause);
    return {
      state: 'silent',
      why: isLate ? 'inget svar i tid' : cause,
      ...(isOffline && { isOffline }),
    };
  }
}
