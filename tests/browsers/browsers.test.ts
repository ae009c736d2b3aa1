import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walkCorePath } from './core-path.ts';
import { openFirefox } from './drivers/firefox.ts';
import { openWebKit } from './drivers/webkit.ts';

const find = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));

const firefox = find(
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
);
const driver = find('/usr/bin/WebKitWebDriver');
const libraries = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu`);
const miniBrowser = find(...libraries.map((path) => `${path}/webkit2gtk-4.1/MiniBrowser`));

test('there is a browser to try in', () => {
  expect(
    firefox ?? driver,
    'Installera en webbläsare: apt-get install firefox-esr webkit2gtk-driver',
  ).toBeDefined();
});

if (firefox) walkCorePath('Firefox', () => openFirefox(firefox), { hasSound: false });
if (driver && miniBrowser)
  walkCorePath('WebKit', () => openWebKit(driver, miniBrowser), { showsText: false });
