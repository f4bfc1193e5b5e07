import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = process.env['BROWSER_PICTURES'];
let count = 0;

/** Keeps a picture of the whole page in the folder that `BROWSER_PICTURES` names, numbered in the order of the journey. */
export const keepPicture = async (page: Page, of: string): Promise<void> => {
  if (folder === undefined) return;
  const name = `${String(++count).padStart(3, '0')} ${of}.png`;
  await page.screenshot({ path: join(folder, name.replace(/[^\w .-]/g, '')), fullPage: true });
};
