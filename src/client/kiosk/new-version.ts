/** What tells one version of the page from another: its scripts and styles, and the films it carries. */
const tellVersion = (page: ParentNode): string =>
  [...page.querySelectorAll<HTMLElement>('script[src], style, template')]
    .map((part) => part.getAttribute('src') ?? part.innerHTML)
    .join('\n');

/** Scripts and styles as a script names them: by what is in them, and all in one folder. */
const partName = /[\w.~-]+\.[\w-]{8,}\.(?:js|css)(?=["'`])/gu;

/**
 * Whether the server has all that these scripts of a page lead to. It may be in the middle of getting a new
 * version, and some servers answer with a page for what they do not have.
 */
async function isWhole(scripts: readonly string[]): Promise<boolean> {
  const addresses = new Set(scripts);
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

/** What a page says of itself. The page is let go: a screen that stands for weeks keeps no other. */
function readKiosk(html: string): { version: string; scripts: string[] } | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('kiosk-screen')) return undefined;
  const scripts = [...page.querySelectorAll('script[src]')];
  return {
    version: tellVersion(page),
    scripts: scripts.map((script) => script.getAttribute('src') ?? ''),
  };
}

/**
 * The version of this page that the server has whole, to be told from others; undefined without a
 * network, and where the server has a fault of its own or lacks a part.
 */
export async function findWholeVersion(): Promise<string | undefined> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    if (!response.ok) return undefined;
    const told = readKiosk(await response.text());
    return told && (await isWhole(told.scripts)) ? told.version : undefined;
  } catch {
    return undefined;
  }
}

/** The version of the page as it came, before anything on it was changed. */
export const readVersion = (): string => tellVersion(document);
