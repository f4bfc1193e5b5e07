import type { Page } from 'playwright-core';
import { kebab } from '#libs/http/routes.js';
import type { Reply } from '../../journeys/api.js';
import type { Person } from '../../journeys/person.js';
import { fillAndGoOn, type NameOf } from './fill.js';
import { clicked } from './go.js';

const most = 12;
const heading = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).innerText()).trim();
const wrong = async (page: Page): Promise<string> =>
  (await page.getByRole('alert').allInnerTexts()).join(' ').replace(/\s+/g, ' ');

/** Gives a command page by page, checks the answers and sends them. Throws what the page says when it does not go on. */
const gives = async (page: Page, address: string, data: object, nameOf: NameOf): Promise<void> => {
  await page.goto(address);
  const path = new URL(address).pathname;
  for (let n = 0; n < most; n++) {
    const here = new URL(page.url());
    if (!here.pathname.startsWith(path)) {
      // Who is led elsewhere at once has given nothing: the form is not offered.
      if (n === 0) throw new Error(`${address} leads to ${here.pathname}: “${await heading(page)}”.`);
      return;
    }
    if (here.pathname.endsWith('/check')) await clicked(page.locator('button[name="_do"][value="send"]'));
    else if (await page.locator('form[data-guard]').count()) await fillAndGoOn(page, data, nameOf);
    else break;
    const said = await wrong(page);
    if (said && /There is a problem|Nothing was sent/.test(said)) throw new Error(`${address}: ${said}`);
  }
  throw new Error(`${address} leads to “${await heading(page)}” and no further: ${await wrong(page)}`);
};

const wholeOf = (path: string) =>
  /^\/(?:internal-posts|secondments|acting-ups)\/(?<id>[^/]+)\/(?<command>[^/]+)$/.exec(path)?.groups as
    { id: string; command: string } | undefined;
/** What begins on a page of its own, by where a program begins it. */
const begun: Readonly<Record<string, string>> = { '/internal-posts': 'internal-post', '/secondments': 'secondment' };
/** The case that is open after a form was sent. */
const caseAt = (page: Page): string => /\/cases\/([^/?]+)/.exec(page.url())?.[1] ?? '';

/**
 * A person who decides in a browser and reads through the API: whatever a journey has them do they do on pages. What a page
 * can't do for them, because it is not theirs to do, they try over the API, so that the journey sees how it is refused.
 */
export const personInBrowser = (person: Person, page: Page, site: string, nameOf: NameOf): Person => {
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
    // What is sent twice, or for a version of one's own choice, is sent by a program; so is what this journey has no page for.
    if (options || (!whole && !begun[path])) return person.post(path, body, options);
    try {
      await gives(page, address, body, nameOf);
    } catch (error) {
      const answer = await person.post(path, body);
      if (answer.status < 400) throw error;
      return answer;
    }
    return done(whole?.id ?? caseAt(page));
  };
  const answer: Person['answer'] = async (id, key, command, body) => {
    await person.task(id, key);
    await gives(page, `${site}/tasks/${id}/${key}/${kebab(command)}`, body, nameOf);
    return done(id);
  };
  return { ...person, post, answer };
};
