/** What tells one version of the page from another: its scripts and styles, and the films it carries. */
const tellVersion = (page: ParentNode): string =>
  [...page.querySelectorAll<HTMLElement>('script[src], style, template')]
    .map((part) => part.getAttribute('src') ?? part.innerHTML)
    .join('\n');

/**
 * Answers whether the server has another version of this page, whole: its scripts come too. Without a
 * network, or where the server has a fault of its own, there is none.
 */
export async function findNewVersion(own: string): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.querySelector('kiosk-screen') || tellVersion(page) === own) return false;
    const scripts = [...page.querySelectorAll('script[src]')].map(
      (script) => script.getAttribute('src') ?? '',
    );
    const answers = await Promise.all(scripts.map((address) => fetch(address)));
    return answers.every(({ ok }) => ok);
  } catch {
    return false;
  }
}

/** The version of the page as it came, before anything on it was changed. */
export const readVersion = (): string => tellVersion(document);
