import type { Locator, Page } from 'playwright-core';

/**
 * Does what leads to another page or sends a form, and waits until that page is there: no click and no key of Playwright's waits
 * for the page that it leads to, and the old page, which is there already, answers whoever asks too early.
 */
export const led = async (page: Page, does: () => Promise<unknown>): Promise<void> => {
  await page.waitForLoadState();
  const from = page.url();
  const there = page.waitForEvent('load').catch((error: unknown) => {
    throw new Error(`No page came after ${from}: ${String(error)}`);
  });
  await Promise.all([there, does()]);
};

/** Clicks a link or a button that leads to another page or sends a form, and waits until that page is there. */
export const clicked = async (control: Locator): Promise<void> => {
  await control.waitFor();
  await led(control.page(), () => control.click());
};

/** Clicks a link that opens a page beside this one; answers that page. */
export const openedBeside = async (link: Locator): Promise<Page> => {
  const [beside] = await Promise.all([link.page().context().waitForEvent('page'), link.click()]);
  await beside.waitForLoadState();
  return beside;
};

/** Clicks what changes the page in its place, and waits for what it shows. */
export const shown = async (control: Locator, what: Locator): Promise<void> => {
  await control.click();
  await what.waitFor();
};
