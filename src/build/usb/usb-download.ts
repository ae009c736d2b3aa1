import { copyFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts the zip that `npm run usb` has made where visitors can fetch it, and lets the page about the
 * stick know its name and size. `zip` is its path; without one the page says that there is none.
 */
export function usbDownload(zip: string | undefined): AstroIntegration {
  return {
    name: 'usb-download',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const size = zip === undefined ? undefined : await stat(zip).catch(() => undefined);
        if (zip !== undefined && !size?.isFile())
          throw new Error(`USB_ZIP: ${zip} finns inte. Gör filen först, med "npm run usb".`);
        const download = zip && size ? { file: basename(zip), bytes: size.size } : null;
        updateConfig({
          vite: { define: { 'import.meta.env.USB_DOWNLOAD': JSON.stringify(download) } },
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (zip !== undefined) await copyFile(zip, join(fileURLToPath(dir), basename(zip)));
      },
    },
  };
}
