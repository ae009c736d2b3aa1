import { expect } from 'vitest';
import { type Driver, waitFor } from '../drivers/driver.ts';

/** A misspelt word is understood, also when it is taken from what is suggested. */
export async function search(driver: Driver, origin: string): Promise<void> {
  await driver.go(`${origin}/sok/`);
  await waitFor(driver, () => document.querySelector('search-box[data-ready]') !== null);
  await driver.click('search-box input');
  await driver.press(...'bnkid', 'Enter');
  await waitFor(driver, () => document.querySelector('[data-hits] h2 a') !== null);
  const hits = await driver.run(() => document.querySelector('[data-hits]')?.textContent ?? '');
  expect(hits).toContain('BankID');
  await driver.click('search-box input');
  await driver.press(...Array.from({ length: 5 }, () => 'Backspace'), ...'rec');
  await waitFor(driver, () => document.querySelector('.suggestions [role=option]') !== null);
  const wanted = await driver.run(
    () => document.querySelector('.suggestions [role=option]')?.textContent,
  );
  await driver.press('ArrowDown', 'Enter');
  await waitFor(
    driver,
    (query) => new URLSearchParams(location.search).get('q') === query,
    wanted ?? '',
  );
  await waitFor(driver, () => document.querySelector('[data-hits] h2 a') !== null);
}

type Task = { kind: string; target?: string; text?: string; heading: string };

/** The first tasks of a practice, by keyboard alone. */
export async function practise(driver: Driver, origin: string): Promise<void> {
  await driver.go(`${origin}/bankid/skaffa/prova/`);
  const isDefined = () => customElements.get('practice-room') !== undefined;
  await waitFor(driver, isDefined);
  const tasks = await driver.run(
    () =>
      JSON.parse(
        document.querySelector<HTMLElement>('practice-room')?.dataset['tasks'] ?? '[]',
      ) as Task[],
  );
  for (const task of tasks.slice(0, 3)) {
    await waitFor(
      driver,
      (heading) =>
        document.querySelector('[data-part=room] [data-heading]')?.textContent === heading,
      task.heading,
    );
    const isPassed = ['look', 'wait', 'scroll'].includes(task.kind);
    const selector = isPassed
      ? '[data-part=room] [data-press=pass]'
      : `[data-screen] [data-target="${task.target}"]${task.kind === 'type' ? ' input' : ''}`;
    await driver.run((name) => document.querySelector<HTMLElement>(name)?.focus(), selector);
    await driver.press(...(task.kind === 'type' ? [...(task.text ?? '')] : []), 'Enter');
    const { heading } = task;
    await waitFor(
      driver,
      (before) => document.querySelector('[data-part=room] [data-heading]')?.textContent !== before,
      heading,
    );
  }
}

/** The settings open, hold on the page at once, and on the next. */
export async function choose(driver: Driver, origin: string): Promise<void> {
  await driver.go(`${origin}/bankid/skaffa/`);
  await waitFor(driver, () => customElements.get('reading-comfort') !== undefined);
  await driver.click('reading-comfort button');
  await waitFor(driver, () => document.querySelector('dialog.comfort') !== null);
  await driver.click('#comfort-tab-1');
  await driver.click('dialog.comfort [name=theme][value=dark]');
  const read = () => document.documentElement.dataset['theme'];
  expect(await driver.run(read)).toBe('dark');
  await driver.go(`${origin}/`);
  expect(await driver.run(read)).toBe('dark');
  await driver.run(() => localStorage.clear());
}

/** A word that is explained opens its card where it stands, one at a time, and Escape closes it. */
export async function explain(driver: Driver, origin: string): Promise<void> {
  await driver.go(`${origin}/bankid/skaffa/`);
  const listOpen = () =>
    [...document.querySelectorAll('.word-card')].filter((card) => card.getClientRects().length > 0)
      .length;
  await waitFor(driver, () => document.readyState === 'complete');
  expect(await driver.run(listOpen)).toBe(0);
  // What can be pressed does not look like plain text.
  const line = await driver.run(() => {
    const word = document.querySelector('.word');
    return word ? getComputedStyle(word).textDecorationLine : '';
  });
  expect(line).toBe('underline');
  await driver.click('.word');
  expect(await driver.run(listOpen)).toBe(1);
  await driver.press('Escape');
  expect(await driver.run(listOpen)).toBe(0);
}
