import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandText, doneText } from '#libs/words/index.js';
import { person } from '../gateway/client.js';
import { applicant, otherHr, otherSlt, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { requested, why } from '../gateway/journey.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import { formIn } from './form-in.js';
import type { Page } from './browser.js';

let gateway: Gateway;
let asSlt: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-forms');
  asSlt = await atPages(gateway, slt);
}, 180_000);
afterAll(() => gateway?.close());

const identify = (id: string) => `/tasks/${id}/identify-post/identify-post`;
const send = commandText('IdentifyPost');
const pathOf = ({ url }: Page) => new URL(url).pathname;
const toCheck = async (who: AtPages, id: string): Promise<Page> => {
  const second = await who.press(await who.get(identify(id)), 'Continue', { because: why.because });
  return who.press(second, 'Continue', { evidence: why.evidence });
};
const typesOf = async (id: string) => {
  const { body } = await (await person(gateway, slt)).get(`/cases/${id}/timeline`);
  return (body.items as { type: string }[]).map(({ type }) => type);
};
const drafts = async (staff: string) =>
  (await gateway.engine.store.pool.query('select * from form_drafts where staff_id = $1', [staff])).rows as Record<string, unknown>[]; // prettier-ignore

describe('A command', () => {
  test('is given page by page, and checked before it is sent', async () => {
    const id = await requested(gateway);
    const first = await asSlt.get(identify(id));
    expect([first.status, heading(first)]).toEqual([200, 'Why it is a development opportunity']);
    const second = await asSlt.press(first, 'Continue', { because: why.because });
    expect(heading(second)).toBe('Evidence');
    const check = await asSlt.press(second, 'Continue', { evidence: why.evidence });
    expect([heading(check), pathOf(check)]).toEqual(['Check your answers', `${identify(id)}/check`]);
    expect(said(check)).toContain(why.because);
    expect(await typesOf(id)).toEqual(['PostRequested']);
    const done = await asSlt.press(check, send);
    expect([done.status, pathOf(done)]).toEqual([200, `/cases/${id}`]);
    expect(said(done)).toContain(`${doneText('IdentifyPost')} What happens next: HR writes the job description`);
    expect(await typesOf(id)).toEqual(['PostRequested', 'PostIdentified']);
  });

  test('can be changed on the way, and comes back to the check', async () => {
    const id = await requested(gateway);
    const check = await toCheck(asSlt, id);
    const change = /href="([^"]+)">Change<span[^>]*> Why does this post/.exec(check.text)?.[1] ?? '';
    const page = await asSlt.get(change.replace('&amp;', '&'));
    expect(formIn(page, 'Continue').fields['because']).toBe(why.because);
    const again = await asSlt.press(page, 'Continue', { because: 'Because it is time.' });
    expect(heading(again)).toBe('Check your answers');
    expect(said(again)).toContain('Because it is time.');
    expect(said(again)).not.toContain(why.because);
  });

  test('that is incomplete says what is missing at the very field, and keeps the rest', async () => {
    const id = await requested(gateway);
    const wrong = await asSlt.press(await asSlt.get(identify(id)), 'Continue', { because: '  ' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('<title>Error: ');
    expect(wrong.text).toMatch(/<a href="#because">Enter why the post lends itself/);
    const check = await asSlt.get(`${identify(id)}/check`);
    expect([pathOf(check), said(check)]).toEqual([identify(id), expect.stringContaining('There is a problem')]);
  });

  test('is one however often its form is sent, and says the same each time', async () => {
    const id = await requested(gateway);
    const check = await toCheck(asSlt, id);
    const both = await Promise.all([asSlt.press(check, send), asSlt.press(check, send)]);
    const later = await asSlt.press(check, send);
    for (const page of [...both, later]) {
      expect([page.status, pathOf(page)]).toEqual([200, `/cases/${id}`]);
    }
    expect(said(later)).toContain(doneText('IdentifyPost'));
    expect(await typesOf(id)).toEqual(['PostRequested', 'PostIdentified']);
  });

  test('whose answer was lost is found to be done, though its draft is still there', async () => {
    const id = await requested(gateway);
    const check = await toCheck(asSlt, id);
    const draft = (await drafts(slt)).find((one) => one['form'] === identify(id));
    await asSlt.press(check, send);
    await gateway.engine.store.pool.query(
      `insert into form_drafts (staff_id, form, stream_id, command, idempotency_key, task_version, box) values ($1, $2, $3, $4, $5, $6, $7)`,
      ['staff_id', 'form', 'stream_id', 'command', 'idempotency_key', 'task_version', 'box'].map(
        (name) => draft![name],
      ),
    );
    const again = await asSlt.press(check, send);
    expect(pathOf(again)).toBe(`/cases/${id}`);
    expect((await drafts(slt)).some(({ form }) => form === identify(id))).toBe(false);
    expect(await typesOf(id)).toEqual(['PostRequested', 'PostIdentified']);
  });

  test('is not offered again by the back button', async () => {
    const id = await requested(gateway);
    const check = await toCheck(asSlt, id);
    await asSlt.press(check, send);
    for (const address of [identify(id), `${identify(id)}?page=2`, `${identify(id)}/check`]) {
      const page = await asSlt.get(address);
      expect([page.status, heading(page)]).toEqual([200, 'This task is not open any more']);
      expect(said(page)).toMatch(/by you/);
      expect(page.text).not.toContain(send + '</button>');
    }
  });

  test('that was refused is shown with why, and nothing of it is lost', async () => {
    const id = await requested(gateway);
    const asHr = await atPages(gateway, otherHr);
    const form = await asHr.get(`/tasks/${id}/identify-post/reschedule-task`);
    const past = {
      'due-day': '1',
      'due-month': '3',
      'due-year': '2021',
      'due-time': '9am',
      reason: 'A school is shut.',
    };
    const refused = await asHr.press(form, commandText('RescheduleTask'), past);
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('A task is due in the future')]);
    expect(said(refused)).toContain('Nothing was sent, and what you typed is kept.');
    expect(formIn(refused, commandText('RescheduleTask')).fields).toMatchObject(past);
    const sent = await asHr.press(refused, commandText('RescheduleTask'), {
      'due-year': String(new Date().getFullYear() + 1),
      'due-month': '1',
    });
    expect([pathOf(sent), said(sent)]).toEqual([`/tasks/${id}/identify-post`, expect.stringContaining(doneText('RescheduleTask'))]); // prettier-ignore
  });
});

