import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/**
 * Starts the browser that was found. Whoever starts it closes it, also on Ctrl-C. Throws an Error
 * in Swedish when there is none or it does not start.
 */
export async function launchBrowser(moreArgs: string[] = []): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  try {
    return await chromium.launch({
      executablePath,
      args: [...args, ...moreArgs],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (cause) {
    throw new Error(
      `Webbläsaren ${executablePath} går inte att starta. Installera Google Chrome, Chromium eller Microsoft Edge, eller skriv sökvägen till en sådan i KOPPLA_BROWSER.`,
      { cause },
    );
  }
}
