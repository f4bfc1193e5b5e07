import type { Page } from 'playwright-core';
import { kebab } from '#libs/http/routes.js';
import type { Reply } from '../../journeys/api.js';
import type { Person } from '../../journeys/person.js';
import { fillAndGoOn, type NameOf } from './fill.js';
import { clicked } from './go.js';
import { doesOnKeyPost, isOfKeyPosts } from './key-post-pages.js';
import { givesInPlace } from './part-of-page.js';
import type { Looks } from './seen-once.js';

const most = 12;
const heading = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).innerText()).trim();
const wrong = async (page: Page): Promise<string> =>
  (await page.getByRole('alert').allInnerTexts()).join(' ').replace(/\s+/g, ' ');

export type At = Readonly<{ page: Page; site: string; nameOf: NameOf; looks?: Looks }>;
/** Opens a form by the link of the page that is open, with what the link brings along; by its address where none leads to it. */
const opens = async ({ page }: At, address: string): Promise<void> => {
  const path = new URL(address).pathname;
  const links = page.locator(`main a:is([href="${path}"], [href^="${path}?"])`);
  if (await links.count()) await clicked(links.last());
  else await page.goto(address);
};

/** Gives a command page by page, checks the answers and sends them. Throws what the page says when it does not go on. */
const gives = async (at: At, address: string, data: object): Promise<void> => {
  const { page, nameOf, looks } = at;
  await opens(at, address);
  const path = new URL(address).pathname;
  for (let n = 0; n < most; n++) {
    const here = new URL(page.url());
    if (!here.pathname.startsWith(path)) {
      // Who is led elsewhere at once has given nothing: the form is not offered.
      if (n === 0) throw new Error(`${address} leads to ${here.pathname}: “${await heading(page)}”.`);
      return looks?.(page);
    }
    await looks?.(page);
    if (here.pathname.endsWith('/check')) await clicked(page.locator('button[name="_do"][value="send"]'));
    else if (await page.locator('form[data-guard]').count()) await fillAndGoOn(page, data, nameOf);
    else break;
    const said = await wrong(page);
    if (said && /There is a problem|Nothing was sent/.test(said)) throw new Error(`${address}: ${said}`);
  }
  throw new Error(`${address} leads to “${await heading(page)}” and no further: ${await wrong(page)}`);
};

const wholeOf = (path: string) =>
  /^\/(?:internal-posts|secondments|acting-ups|ldp-participations|ldp-cycles)\/(?<id>[^/]+)\/(?<command>[^/]+)$/.exec(
    path,
  )?.groups as { id: string; command: string } | undefined;
/** What begins on a page of its own, by where a program begins it. */
const begun: Readonly<Record<string, string>> = {
  '/internal-posts': 'internal-post',
  '/secondments': 'secondment',
  '/ldp-participations': 'ldp-participation',
  '/ldp-cycles': 'ldp-cycle',
};
/** What is read of a case, of succession and of the programme has a page under the same address. */
const isPage = (path: string): boolean =>
  /^\/(?:my-programme|programme|(?:cases|succession)(?:\/[^/?]+(?:\/[a-z]+)?)?)$/.test(path);
/** The case that is open after a form was sent. */
const caseAt = (page: Page): string => /\/cases\/([^/?]+)/.exec(page.url())?.[1] ?? '';

/**
 * A person who decides in a browser and reads through the API: whatever a journey has them do they do on pages. What a page
 * can't do for them, because it is not theirs to do, they try over the API, so that the journey sees how it is refused.
 */
export const personInBrowser = (person: Person, at: At): Person => {
  const { page, site, looks } = at;
  const done = async (id: string): Promise<Reply> => {
    const { status: read, body } = await person.get(`/cases/${id}`);
    // Who is out of a case by what they did, as a member with a conflict, reads it no more; the page told them that it was done.
    const out = read === 404 && (await page.getByRole('heading', { name: 'Success' }).count()) > 0;
    const status = out ? 200 : read;
    return { status, body: { case: id, version: read === 200 ? body['version'] : 0, events: [], repeated: false } };
  };
  const post: Person['post'] = async (path, body, options) => {
    const whole = wholeOf(path);
    const address = whole ? `${site}/cases/${whole.id}/do/${whole.command}` : `${site}/cases/new/${begun[path]}`;
    const keyPost = isOfKeyPosts(path);
    // What is sent twice, or for a version of one's own choice, is sent by a program; so is what this journey has no page for.
    if (options || (!whole && !begun[path] && !keyPost)) return person.post(path, body, options);
    try {
      if (keyPost) return await done(await doesOnKeyPost(page, site, path, body, looks));
      await gives(at, address, body);
    } catch (error) {
      const answer = await person.post(path, body);
      if (answer.status < 400) throw error;
      return answer;
    }
    return done(whole?.id ?? caseAt(page));
  };
  const task: Person['task'] = async (id, key) => {
    const open = await person.task(id, key);
    await page.goto(`${site}/tasks/${id}/${key}`);
    await looks?.(page);
    return open;
  };
  const answer: Person['answer'] = async (id, key, command, body) => {
    await task(id, key);
    if (!(await givesInPlace(page, command, body)))
      await gives(at, `${site}/tasks/${id}/${key}/${kebab(command)}`, body);
    return done(id);
  };
  const get: Person['get'] = async (path) => {
    if (looks && isPage(path)) {
      await page.goto(`${site}${path}`);
      await looks(page);
    }
    return person.get(path);
  };
  return { ...person, get, post, task, answer };
};
