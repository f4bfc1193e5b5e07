import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { violationsOf } from './axe.js';
import { fillAndGoOn, type NameOf } from './fill.js';
import { clicked } from './go.js';
import { keepPicture } from './pictures.js';

/** Somebody at a page of their own: `script` says whether it runs scripts, and so whether axe can look at it. */
export type AtPages = Readonly<{ page: Page; site: string; script: boolean; nameOf: NameOf }>;

const patience = 30_000;
const most = 10;
const headingOf = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).innerText()).trim();

/** Keeps a picture of the page, and throws what axe finds wrong with it. */
export const looksAt = async ({ page, script }: AtPages, name: string): Promise<void> => {
  await keepPicture(page, `${name}${script ? '' : ' without JavaScript'}`);
  const found = script ? await violationsOf(page) : [];
  if (found.length) throw new Error(`${name}: ${found.join('\n')}`);
};

/** Opens a page again until it shows something, which comes a moment after what others did. */
export const findsAt = async (at: AtPages, address: string, what: (page: Page) => Locator): Promise<Locator> => {
  for (const end = Date.now() + patience; ; await pause(250)) {
    await at.page.goto(`${at.site}${address}`);
    const found = what(at.page);
    if (await found.count()) return found.first();
    if (Date.now() > end)
      throw new Error(`“${await headingOf(at.page)}” at ${address} does not show ${String(found)}.`);
  }
};

/** Follows the link of the page that leads to an address or below it. */
export const followsTo = async ({ page }: AtPages, address: string): Promise<void> => {
  await clicked(page.locator(`main a[href^="${address}"]`).first());
};

/** Fills in the form that is open page by page, looks at each, and sends it. Answers what the page says then. */
export const sendsForm = async (at: AtPages, name: string, data: object): Promise<string> => {
  const { page, nameOf } = at;
  const begun = new URL(page.url()).pathname;
  for (let n = 0; n < most && new URL(page.url()).pathname.startsWith(begun); n++) {
    await looksAt(at, `${name}, page ${n + 1}`);
    const send = page.locator('button[name="_do"][value="send"]');
    if (await send.count()) await clicked(send);
    else if (await page.locator('form[data-guard]').count()) await fillAndGoOn(page, data, nameOf);
    else break;
    const said = (await page.getByRole('alert').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    if (/There is a problem|Nothing was sent/.test(said)) return said;
  }
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
};

/** Takes up a task from “What needs me”, and answers it with one of its forms. */
export const answersTask = async (at: AtPages, task: string, form: string, data: object): Promise<string> => {
  await clicked(await findsAt(at, '/', (page) => page.locator(`main a[href="/tasks/${task}"]`)));
  await looksAt(at, `task ${form}`);
  await followsTo(at, `/tasks/${task}/${form}`);
  return sendsForm(at, form, data);
};

/** The case that is open. */
export const caseOpen = ({ page }: AtPages): string => /\/cases\/([^/?]+)/.exec(page.url())?.[1] ?? '';
