import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { StaffId } from '#libs/kernel/index.js';
import { one, type Posted } from '../forms/posted.js';
import { readDay } from '../lists/read-day.js';

export type Wrong = Readonly<{ name: string; text: string }>;
/** A command about a key post, or what is wrong with what was typed. */
export type Read = Readonly<{ type: string; data: object; wrong: readonly Wrong[] }>;

const chosen = (posted: Posted, name: string, missing: string) => {
  const value = one(posted, name);
  return { value, wrong: value ? [] : [{ name, text: missing }] };
};
const dayIn = (posted: Posted, name: string, label: string) => {
  const value = readDay(one(posted, name).trim());
  return { value, wrong: value ? [] : [{ name, text: `${label}: enter a day, for example 27 9 2026` }] };
};
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
/** A day, or a month such as `2027-08`; nothing where it is not known. */
const when = (posted: Posted, name: string) => {
  const typed = one(posted, name).trim();
  if (!typed) return { value: undefined, wrong: [] };
  const value = month.test(typed) ? typed : readDay(typed);
  const text = 'When: enter a day, for example 31 8 2027, or a month, for example 2027-08, or leave it empty';
  return { value, wrong: value ? [] : [{ name, text }] };
};
/** A text, the person’s part in the programme, or both. */
const evidence = (posted: Posted) => {
  const text = one(posted, 'evidence').trim();
  const staff = one(posted, 'staff') as StaffId;
  const file = one(posted, 'file') === 'yes' && staff;
  const wrong =
    text || file ? [] : [{ name: 'evidence', text: 'Write what shows it: nobody is placed without evidence' }];
  return { data: { ...(text && { evidence: text }), ...(file && { cases: [participationOf(staff)] }) }, wrong };
};
/** The role or the pool is meant of one school where one is chosen, and of the whole trust where none is. */
const atSchool = (posted: Posted) => (one(posted, 'school') ? { school: one(posted, 'school') } : {});
const nomineeKinds: Readonly<Record<string, (posted: Posted) => object | undefined>> = {
  post: (posted) => (one(posted, 'post') ? { by: 'post', post: one(posted, 'post') } : undefined),
  staff: (posted) => (one(posted, 'staff') ? { by: 'staff', staff: one(posted, 'staff') } : undefined),
  role: (posted) => (one(posted, 'role') ? { by: 'role', role: one(posted, 'role'), ...atSchool(posted) } : undefined),
  pool: (posted) => ({ by: 'pool', ...atSchool(posted) }),
};

const nominate = (posted: Posted): Read => {
  const nominee = nomineeKinds[one(posted, 'by')]?.(posted);
  const readiness = chosen(posted, 'readiness', 'Choose how soon they could take the post over');
  const shown = evidence(posted);
  const named = nominee
    ? []
    : [{ name: 'by', text: 'Choose who could follow: a position, a role, a person or the talent pool' }];
  const data = { nominee, readiness: readiness.value, ...shown.data };
  return { type: 'Nominate', data, wrong: [...named, ...readiness.wrong, ...shown.wrong] };
};
const turnover = (posted: Posted): Read => {
  const kind = chosen(posted, 'kind', 'Choose what was said');
  const on = when(posted, 'on');
  const staff = chosen(posted, 'staff', 'Choose who holds the post and will leave it');
  const agreed = one(posted, 'agreed') === 'yes';
  const data = { staff: staff.value, kind: kind.value, ...(on.value && { on: on.value }), ...(agreed && { agreed }) };
  return { type: 'RecordTurnover', data, wrong: [...staff.wrong, ...kind.wrong, ...on.wrong] };
};
const whatIf =
  (pool: readonly string[]) =>
  (posted: Posted): Read => {
    const leaver = chosen(posted, 'leaver', 'Choose who leaves');
    const lastDay = dayIn(posted, 'lastDay', 'Their last day');
    const ready = one(posted, 'ready');
    const data = { leaver: leaver.value, lastDay: lastDay.value, ...(ready && { ready }), pool: pool.slice(0, 200) };
    return { type: 'SaveScenario', data, wrong: [...leaver.wrong, ...lastDay.wrong] };
  };

/** What a form of the page asks for; undefined where there is no such form. */
export const readDeed = (deed: string, posted: Posted, pool: readonly string[]): Read | undefined => {
  const deeds: Readonly<Record<string, (posted: Posted) => Read>> = {
    nominate,
    turnover,
    'what-if': whatIf(pool),
    review: () => {
      const readiness = chosen(posted, 'readiness', 'Choose how soon they could take the post over');
      const shown = evidence(posted);
      const data = { nomination: one(posted, 'nomination'), readiness: readiness.value, ...shown.data };
      return { type: 'ReviewReadiness', data, wrong: [...readiness.wrong, ...shown.wrong] };
    },
    'end-nomination': () => {
      const because = chosen(posted, 'because', 'Choose why the nomination ends');
      const data = { nomination: one(posted, 'nomination'), because: because.value };
      return { type: 'EndNomination', data, wrong: because.wrong };
    },
    withdraw: () => ({ type: 'WithdrawTurnover', data: { turnover: one(posted, 'turnover') }, wrong: [] }),
    end: () => ({ type: 'EndKeyPost', data: {}, wrong: [] }),
  };
  return Object.hasOwn(deeds, deed) ? deeds[deed]!(posted) : undefined;
};
/** The post that is named as a key post. */
export const readNaming = (posted: Posted): Read => {
  const post = chosen(posted, 'post', 'Choose a post');
  return { type: 'NameKeyPost', data: { post: post.value }, wrong: post.wrong };
};
