import { siteLanguages } from '../../i18n/languages.ts';
import { pageLanguage } from '../page/page-language.ts';

/** The key in localStorage of the languages that this visitor has read in. */
const storageKey = 'koppla-upp:languages';

/** The site's root, as the page's manifest shows it. */
function rootOf(language: string): URL {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href;
  return new URL(language === 'sv' ? '.' : '..', manifest ?? location.href);
}

/** Every language that has been read in, this page's among them. */
function rememberLanguage(language: string): string[] {
  try {
    const known = (localStorage.getItem(storageKey) ?? '').split('-');
    const all = siteLanguages.filter((code) => code === language || known.includes(code)).sort();
    localStorage.setItem(storageKey, all.join('-'));
    return all;
  } catch {
    return [language];
  }
}

type Connection = { saveData?: boolean; effectiveType?: string };

/** Whoever pays for every byte, or waits for it, is not sent pages they have not asked for. */
export function isSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || /2g$/u.test(connection?.effectiveType ?? '');
}

/**
 * Lets the service worker keep the site for when there is no network. Gives the registration, or
 * undefined where there can be none. Rejects when the worker's files do not come.
 */
export async function startWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const language = pageLanguage();
  const root = rootOf(language);
  const languages = rememberLanguage(language).join('-');
  return navigator.serviceWorker.register(new URL(`sw.js?sprak=${languages}`, root), {
    scope: root.pathname,
    updateViaCache: 'none',
  });
}

/** Resolves when a worker has the whole site; rejects when it could not get it. */
export async function workerIsReady(): Promise<void> {
  const registration = await startWorker();
  const worker = registration?.installing;
  if (!registration || registration.active || !worker) return;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker could not be installed'));
    });
  });
}
