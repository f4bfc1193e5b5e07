import type { HeldRole, StaffId } from '../../kernel/index.js';
import type { ApplicationId, Party as Agreeing } from '../../domain/internal-post/events.js';
import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import { membersOf } from '../../domain/internal-post/panel.js';
import { isRequested } from '../../domain/internal-post/state.js';
import type { Vacancy } from '../../domain/internal-post/vacancy.js';
import { addressed, serves, type CaseSummary, type Task } from '../../domain/process/index.js';
import type { Caller, PersonCaller } from '../caller.js';
import { decides } from '../deciding.js';
import { keepsConfidences, oversees, readsReasons } from '../overseeing.js';
import type { Past } from './past.js';

/** Oversees the case, or has to decide about it now. `me` is absent for a service; `left`: who has left the panel by now. */
export type Overseer = Readonly<{
  view: 'whole';
  me?: StaffId;
  reads: boolean;
  confidant: boolean;
  left: readonly StaffId[];
}>;
export type Member = Readonly<{
  view: 'panel';
  me: StaffId;
  round: number;
  applicants?: readonly StaffId[];
  left: readonly StaffId[];
}>;
/** `sides`: applications whose start date the person has to agree to, as the Head who lets somebody go. */
export type Party = Readonly<{ view: 'part'; me: StaffId; sides: readonly ApplicationId[] }>;
export type PostViewer = Overseer | Member | Party;

type Now = Readonly<{ state: InternalPostCase; past: Past; summary: CaseSummary; tasks: readonly Task[] }>;

const isSide = (vacancy: Vacancy, me: StaffId, roles: readonly HeldRole[]): boolean => {
  const isParty = (parties: readonly Agreeing[]) =>
    parties.some(({ side, to }) => side !== 'candidate' && addressed(to, me, roles));
  if (vacancy.status === 'AgreeingDate') return isParty(vacancy.parties);
  if (vacancy.status === 'Appointed' && vacancy.amendment && isParty(vacancy.amendment.parties)) return true;
  const { releasedBy } = 'appointment' in vacancy ? vacancy.appointment : {};
  return releasedBy !== undefined && roles.some((held) => serves(held, 'Head', releasedBy));
};
const sidesOf = ({ state, past }: Now, { id, roles }: PersonCaller): readonly ApplicationId[] =>
  (isRequested(state) ? state.vacancies : [])
    .filter((vacancy) => isSide(vacancy, id, roles))
    .flatMap(({ number }) => past.candidates.get(number) ?? []);

/**
 * Everybody who has handed an application in, in an order that tells nothing of which is whose; undefined while that is hidden.
 * Of a blind sift these are those who are interviewed, once the shortlist says who.
 */
const applicantsFor = (me: StaffId, { applications, round, closed, blind, shown, shortlisted, interviewed }: Past) => {
  if (!closed.has(round)) return undefined;
  const entered = [...applications].filter(([, one]) => one.round === round && one.received);
  const all = !blind.has(round) || shown.some(({ to, application }) => to === me && !application);
  if (!all && !shortlisted.has(round)) return undefined;
  const named = all ? entered : entered.filter(([id]) => interviewed.has(id));
  return [...new Set(named.map(([, { applicant }]) => applicant))].sort();
};

const applied = ({ applications }: Past, me: StaffId) =>
  [...applications.values()].some(({ applicant }) => applicant === me);
const leftBy = ({ recused }: Past): readonly StaffId[] => [...recused.keys()].sort();
const onPanel = ({ state }: Now, me: StaffId) =>
  isRequested(state) && membersOf(state.panel).some(({ staff }) => staff === me);

const withApplicants = (member: Member, applicants: readonly StaffId[] | undefined): Member =>
  applicants ? { ...member, applicants } : member;

const personLooks = (caller: PersonCaller, now: Now): PostViewer | undefined => {
  const { past, summary, tasks } = now;
  const me = caller.id;
  if (applied(past, me)) return { view: 'part', me, sides: [] };
  const because = past.recused.get(me);
  if (because === 'conflict' || because === 'applied') return undefined;
  // To agree a date is to be a party; every other task is decided on the whole case.
  const deciding = decides(
    caller,
    tasks.filter(({ answers }) => !answers.includes('AgreeStartDate') && !answers.includes('AgreeAmendment')),
  );
  const over = oversees(caller, summary.school);
  const sides = sidesOf(now, caller);
  // Once the panel has decided nothing is sealed from it; who sat on it goes back to what else they are to the post.
  if (onPanel(now, me) && !(past.decided.has(past.round) && (over || sides.length)))
    return withApplicants({ view: 'panel', me, round: past.round, left: leftBy(past) }, applicantsFor(me, past));
  if (over || deciding) {
    const reads = decides(caller, tasks) || readsReasons(caller, summary.school);
    return { view: 'whole', me, reads, confidant: keepsConfidences(caller, summary.school), left: leftBy(past) };
  }
  return sides.length || summary.involved.includes(me) ? { view: 'part', me, sides } : undefined;
};

/**
 * Deny by default. An applicant sees their part whatever their roles; who was recused with an interest sees nothing;
 * a member of the panel sees what the panel needs, also where a role would show more.
 */
export const viewerOf = (caller: Caller, now: Now): PostViewer | undefined => {
  if (caller.kind === 'person') return personLooks(caller, now);
  if (!caller.scopes.has('cases:read')) return undefined;
  return { view: 'whole', reads: false, confidant: false, left: leftBy(now.past) };
};
