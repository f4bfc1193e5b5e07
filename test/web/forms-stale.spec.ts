import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandText } from '#libs/words/index.js';
import { answer, person } from '../gateway/client.js';
import { otherHr, otherSlt, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { requested, why } from '../gateway/journey.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import type { Page } from './browser.js';

let gateway: Gateway;
let asSlt: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-forms-stale');
  asSlt = await atPages(gateway, slt);
}, 180_000);
afterAll(() => gateway?.close());

const key = 'identify-post';
const form = (id: string) => `/tasks/${id}/${key}/identify-post`;
const send = commandText('IdentifyPost');
const keep = 'Keep my answers and check them again';
const pathOf = ({ url }: Page) => new URL(url).pathname;
const toCheck = async (id: string): Promise<Page> => {
  const second = await asSlt.press(await asSlt.get(form(id)), 'Continue', { because: why.because });
  return asSlt.press(second, 'Continue', { evidence: why.evidence });
};
/** HR ranks the task, which shows on its page. */
const ranked = async (id: string, priority: 'high' | 'normal') => {
  const hr = await person(gateway, otherHr);
  const { status } = await hr.post(`/internal-posts/${id}/prioritise-task`, { task: key, priority });
  expect(status).toBe(200);
};
const refuse = async (id: string, staff: string) =>
  answer(await person(gateway, staff), id, key, 'refuse-request', { reason: 'Not this year.' });
const typesOf = async (id: string) => {
  const { body } = await (await person(gateway, slt)).get(`/cases/${id}/timeline`);
  return (body.items as { type: string }[]).map(({ type }) => type);
};

describe('A task that changed while somebody answered it', () => {
  test('is not answered: they see what changed and by whom, and what they typed is kept', async () => {
    const id = await requested(gateway);
    const check = await toCheck(id);
    await ranked(id, 'high');
    const stale = await asSlt.press(check, send);
    expect([stale.status, heading(stale)]).toEqual([409, 'This has changed since you began']);
    expect(said(stale)).toMatch(
      /What happened since you began [A-Z]\w+ [A-Z]\w+ changed the priority of the task .* to high\./,
    );
    expect(said(stale)).toContain(why.because);
    expect(said(stale)).toContain(why.evidence);
    expect(await typesOf(id)).not.toContain('PostIdentified');
  });

  test('can be answered all the same, on purpose, against how it stands now', async () => {
    const id = await requested(gateway);
    const check = await toCheck(id);
    await ranked(id, 'high');
    const again = await asSlt.press(await asSlt.press(check, send), keep);
    expect([heading(again), said(again)]).toEqual(['Check your answers', expect.stringContaining(why.because)]);
    expect(await typesOf(id)).not.toContain('PostIdentified');
    expect(pathOf(await asSlt.press(again, send))).toBe(`/cases/${id}`);
    expect((await typesOf(id)).at(-1)).toBe('PostIdentified');
  });

  test('is looked at anew when it changes once more', async () => {
    const id = await requested(gateway);
    const check = await toCheck(id);
    await ranked(id, 'high');
    const first = await asSlt.press(check, send);
    await ranked(id, 'normal');
    const again = await asSlt.press(first, keep);
    const second = await asSlt.press(again, send);
    expect([second.status, heading(second)]).toEqual([409, 'This has changed since you began']);
    expect(pathOf(await asSlt.press(await asSlt.press(second, keep), send))).toBe(`/cases/${id}`);
  });

  test('can be looked at again, and what was typed thrown away', async () => {
    const id = await requested(gateway);
    const check = await toCheck(id);
    await ranked(id, 'high');
    const stale = await asSlt.press(check, send);
    expect(stale.text).toContain(`href="/tasks/${id}/${key}"`);
    const home = await asSlt.press(stale, 'Discard what I typed');
    expect([pathOf(home), said(home)]).toEqual([`/tasks/${id}/${key}`, expect.stringContaining('Nothing was sent.')]);
    expect(said(await asSlt.get(form(id)))).not.toContain(why.because);
  });

  test('stays as it is for a comment, which makes nobody’s page old', async () => {
    const id = await requested(gateway);
    const check = await toCheck(id);
    const asOther = await atPages(gateway, otherSlt);
    const comment = 'It was talked about at the last meeting.';
    const task = await asOther.press(await asOther.get(`/tasks/${id}/${key}`), commandText('CommentOnTask'), {
      comment,
    });
    expect([pathOf(task), said(task)]).toEqual([`/tasks/${id}/${key}`, expect.stringContaining(comment)]);
    expect(pathOf(await asSlt.press(check, send))).toBe(`/cases/${id}`);
  });
});

describe('A task that somebody else has answered meanwhile', () => {
  test('says what became of it and who did it, and keeps the words for copying', async () => {
    const id = await requested(gateway);
    const check = await toCheck(id);
    expect((await refuse(id, otherSlt)).status).toBe(200);
    const name = (await gateway.engine.names([otherSlt as never])).get(otherSlt as never) ?? 'nobody';
    for (const page of [
      await asSlt.press(check, send),
      await asSlt.get(form(id)),
      await asSlt.get(`${form(id)}/check`),
    ]) {
      expect(heading(page)).toBe('This task is not open any more');
      expect(said(page)).toMatch(new RegExp(`refused the request.* by ${name}|${name} refused`));
      expect(said(page)).toContain(why.because);
      expect(page.text).not.toContain(keep);
    }
    expect(await typesOf(id)).not.toContain('PostIdentified');
    const discarded = await asSlt.press(await asSlt.get(form(id)), 'Discard what I typed');
    expect(pathOf(discarded)).toBe(`/cases/${id}`);
    expect(said(await asSlt.get(form(id)))).not.toContain(why.because);
  });

  test('keeps also what was typed last, on the page that was sent too late', async () => {
    const id = await requested(gateway);
    const first = await asSlt.get(form(id));
    await refuse(id, otherSlt);
    const late = await asSlt.press(first, 'Continue', { because: 'Typed while somebody else was quicker.' });
    expect([late.status, heading(late)]).toEqual([409, 'This task is not open any more']);
    expect(said(late)).toContain('Typed while somebody else was quicker.');
    expect(said(await asSlt.get(form(id)))).toContain('Typed while somebody else was quicker.');
  });

  test('has a page that says so, also for who never began', async () => {
    const id = await requested(gateway);
    await refuse(id, otherSlt);
    const page = await asSlt.get(`/tasks/${id}/${key}`);
    expect([page.status, heading(page)]).toEqual([200, 'This task is not open any more']);
    expect((await asSlt.get(`/tasks/${id}/never-there`)).status).toBe(404);
  });
});
