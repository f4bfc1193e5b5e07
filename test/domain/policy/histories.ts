import type { LocalDate, StreamId } from '#libs/kernel/index.js';
import { ceo, hr, slt } from '../../support/people.js';
import { one, playing, nothing, told, start, type Asking, type World } from './world.js';

export const hashOf = (letter: string) => letter.repeat(64);
export const [first, second, third] = ['a', 'b', 'c'].map(hashOf) as [string, string, string];
export const meeting = 'board-meeting-00000000-0000-4000-8000-000000000001' as StreamId;
export const held = { meeting, body: 'board', hash: second, on: '2027-02-01' as LocalDate } as const;
export const minuteRef = 'B/12';
const reason = 'Because.';

export const registering = (more: object = {}): Asking => ({
  type: 'RegisterPolicy',
  by: hr,
  data: { title: 'Pay', scope: { of: 'trust' }, owner: { staff: slt }, authoriser: 'board', ...more },
});
export const taking: Asking = {
  type: 'TakeDocument',
  by: hr,
  data: { hash: first, mediaType: 'text/plain', bytes: 100 },
};
export const readAs = (metadata: object = {}, findings: readonly object[] = []): Asking => ({
  type: 'RecordReading',
  by: 'process',
  data: {
    hash: first,
    readerVersion: '1',
    metadata: { status: 'unknown', history: [], ...metadata },
    clauses: [{ id: '7', heading: 'Review', path: ['Review'], from: 90, to: 92, hash: first }],
    findings,
  },
});
export const adopting = (value = '2026-07-31'): Asking => ({
  type: 'RecordAdoption',
  by: hr,
  data: { approvedOn: { precision: 'day', value }, body: 'board' },
});
export const editing = (hash: string, of = 'substantive'): Asking => ({
  type: 'EditDraft',
  by: slt,
  data: { hash, class: of },
});
export const opening: Asking = { type: 'OpenReview', by: hr, data: { reason } };
export const consulting: Asking = { type: 'OpenConsultation', by: slt, data: { until: '2027-01-25' } };
export const closing: Asking = { type: 'CloseConsultation', by: 'process', at: '2027-01-26T09:00:00Z' };
export const assessing: Asking = { type: 'RecordEqualityImpact', by: slt, data: { outcome: 'none', text: 'None.' } };
export const submitting = (hash = second): Asking => ({ type: 'SubmitDraft', by: hr, data: { hash } });
export const approving = (step: string, by: Asking['by'], hash = second): Asking => ({
  type: 'ApproveStep',
  by,
  data: { step, hash },
});
export const publishing = (hash = second, at = '2027-02-02T09:00:00Z'): Asking => ({
  type: 'Publish',
  by: hr,
  at,
  data: { hash, effectiveOn: at.slice(0, 10) },
});
export const withdrawing: Asking = { type: 'WithdrawPolicy', by: hr, data: { reason } };

export const registered = playing(nothing, registering());
export const referenced = playing(nothing, registering({ referenced: true }));
export const taken = playing(registered, taking);
export const read = playing(taken, readAs());
export const inForce = playing(read, adopting());
export const drafting = playing(inForce, opening);
export const drafted = playing(drafting, { ...editing(second), by: hr });
export const consultedOn = playing(drafted, consulting);
export const ready = playing(consultedOn, closing, assessing);
export const submitted = playing(ready, submitting());
export const ceoAsked = playing(submitted, approving('owner', slt), approving('SLT', 'staff-slt-2' as never));
export const atMeeting = playing(ceoAsked, approving('CEO', ceo));
export const onAgenda = told(atMeeting, { what: 'put-on-agenda', ...held });
export const amending = told(onAgenda, {
  what: 'approved-subject-to',
  ...held,
  minuteRef,
  amendments: 2,
  contentReviewed: true,
});
export const approved = told(onAgenda, { what: 'approved', ...held, minuteRef, contentReviewed: true });
export const published = playing(approved, publishing());
export const withdrawn = playing(inForce, withdrawing);
export const situations: Readonly<Record<string, World>> = {
  NotRegistered: nothing,
  Referenced: referenced,
  NotAdopted: read,
  InForce: published,
  Withdrawn: withdrawn,
  Drafting: ready,
  Consulting: consultedOn,
  Approving: submitted,
  AtMeeting: onAgenda,
  Amending: amending,
  Approved: approved,
};
/** A policy in force under another number, approved on a day. */
export const alsoInForce = (world: World, stream: StreamId, title: string, approvedOn = '2026-07-31'): World =>
  playing(world, ...[registering({ title }), taking, readAs(), adopting(approvedOn)].map((asked) => ({ ...asked, stream, at: start }))); // prettier-ignore
export { one };
