import { siteAddress } from './site-files.ts';

/** Adds a stylesheet that comes with a part which is loaded late. Rejects when it does not come. */
export function loadStyles(address: string): Promise<void> {
  const href = siteAddress(address);
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`No styles: ${href}`));
    });
    document.head.append(link);
  });
}