describe('A form', () => {
  test('takes no key that can be none, and no sign that no store keeps', async () => {
    const id = await requested(gateway);
    const page = await asSlt.get(identify(id));
    for (const _key of ['a b', 'x'.repeat(201), '\0', '’']) {
      const next = await asSlt.by.post(new URL(identify(id), gateway.url).href, { ...formIn(page).fields, _key, because: 'A\0B', _do: 'continue' }); // prettier-ignore
      expect([next.status, heading(next)]).toEqual([200, 'Evidence']);
    }
    expect(formIn(await asSlt.get(identify(id)), 'Continue').fields['because']).toBe('AB');
  });

  test('is not there for who may not give the command, and says who may', async () => {
    const id = await requested(gateway);
    expect((await (await atPages(gateway, applicant)).get(identify(id))).status).toBe(404);
    const asHr = await atPages(gateway, otherHr);
    const page = await asHr.get(identify(id));
    expect([page.status, said(page)]).toEqual([403, expect.stringContaining('SLT may do this.')]);
    const posted = await asHr.by.post(new URL(identify(id), gateway.url).href, { because: 'x' });
    expect(posted.status).toBe(403);
  });

  test('is found under its own address alone', async () => {
    const id = await requested(gateway);
    for (const address of [
      `/tasks/${id}/identify-post/open-advert`,
      `/tasks/${id}/identify-post/request-post`,
      `/tasks/${id}/identify-post/escalate-approval`,
      `/tasks/${id}/nothing/identify-post/`,
      `/cases/${id}/do/nothing`,
      `/cases/new/nothing`,
      `/tasks/internal-post-x/identify-post/identify-post`,
    ])
      expect([address, (await asSlt.get(address)).status]).toEqual([address, 404]);
  });

  test('of a task that somebody else has taken says who has it', async () => {
    const id = await requested(gateway);
    const task = `/tasks/${id}/identify-post`;
    const asOther = await atPages(gateway, otherSlt);
    const claimed = await asOther.press(await asOther.get(task), commandText('ClaimTask'));
    expect([pathOf(claimed), said(claimed)]).toEqual([task, expect.stringContaining(doneText('ClaimTask'))]);
    const page = await asSlt.get(task);
    expect(said(page)).toContain('Why you can’t answer this');
    expect(said(page)).toMatch(/Taken by (\w+ [\w-]+) .*\1 has it\./);
    expect((await asSlt.get(identify(id))).status).toBe(409);
    const released = await asOther.press(await asOther.get(task), commandText('ReleaseTask'));
    expect(said(released)).toContain(doneText('ReleaseTask'));
    expect((await asSlt.get(identify(id))).status).toBe(200);
  });
});
