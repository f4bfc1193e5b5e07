import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant } from '#libs/kernel/index.js';
import { ada, ash, ben, dev, headOfAsh } from '../support/people.js';
import { ledgerTrust, type LedgerTrust } from './support/ledger-trust.js';

let t: LedgerTrust;
beforeAll(async () => {
  t = await ledgerTrust('ledger_roles');
});
afterAll(() => t.close());

const today = localDate(instant(Date.now()));
const heads = async () => (await t.directory.refresh()).holders('Head', ash, instant(Date.now()));

test('the Head’s role goes to who acts for them, on to whom those delegate it, and back; the log keeps who decided as what', async () => {
  expect(await heads()).toEqual([headOfAsh]); // as imported
  const post = await t.establish();
  expect(await heads()).toEqual([headOfAsh]);
  const assignment = await t.assign(post, ben, { from: '2026-01-01' });
  expect(await heads()).toEqual([ben]); // the ledger governs
  const other = await t.establish({ title: 'Deputy', role: undefined });
  await t.assign(other, dev, { from: '2026-01-01', to: plus(today, '-P2D') });

  const days = { from: plus(today, '-P1D'), to: plus(today, 'P9D') };
  const leave = await t.begin('TakeLeave', { post, assignment, acting: dev, passOnTo: ada, ...days });
  expect(await heads()).toEqual([ada, dev].sort());
  expect(await t.give(dev, leave, 'SpeakAsHead')).toMatchObject({ ok: true });
  expect(await t.give(ada, leave, 'SpeakAsHead')).toMatchObject({ ok: true });
  expect(await t.give(ben, leave, 'SpeakAsHead')).toMatchObject({ refusal: 'NotAuthorised' });

  await t.give('staff-hr' as typeof ben, leave, 'UndoLeave');
  expect(await heads()).toEqual([ben]);
  expect(await t.give(dev, leave, 'SpeakAsHead')).toMatchObject({ refusal: 'NotAuthorised' });
  expect(await t.give(ada, leave, 'SpeakAsHead')).toMatchObject({ refusal: 'NotAuthorised' });
  expect(await t.give(ben, leave, 'SpeakAsHead')).toMatchObject({ ok: true });

  const { events } = await t.store.look(leave, 0);
  const spoke = events.filter(({ event }) => event.type === 'HeadSpoke').map(({ metadata }) => metadata);
  expect(spoke.map(({ actor }) => actor.id)).toEqual([dev, ada, ben]);
  expect(spoke.map(({ actor }) => 'onBehalfOf' in actor && actor.onBehalfOf)).toEqual([false, dev, false]);
  for (const { roles } of spoke) expect(roles).toEqual([{ role: 'Head', school: ash }]);
  const { rows } = await t.owner.query<{ kind: string }>(`select kind from ledger where staff_id = $1 and superseded_at is not null`, [ada]); // prettier-ignore
  expect(rows).toEqual([{ kind: 'delegation' }]);
});
