import type { Page } from 'playwright-core';

/** Opens the settings. */
export async function openSettings(page: Page): Promise<void> {
  await page.locator('reading-comfort button').click();
  await page.getByRole('dialog').waitFor();
}
