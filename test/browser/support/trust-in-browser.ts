import type { Browser, Page } from 'playwright-core';
import type { people } from '#libs/directory/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { idOf, type Trust, type Who } from '../../journeys/trust.js';
import { personInBrowser } from './person-in-browser.js';
import type { Looks } from './seen-once.js';
import { signedIn } from './signed-in.js';

type Names = ReturnType<typeof people>['names'];

/** The trust as a journey meets it, with everybody at a browser of their own; `close` it. */
export const trustInBrowser = (
  trust: Trust,
  browser: Browser,
  names: Names,
  javaScriptEnabled: boolean,
  /** Looks at each page that somebody comes to; without it nobody opens a page only to read. */
  looks?: Looks,
): Trust & Readonly<{ close(): Promise<void> }> => {
  const pages = new Map<Who, Promise<Page>>();
  const nameOf = async (id: string) => (await names([id as StaffId])).get(id as StaffId) ?? id;
  const site = { url: trust.urls.gateway };
  return {
    ...trust,
    as: async (who) => {
      const page = pages.get(who) ?? signedIn(browser, site, idOf(who), { javaScriptEnabled });
      pages.set(who, page);
      return personInBrowser(await trust.as(who), {
        page: await page,
        site: site.url,
        nameOf,
        ...(looks && { looks }),
      });
    },
    close: async () => {
      for (const page of pages.values()) await (await page).context().close();
    },
  };
};
