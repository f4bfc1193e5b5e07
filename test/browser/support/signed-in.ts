import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freshContext } from './chromium.js';

export type Site = Readonly<{ url: string }>;

/** Picks a person on the issuer's page, by what is to be seen there: the search, and the button with their id beside it. */
export const pickPerson = async (page: Page, staff: string): Promise<void> => {
  await page.getByLabel('Find somebody by name, role or school').fill(staff);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('listitem').filter({ hasText: staff }).getByRole('button').click();
};

/** A browser of somebody's own, signed in at the service's own pages and on its first page; close its context. */
export const signedIn = async (
  browser: Browser,
  { url }: Site,
  staff: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await freshContext(browser, options);
  const page = await context.newPage();
  await page.goto(`${url}/account/sessions`);
  await pickPerson(page, staff);
  await page.waitForURL(`${url}/**`);
  return page;
};
