import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createOwnerPool } from '#libs/event-store/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { commandText } from '#libs/words/index.js';
import { createDrafts, type Drafts } from '../../apps/gateway/web/forms/flow/drafts.js';
import { otherSlt, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { requested } from '../gateway/journey.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import { formIn } from './form-in.js';
import { tokenIn } from './browser.js';

let gateway: Gateway;
let asSlt: AtPages;
let drafts: Drafts;
beforeAll(async () => {
  gateway = await startGateway('web-forms-drafts');
  asSlt = await atPages(gateway, slt);
  drafts = createDrafts(gateway.engine);
}, 180_000);
afterAll(() => gateway?.close());

const form = (id: string) => `/tasks/${id}/identify-post/identify-post`;
const secret = 'A word that nobody else is to read.';
const typed = async (id: string) =>
  asSlt.press(await asSlt.get(form(id)), 'Save and come back later', { because: secret });
const asOwner = async (sql: string, ...values: readonly unknown[]) => {
  const owner = createOwnerPool(gateway.databaseUrl);
  const { rows } = await owner.query<Record<string, unknown>>(sql, [...values]);
  await owner.end();
  return rows;
};

describe('What somebody typed and did not send', () => {
  test('is there when they come back, on the task’s page and in the form', async () => {
    const id = await requested(gateway);
    const task = await typed(id);
    expect(said(task)).toContain('Your draft is saved. Only you can read it.');
    expect(said(task)).toContain(`You have a draft: ${commandText('IdentifyPost')}`);
    expect(said(task)).toContain('Drafts are kept for 30 days.');
    const back = await asSlt.get(form(id));
    expect(formIn(back, 'Continue').fields['because']).toBe(secret);
    expect(said(back)).not.toContain('You have a draft of this');
  });

  test('is said to be a draft once it is of an earlier visit', async () => {
    const id = await requested(gateway);
    await typed(id);
    const age = (minutes: number) =>
      asOwner(
        'update form_drafts set updated_at = now() - make_interval(mins => $2) where form = $1',
        form(id),
        minutes,
      );
    await age(5);
    expect(said(await asSlt.get(form(id)))).not.toContain('You have a draft of this');
    await age(15);
    expect(said(await asSlt.get(form(id)))).toContain('You have a draft of this, saved on');
  });

  test('survives the end of the session', async () => {
    const id = await requested(gateway);
    await typed(id);
    await gateway.engine.store.pool.query('delete from web_sessions where staff_id = $1', [slt]);
    asSlt = await atPages(gateway, slt);
    expect(formIn(await asSlt.get(form(id)), 'Continue').fields['because']).toBe(secret);
  });

  test('is nobody else’s', async () => {
    const id = await requested(gateway);
    await typed(id);
    const asOther = await atPages(gateway, otherSlt);
    expect(said(await asOther.get(form(id)))).not.toContain(secret);
    expect(said(await asOther.get(`/tasks/${id}/identify-post`))).not.toContain('You have a draft');
    expect(await drafts.of(otherSlt as StaffId, form(id))).toBeUndefined();
  });

  test('lies sealed in the database, with ids alone in the open', async () => {
    const id = await requested(gateway);
    await typed(id);
    const [row] = await asOwner('select * from form_drafts where form = $1', form(id));
    expect(Object.keys(row!).sort()).toEqual([
      'begun_at', 'box', 'command', 'form', 'idempotency_key', 'staff_id', 'stream_id', 'task_version', 'updated_at']); // prettier-ignore
    expect((row!['box'] as Buffer).includes(secret)).toBe(false);
    expect(JSON.stringify(row)).not.toContain('word');
    expect(gateway.lines.join('\n')).not.toContain(secret);
  });

  test('can not be read from another row, nor under another name', async () => {
    const id = await requested(gateway);
    const other = await requested(gateway);
    await typed(id);
    await typed(other);
    await asOwner('update form_drafts set box = (select box from form_drafts where form = $1) where form = $2', form(id), form(other)); // prettier-ignore
    await expect(drafts.of(slt as StaffId, form(other))).rejects.toThrow('damaged or was moved');
    await asOwner('delete from form_drafts where form = $1', form(other));
  });

  test('is swept after 30 days without a change, and not shown before the sweep', async () => {
    const id = await requested(gateway);
    const recent = await requested(gateway);
    await typed(id);
    await typed(recent);
    await asOwner(`update form_drafts set updated_at = now() - interval '30 days 1 minute' where form = $1`, form(id));
    expect(await drafts.of(slt as StaffId, form(id))).toBeUndefined();
    expect((await drafts.list(slt as StaffId, id)).length).toBe(0);
    expect(await drafts.sweep()).toBe(1);
    expect((await drafts.list(slt as StaffId, recent)).map(({ command }) => command)).toEqual(['IdentifyPost']);
  });

  test('is thrown away on their word alone', async () => {
    const id = await requested(gateway);
    const second = await asSlt.press(await asSlt.get(form(id)), 'Continue', { because: secret });
    const check = await asSlt.press(second, 'Continue', { evidence: 'The plan.' });
    const thrown = await asSlt.press(check, 'Discard this draft');
    expect(said(thrown)).toContain('What you typed was discarded. Nothing was sent.');
    expect(formIn(await asSlt.get(form(id)), 'Continue').fields['because']).toBe('');
    const sent = await asSlt.press(check, commandText('IdentifyPost'));
    expect([heading(sent), said(sent)]).toEqual(['Why it is a development opportunity', expect.stringContaining('the draft was discarded')]); // prettier-ignore
  });

  test('goes with its author', async () => {
    const id = await requested(gateway);
    await typed(id);
    await gateway.engine.vault.erase(slt as StaffId);
    expect(await drafts.of(slt as StaffId, form(id))).toBeUndefined();
  });
});

describe('A form', () => {
  test('changes nothing before something is posted', async () => {
    const id = await requested(gateway);
    const asOther = await atPages(gateway, otherSlt);
    for (const address of [form(id), `${form(id)}?page=2`, `${form(id)}/check`, `/tasks/${id}/identify-post`]) await asOther.get(address); // prettier-ignore
    expect(await drafts.list(otherSlt as StaffId)).toEqual([]);
  });

  test('takes only what it asks for', async () => {
    const id = await requested(gateway);
    const asOther = await atPages(gateway, otherSlt);
    const page = await asOther.get(form(id));
    await asOther.by.post(new URL(form(id), gateway.url).href, {
      _csrf: tokenIn(page),
      because: ['first', 'second'],
      evidence: 'of another page',
      staff: 'staff-001',
      '__proto__[polluted]': 'yes',
      _fixed: '[1]',
      _version: '999999999999',
      _do: 'save',
    });
    const draft = await drafts.of(otherSlt as StaffId, form(id));
    expect(draft?.answers).toEqual({ because: ['first', 'second'] });
    expect([draft?.fixed, draft?.taskVersion]).toEqual([{}, 1]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('The first page', () => {
  test('shows what somebody has begun, and leads to it; to nobody else', async () => {
    const id = await requested(gateway);
    const asOther = await atPages(gateway, otherSlt);
    await asOther.press(await asOther.get(form(id)), 'Save and come back later', { because: secret });
    const home = await asOther.get('/');
    expect(said(home)).toMatch(/Your drafts \(\d+\) .*: Head of Maths , saved today/);
    expect(home.text).toContain(`href="${form(id)}"`);
    expect(home.text).not.toContain(secret);
    expect((await (await atPages(gateway, 'staff-007')).get('/')).text).not.toContain(form(id));
  });
});
