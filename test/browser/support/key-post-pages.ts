import type { Page } from 'playwright-core';
import { fillPart } from './part-of-page.js';
import { clicked, shown } from './go.js';
import type { Looks } from './seen-once.js';

const ledger = /^\/key-posts-ledger(?:\/(?<id>[^/]+)\/(?<command>[^/]+))?$/;
/** What a command about a key post is called on its page. */
const deeds: Readonly<Record<string, string>> = { 'record-turnover': 'turnover', 'save-scenario': 'what-if' };
const day = /^\d{4}-\d{2}-\d{2}$/;
/** As a person types it: a day begins with the day, and what is chosen is chosen by its kind. */
const asTyped = (body: object): object => {
  const { nominee, ...rest } = body as Readonly<{ nominee?: object }>;
  return Object.fromEntries(
    Object.entries({ ...rest, ...nominee }).map(([name, value]) => [
      name,
      typeof value === 'string' && day.test(value) ? value.split('-').reverse().map(Number).join(' ') : value,
    ]),
  );
};

export const isOfKeyPosts = (path: string): boolean => ledger.test(path);

/** Does on the pages of succession what a program posts to the ledger of key posts. Throws what the page says when it does not go on. */
export const doesOnKeyPost = async (page: Page, site: string, path: string, body: object, looks?: Looks) => {
  const { id, command = '' } = ledger.exec(path)?.groups ?? {};
  const address = id ? `/succession/${id}` : '/succession';
  const action = id ? `${address}/${deeds[command] ?? command}` : address;
  await page.goto(`${site}${address}`);
  const form = `form[action="${action}"]`;
  for (const folded of await page.locator(`details:not([open]):has(${form}) > summary`).all())
    await shown(folded, page.locator(form));
  await looks?.(page);
  await fillPart(page, form, asTyped(body));
  await clicked(page.locator(`${form} button`));
  const said = (await page.getByRole('alert').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  if (/There is a problem/.test(said)) throw new Error(`${action}: ${said}`);
  await looks?.(page);
  return /\/succession\/([^/?#]+)/.exec(page.url())?.[1] ?? '';
};
