import type { Page } from 'playwright-core';

/** Opens the settings, behind the menu where the screen or the text leaves no room beside it. */
export async function openSettings(page: Page): Promise<void> {
  const button = page.locator('reading-comfort button');
  if (!(await button.isVisible())) await page.locator('.menu summary').click();
  await button.click();
  await page.getByRole('dialog').waitFor();
}
