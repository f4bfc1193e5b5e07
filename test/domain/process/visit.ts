import { z } from 'zod';
import { peopleAt } from '#libs/commands/people-at.js';
import type { Directory } from '#libs/directory/types.js';
import {
  answering,
  answeringNamed,
  command,
  defineProcess,
  holding,
  withClaims,
  type SharedCommand,
  type Task,
  type SharedEvent,
  type WithClaims,
} from '#libs/domain/process/index.js';
import { accept, instant, refuse, type Actor, type CommandId, type Context } from '#libs/kernel/index.js';
import type { HeldRole, Instant, Message, SchoolId, StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { ada, ash, ben, birch, headOfBirch, hr, smallTrust } from '../../support/people.js';

/** A process small enough to see what people can settle about the tasks of every process: hr asks that ada visits a school, ben is recused. */
export type VisitEvent = Message<'VisitRequested'> | Message<'VisitEscalated'> | Message<'VisitJoined', { who: StaffId }> | Message<'VisitApproved', { by: StaffId }> | Message<'VisitReported'>; // prettier-ignore
type Visit = Readonly<{
  status: 'None' | 'Requested' | 'Approved' | 'Reported';
  escalated: boolean;
  joined: readonly StaffId[];
}>;
export type VisitCase = WithClaims<Visit>;

export const firstDue = instant('2027-01-15T09:00:00Z');
export const ladder = [
  { kind: 'remind', at: instant('2027-01-13T09:00:00Z') },
  { kind: 'overdue', at: firstDue },
  { kind: 'escalate', at: instant('2027-01-18T09:00:00Z') },
] as const;

const tasks = ({ status, escalated, joined }: Visit): readonly Task[] => {
  const plain = { clause: 'none', not: [], priority: 'normal' } as const;
  if (status === 'Approved')
    return [{ ...plain, key: `report-${ada}`, answers: ['ReportVisit'], to: [{ staff: ada }, { staff: ben }] }];
  return status !== 'Requested'
    ? []
    : [
        {
          ...plain,
          key: 'approve-visit',
          answers: ['ApproveVisit'],
          to: [{ role: 'SLT' }, ...(escalated ? [{ role: 'CEO' } as const] : [])],
          not: [
            { staff: hr, because: 'four-eyes' },
            { staff: ada, because: 'own-case' },
            { staff: ben, because: 'recused' },
            ...joined.map((staff) => ({ staff, because: 'own-case' as const })),
          ],
          due: firstDue,
        },
      ];
};
const evolve = (state: Visit, event: VisitEvent): Visit => {
  if (event.type === 'VisitJoined') return { ...state, joined: [...state.joined, event.data.who] };
  if (event.type === 'VisitEscalated') return { ...state, escalated: true };
  const status = { VisitRequested: 'Requested', VisitApproved: 'Approved', VisitReported: 'Reported' } as const;
  return { ...state, status: status[event.type] };
};

const said = { clause: 'none', summary: 'A visit.', schema: z.strictObject({}), personal: {} };
const handlers = {
  RequestVisit: command({
    ...said,
    type: 'RequestVisit',
    starts: true,
    by: holding('HR'),
    decide: (_, { status }: Visit) =>
      status === 'None' ? accept({ type: 'VisitRequested', data: {} }) : refuse('AlreadyRequested'),
  }),
  ApproveVisit: command({
    ...said,
    type: 'ApproveVisit',
    by: answering('approve-visit'),
    decide: (_, __: Visit, { actor }) => accept({ type: 'VisitApproved', data: { by: actor.id as StaffId } }),
  }),
  ReportVisit: command({
    ...said,
    type: 'ReportVisit',
    by: answeringNamed((_: object, __: Visit, actor: Actor) => `report-${actor.id}`),
    decide: () => accept({ type: 'VisitReported', data: {} }),
  }),
} as const;

export const visit = defineProcess<Visit, VisitEvent, typeof handlers>({
  name: 'visit',
  ...withClaims<Visit, VisitEvent>(
    { revision: 1, initial: { status: 'None', escalated: false, joined: [] }, evolve, upcasters: {} },
    tasks,
  ),
  summary: ({ status }) => {
    if (status === 'None') throw new Error('No visit, no summary.');
    return { status, title: 'A visit', school: ash, open: status !== 'Reported', involved: [hr] };
  },
  papers: {
    schoolOf: ({ status }) => (status === 'None' ? undefined : ash),
    interested: ({ joined }) => [
      { staff: ben, because: 'recused' },
      ...[ada, ...joined].map((staff) => ({ staff, because: 'own-case' as const })),
    ],
    // A visit is asked for by ada until it is approved; nobody hands anything in.
    application: ({ status }, id) =>
      id === 'ask-of-ada' ? { applicant: ada, handedIn: status !== 'None', open: status === 'Requested' } : undefined,
  },
  handlers,
});
export type Asked = Parameters<typeof visit.decide>[0] | SharedCommand;
export type Fact = VisitEvent | SharedEvent;

/** People of several hats, so that an exclusion is a matter of the person. */
const hats: Readonly<Record<string, readonly HeldRole[]>> = {
  [hr]: [{ role: 'HR' }, { role: 'SLT' }],
  [ada]: [{ role: 'SLT' }],
  [ben]: [{ role: 'SLT' }],
  [headOfBirch]: [{ role: 'HR', school: birch }],
};
export const visitTrust: Directory = {
  ...smallTrust,
  rolesOf: (staff, at) => hats[staff] ?? smallTrust.rolesOf(staff, at),
};

export const monday = instant('2027-01-11T09:00:00Z');
export const thisVisit = 'visit-00000000-0000-4000-8000-000000000001' as StreamId;
export type Circumstances = Readonly<{ at?: Instant; roles?: readonly HeldRole[]; onBehalfOf?: StaffId; gone?: readonly StaffId[] }>; // prettier-ignore

/** `gone`: who has left the trust, with every role. */
export const contextOf = (by: StaffId | Actor, circumstances: Circumstances = {}): Context<unknown> => {
  const { at = monday, onBehalfOf, gone = [] } = circumstances;
  const people = peopleAt(visitTrust, at);
  const rolesOf = (staff: StaffId) => (gone.includes(staff) ? [] : people.rolesOf(staff));
  const actor: Actor = typeof by === 'string' ? { kind: 'person', id: by, ...(onBehalfOf && { onBehalfOf }) } : by;
  return {
    actor,
    roles: circumstances.roles ?? (actor.kind === 'person' ? rolesOf(actor.id) : []),
    at,
    rules: {},
    people: {
      ...people,
      rolesOf,
      employer: (staff): SchoolId | undefined => (gone.includes(staff) ? undefined : people.employer(staff)),
    },
    stream: thisVisit,
    commandId: 'person:test:1' as CommandId,
    freshId: 'fresh-1',
  };
};
export const fold = (...facts: readonly Fact[]): VisitCase =>
  facts.reduce<VisitCase>(visit.fold.evolve, visit.fold.initial);
export const tasksAfter = (...facts: readonly Fact[]) => visit.tasks(fold(...facts));
export const given = (...facts: readonly Fact[]) => ({
  when: (asked: Asked, by: StaffId | Actor, circumstances?: Circumstances) =>
    visit.decide(asked, fold(...facts), contextOf(by, circumstances)),
});

export const sealed = (name: string) => ({ vault: name as VaultId, hash: `hash-of-${name}` });
export const requested: Fact = { type: 'VisitRequested', data: {} };
export const escalated: Fact = { type: 'VisitEscalated', data: {} };
export const joined = (who: StaffId): Fact => ({ type: 'VisitJoined', data: { who } });
export const approved: Fact = { type: 'VisitApproved', data: { by: 'staff-slt' as StaffId } };
export const task = 'approve-visit';
export const claimed = (by: StaffId): Fact => ({ type: 'TaskClaimed', data: { task, by } });
