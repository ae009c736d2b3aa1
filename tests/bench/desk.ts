import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import { measureSaves } from './desk/measure-saves.ts';
import { copyProject, openDev } from './desk/open-dev.ts';

const root = process.cwd();
const run = promisify(execFile);
const guide = 'bankid/skydda-dig';
const [saves, turns, port] = [40, 5, 4791];

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const at = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** As `npm run check:content` is started, both of them. */
const keep = ['--import', './scripts/keep-compiled.ts'];

async function time(script: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, [...keep, join(root, script)], { cwd: root, maxBuffer: 64e6 });
  return performance.now() - start;
}

/** The check, turn by turn beside a program that does no more than read all texts of the content. */
async function reportCheck(): Promise<number> {
  const [check, read]: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= turns; turn++) {
    const checked = await time('scripts/check-content.ts');
    const parsed = await time('tests/bench/desk/read-texts.ts');
    // The first one makes what is remembered.
    if (turn > 0) check.push(checked);
    if (turn > 0) read.push(parsed);
  }
  const [ours, least] = [at(check, 0.5), at(read, 0.5)];
  console.log(`The check of all content (whole process, median of ${turns})`);
  console.log(`  npm run check:content     ${seconds(ours)}`);
  console.log(`  YAML of all of it read    ${seconds(least)}`);
  console.log(`  ratio                     ${(ours / least).toFixed(2)}× the time\n`);
  return ours;
}

/** From a save until the storyboard shows it, beside how long the check of all content takes. */
async function reportSaves(checkMs: number): Promise<void> {
  const site = join(root, '.astro/desk-bench');
  await copyProject(root, site);
  const dev = await openDev(root, site, port);
  const browser = await chromium.launch(await findBrowser());
  try {
    const times = await measureSaves(dev, browser, guide, saves);
    console.log(`The storyboard after a save (${guide}, ${saves} saves)`);
    console.log(`  median                    ${seconds(at(times, 0.5))}`);
    console.log(`  95 %                      ${seconds(at(times, 0.95))}`);
    console.log(
      `  ratio, 95 %               ${(at(times, 0.95) / checkMs).toFixed(2)}× the check\n`,
    );
  } finally {
    await browser.close();
    await dev.close();
  }
}

await reportSaves(await reportCheck());
