import type { Page } from 'playwright-core';

/** Opens "Text och färger", behind the menu where the screen or the text leaves no room beside it. */
export async function openSettings(page: Page): Promise<void> {
  const menu = page.locator('.menu summary');
  if (await menu.isVisible()) await menu.click();
  await page.locator('reading-comfort button').first().click();
  await page.getByRole('dialog').waitFor();
}
