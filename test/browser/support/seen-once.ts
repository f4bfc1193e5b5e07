import type { Page } from 'playwright-core';
import { violationsOf } from './axe.js';
import { keepPicture } from './pictures.js';

/** Looks at the page that is open. */
export type Looks = (page: Page) => Promise<void>;

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 800 };
const ids = /(?<=-)[0-9a-f]{8}-[0-9a-f-]{27}|(?<=[-/])(?:staff-)?\d+(?=[-/]|$)/g;
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().textContent({ timeout: 1_000 }).catch(() => ''))?.trim() ?? ''; // prettier-ignore
/** What kind of page it is: its address without ids, and its status. */
const kindOf = async (page: Page): Promise<string> => {
  const { pathname, searchParams } = new URL(page.url());
  const status = await textOf(page, 'main .govuk-tag');
  return [pathname.replace(ids, 'n'), searchParams.get('page') ?? '1', status.replace(/^\d+ days? late$/, 'late')].join(
    ' ',
  );
};

/** Throws what axe finds wrong with a page of each kind that a journey comes to, and keeps pictures of it where they are asked for. */
export const seenOnce = (): Looks => {
  const seen = new Set<string>();
  return async (page) => {
    const kind = await kindOf(page);
    if (seen.has(kind)) return;
    seen.add(kind);
    const name = kind.replaceAll('/', ' ').trim();
    await keepPicture(page, name);
    await page.setViewportSize(narrow);
    await keepPicture(page, `${name} at 375`);
    await page.setViewportSize(wide);
    const found = await violationsOf(page);
    if (found.length) throw new Error(`${kind}: ${found.join('\n')}`);
  };
};
