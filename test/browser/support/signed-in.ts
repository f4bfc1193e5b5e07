import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freshContext } from './chromium.js';
import { clicked } from './go.js';

export type Site = Readonly<{ url: string }>;

/** Picks a person on the issuer's page, by what is to be seen there: the search, and the button with their id beside it; then the page is open to which it leads. */
export const pickPerson = async (page: Page, staff: string): Promise<void> => {
  await page.getByLabel('Find somebody by name, role or school').fill(staff);
  await clicked(page.getByRole('button', { name: 'Search' }));
  await clicked(page.getByRole('listitem').filter({ hasText: staff }).getByRole('button'));
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
