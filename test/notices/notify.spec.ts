import { expect, test } from '@jest/globals';
import { instant, type StaffId, type StreamId } from '#libs/kernel/index.js';
import type { Notice } from '#libs/notices/notice.js';
import { addressees, meant, type OpenTask } from '#libs/notices/recipients.js';
import type { Notify } from '../../activities/types.js';
import { notifyActivity } from '../../activities/notify.js';
import {
  ada,
  ash,
  ben,
  birch,
  ceo,
  headOfAsh,
  headOfBirch,
  hr,
  hrTwo,
  slt,
  sltTwo,
  smallTrust,
} from '../support/people.js';

const at = instant(0);
const stream = 'internal-post-1' as StreamId;
const rung = { key: 'k', stream, reason: 'ApprovalAwaited', kind: 'remind', at };
const open: OpenTask = { addressedTo: ['SLT', 'CEO'], excluded: [ceo], claimedBy: undefined };

/** What is put into the outbox for a notice, while the task is as given. */
const told = async (task: OpenTask | undefined, notice: Partial<Notify>): Promise<Notice | undefined> => {
  const notices: Notice[] = [];
  const notify = notifyActivity({
    openTask: () => Promise.resolve(task),
    addNotice: (one) => Promise.resolve(void notices.push(one)),
    directory: () => Promise.resolve(smallTrust),
    now: () => Promise.resolve(at),
  });
  await notify({ ...rung, ...notice });
  expect(notices.length).toBeLessThan(2);
  return notices[0];
};
const people = async (task: OpenTask | undefined, notice: Partial<Notify>) => (await told(task, notice))?.recipients;

test('a notice about an open task goes to those who may answer it now', async () => {
  expect(await told(open, { task: 'approve-request' })).toEqual({
    key: 'k',
    stream,
    reason: 'ApprovalAwaited',
    kind: 'remind',
    rungAt: at,
    recipients: [slt, sltTwo],
    task: 'approve-request',
    whileOpen: [slt, sltTwo],
  });
});

test('once somebody has claimed the task, nobody else is reminded of it', async () => {
  expect(await people({ ...open, claimedBy: sltTwo }, { task: 'approve-request' })).toEqual([sltTwo]);
});

test('nobody is told of a task that is closed', async () => {
  expect(await told(undefined, { task: 'approve-request' })).toBeUndefined();
});

test('who is named is told whether or not the task is open, unless they are those who may answer it', async () => {
  expect(await told(undefined, { task: 'approve-request', to: [ada] })).toMatchObject({ recipients: [ada] });
  expect(await told(undefined, { task: 'approve-request', to: [ada] })).not.toHaveProperty('task');
  const both = await told(open, { task: 'approve-request', to: [slt, ada] });
  expect(both).toMatchObject({ recipients: [ada, slt, sltTwo], whileOpen: [slt, sltTwo] });
});

test('a role is whoever holds it when it is told', async () => {
  expect(await people(undefined, { roles: [{ role: 'HR' }] })).toEqual([hr, hrTwo]);
  expect(await people(undefined, { roles: [{ role: 'Head', school: ash }] })).toEqual([headOfAsh]);
});

test('names, roles and a task that reach one person tell them once', async () => {
  expect(await people(open, { task: 'x', to: [slt, slt], roles: [{ role: 'SLT' }] })).toEqual([slt, sltTwo]);
});

test('an audience is everybody employed now, at the schools and on the contracts that it names', () => {
  const staff = smallTrust.staff(at);
  const employed = (staff: StaffId) => smallTrust.employmentAt(staff, at);
  expect(meant({ audience: {} }, smallTrust, at)).toEqual([...staff].sort());
  expect(meant({ audience: {} }, smallTrust, at)).toContain(ben);
  const atAsh = meant({ audience: { schools: [ash] } }, smallTrust, at);
  expect(atAsh).toEqual([...staff].filter((one) => employed(one)?.school === ash).sort());
  const fixed = meant({ audience: { schools: [birch], contracts: ['fixed-term'] } }, smallTrust, at);
  expect(fixed.map((one) => employed(one)?.contract)).toEqual(fixed.map(() => 'fixed-term'));
  expect(fixed.length).toBeGreaterThan(0);
  expect(meant({ audience: { schools: [] } }, smallTrust, at)).toEqual([]);
});

test('who is left out is not told by any of the ways', async () => {
  const notice = { task: 'x', to: [ada, slt], roles: [{ role: 'CEO' as const }], audience: { schools: [birch] } };
  const all = await people(open, notice);
  expect(all).toEqual(expect.arrayContaining([ada, ben, ceo, slt, sltTwo, headOfBirch]));
  const except = [ada, ceo, slt, sltTwo, headOfBirch];
  expect(await people(open, { ...notice, except })).toEqual(all?.filter((one) => !except.includes(one)));
});

test('a notice that reaches nobody is on record too', async () => {
  expect(await people(undefined, { roles: [{ role: 'Governor' }] })).toEqual([]);
  expect(await people({ ...open, addressedTo: ['Governor'] }, { task: 'x' })).toEqual([]);
});

test('the instant that the text names is kept', async () => {
  const by = instant('2027-01-12T09:00:00Z');
  expect(await told(undefined, { to: [ada], by })).toMatchObject({ by });
});

test.each([
  [['staff:staff-7'], ['staff-7']],
  [[`Head@${ash}`], [headOfAsh]],
  [
    ['CEO', 'SLT', 'CEO'],
    [ceo, slt, sltTwo],
  ],
  [['Governor'], []],
])('a task for %j is answered by %j', (addressedTo, who) => {
  expect(addressees({ addressedTo, excluded: [], claimedBy: undefined }, smallTrust, at)).toEqual(who);
});
