import { one, type Posted } from '../forms/posted.js';
import { readDay } from '../lists/read-day.js';

export type Wrong = Readonly<{ name: string; text: string }>;
/** A command about an absence, or what is wrong with what was typed. */
export type Read = Readonly<{ type: string; data: object; wrong: readonly Wrong[] }>;

const days = {
  from: 'First day away',
  to: 'Last day away',
  back: 'First day back',
} as const;
const day = (posted: Posted, name: keyof typeof days): Readonly<{ value?: string; wrong: readonly Wrong[] }> => {
  const value = readDay(one(posted, name).trim());
  return value
    ? { value, wrong: [] }
    : { wrong: [{ name, text: `${days[name]}: enter a day, for example 27 9 2026` }] };
};

/** A role as the page offers it, `Head@school-ashgrove` or `HR`. */
const passedOn = (posted: Posted): Readonly<{ data: object; wrong: readonly Wrong[] }> => {
  const [role = '', school] = one(posted, 'role').split('@');
  const to = one(posted, 'to-whom');
  const wrong = [
    ...(role ? [] : [{ name: 'role', text: 'Choose the role in which somebody stands in' }]),
    ...(to ? [] : [{ name: 'to-whom', text: 'Choose who stands in' }]),
  ];
  return { data: { to, role, ...(school && { school }) }, wrong };
};

const window = (posted: Posted) => {
  const [from, to] = [day(posted, 'from'), day(posted, 'to')];
  return { data: { from: from.value, to: to.value }, wrong: [...from.wrong, ...to.wrong] };
};

/** A new absence; who stands in may be named with it, or later. */
export const readPlan = (posted: Posted): Read => {
  const { data, wrong } = window(posted);
  const named = one(posted, 'role') || one(posted, 'to-whom') ? passedOn(posted) : undefined;
  return {
    type: 'PlanAbsence',
    data: { ...data, delegations: named ? [named.data] : [] },
    wrong: [...wrong, ...(named?.wrong ?? [])],
  };
};

const deeds: Readonly<Record<string, (posted: Posted) => Read>> = {
  change: (posted) => ({ type: 'ChangeAbsence', ...window(posted) }),
  end: (posted) => {
    const { value, wrong } = day(posted, 'back');
    return { type: 'EndAbsenceEarly', data: { back: value }, wrong };
  },
  cancel: () => ({ type: 'CancelAbsence', data: {}, wrong: [] }),
  'add-delegate': (posted) => ({ type: 'AddDelegate', ...passedOn(posted) }),
  'remove-delegate': (posted) => ({
    type: 'RemoveDelegate',
    data: { delegation: one(posted, 'delegation') },
    wrong: [],
  }),
};
/** What a page of an absence asks for; undefined where it is none of its forms. */
export const readDeed = (deed: string, posted: Posted): Read | undefined =>
  Object.hasOwn(deeds, deed) ? deeds[deed]?.(posted) : undefined;
