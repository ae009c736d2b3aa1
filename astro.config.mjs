// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import {
  contentCheck,
  contentMarkdown,
  joinScripts,
  loneFile,
  lowerStyles,
  sheets,
  slimPages,
} from './src/build/pages/pages.ts';
import { editing } from './src/build/editing/editing.ts';
import { floorTargets, scriptTarget } from './src/build/floor.ts';
import { films } from './src/build/films/films.ts';
import { offline } from './src/build/offline/offline.ts';
import { recordingDesk } from './src/build/recording/recording.ts';
import { writingDesk } from './src/build/desk/desk.ts';
import { searchIndex } from './src/build/search/search.ts';
import { siteWords } from './src/build/words/words.ts';
import { tellingHooks } from './src/build/telling-hooks.ts';
import { siteTheme, themedStyles } from './src/build/theme/theme.ts';
import { usbDownload } from './src/build/usb/usb.ts';
import { pageScript } from './src/client/head/page-script.ts';
import { site as ownSite } from './src/site.config.ts';

// Opening hours are reckoned with the machine's clock, which may not leap while they are: see
// src/calendar/open-times.ts. Times on pages are those of Sweden whatever stands here.
process.env.TZ = 'UTC';

/** Where the site is published; without it there are no canonical addresses and no site map. */
const site = process.env.SITE_URL || ownSite.address;

/** The address of the start page, as pages link to it. */
const start = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** @param {string} text @returns {`sha256-${string}`} */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', concurrency: 4 },
  markdown: {
    processor: contentMarkdown(),
    syntaxHighlight: false,
  },
  // Astro marks its own MDX modules with a directive that the bundler needs not know of.
  vite: {
    // What is made lies there by the ten thousand, and the small site of the tests leads back to it. What is
    // shown while somebody writes is told of by the desk.
    server: { watch: { ignored: ['**/.cache/**', '**/.astro/shown/**', '**/dist/**'] } },
    css: { postcss: { plugins: [themedStyles(), lowerStyles()] } },
    build: {
      // The oldest browsers in which everything works: `browserslist` in package.json.
      target: scriptTarget,
      cssTarget: floorTargets,
      rolldownOptions: {
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
  },
  security: {
    // The policy names our own scripts before any content is read; see build/policy.
    csp: {
      scriptDirective: {
        hashes: [true, false].map((isSwitched) => hashOf(pageScript(start, isSwitched))),
      },
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "media-src 'self'",
        "worker-src 'self'",
      ],
    },
  },
  integrations: [
    contentCheck(),
    writingDesk(),
    siteWords(),
    mdx(),
    ...(site ? [sitemap()] : []),
    joinScripts(),
    slimPages(),
    loneFile(),
    siteTheme(),
    sheets(),
    films(),
    searchIndex(),
    offline(),
    usbDownload(process.env.USB_ZIP),
    recordingDesk(),
    editing(),
  ].map(tellingHooks),
});
