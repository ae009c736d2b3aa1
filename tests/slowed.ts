import { type BrowserContext, chromium } from 'playwright-core';

/**
 * `SLOWED=4 npm run test:browser` lets every page think four times as slowly as this machine can: a test
 * that looks before the page has done what was asked of it is found out here and not by somebody else.
 */
const rate = Number(process.env['SLOWED']);

function slow(context: BrowserContext): BrowserContext {
  context.on('page', (page) => {
    context
      .newCDPSession(page)
      .then((session) => session.send('Emulation.setCPUThrottlingRate', { rate }))
      // A page that is closed at once has nothing to be slow with.
      .catch(() => undefined);
  });
  return context;
}

if (rate > 1) {
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async (options) => {
    const browser = await launch(options);
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (chosen) => slow(await newContext(chosen));
    return browser;
  };
}
