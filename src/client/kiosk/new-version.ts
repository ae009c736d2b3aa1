/** What tells one version of the page from another: its scripts and styles, and the films it carries. */
const tellVersion = (page: ParentNode): string =>
  [...page.querySelectorAll<HTMLElement>('script[src], style, template')]
    .map((part) => part.getAttribute('src') ?? part.innerHTML)
    .join('\n');

/** Scripts and styles as a script names them: by what is in them, and all in one folder. */
const partName = /[\w.~-]+\.[\w-]{8,}\.(?:js|css)(?=["'`])/gu;

/**
 * Whether the server has all that a page's scripts lead to. It may be in the middle of getting a new
 * version, and some servers answer with a page for what they do not have.
 */
async function isWhole(page: ParentNode): Promise<boolean> {
  const scripts = [...page.querySelectorAll('script[src]')];
  const addresses = new Set(scripts.map((script) => script.getAttribute('src') ?? ''));
  // What is added while it is gone through is gone through too.
  for (const address of addresses) {
    const response = await fetch(address, { cache: 'reload' });
    const type = response.headers.get('Content-Type') ?? '';
    if (!response.ok || !/javascript|css/u.test(type)) return false;
    if (!address.endsWith('.js')) continue;
    for (const [name] of (await response.text()).matchAll(partName))
      addresses.add(address.replace(/[^/]+$/u, name));
  }
  return true;
}

/**
 * The version of this page that the server has whole, to be told from others; undefined without a
 * network, and where the server has a fault of its own or lacks a part.
 */
export async function findWholeVersion(): Promise<string | undefined> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const isKiosk = page.querySelector('kiosk-screen') !== null;
    return isKiosk && (await isWhole(page)) ? tellVersion(page) : undefined;
  } catch {
    return undefined;
  }
}

/** The version of the page as it came, before anything on it was changed. */
export const readVersion = (): string => tellVersion(document);
