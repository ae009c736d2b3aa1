import { defineConfig } from 'vitest/config';
import { wordModules } from './src/build/words/words.ts';
import { LongestFirst } from './tests/longest-first.ts';

/**
 * Two files at a time: most wait for a film, a browser or a disk now and then. Vitest alone would leave
 * one of two cores idle.
 */
const maxWorkers = 2;

/**
 * Films and pages are built before `site` and `browser` run; see the README's two commands. The times
 * after which a test is given up are for a machine that does something else as well: none measures
 * anything, which is what `npm run bench` is for.
 */
export default defineConfig({
  plugins: [wordModules()],
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'filmed',
          include: ['tests/filmed/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/slowed.ts'],
          // A browser that was given up while it waited is asked once more, and the report says so. What was
          // seen and is wrong is never asked twice.
          retry: { count: 1, condition: /Timeout \d+ms exceeded|Not saved|has not begun/u },
          expect: { poll: { timeout: 30_000, interval: 100 } },
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
