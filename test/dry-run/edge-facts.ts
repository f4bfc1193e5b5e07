import type { ProcessName } from '#libs/domain/registry.js';
import { instant, type StreamId } from '#libs/kernel/index.js';
import type { Decided } from './decided-facts.js';

const ladder: readonly never[] = [];
const at = '2027-01-11T09:00:00Z';
const fact = (process: ProcessName, type: string, data: object, before?: unknown): Decided => ({
  process,
  fact: { stream: `${process}-1` as StreamId, version: 2, at: instant(at), type, data, before },
});
const post = (type: string, data: object = { ladder }) => fact('internal-post', type, data);
const stay = { status: 'Running', step: { status: 'Running', stay: { lastDay: '2027-08-31' } } };

const policy = (type: string, data: object = {}, before?: unknown) => fact('policy', type, { ladder, ...data }, before);
const draft = { hash: 'b', class: 'editorial' };
const drafting = { status: 'Drafting', standing: 'InForce', owner: { role: 'HR' }, authoriser: 'board', review: { draft } }; // prettier-ignore
const minor = { ...drafting, review: { draft: { ...draft, class: 'minor' } } };

/** What lies just on a limit of the trust for tests, and what no matrix has: a fact of each. */
export const edgeFacts: readonly Decided[] = [
  post('PostStartedForOtherReason'),
  post('AllApplicantsWithdrew'),
  post('ShortlistEmptied'),
  post('PostPartlyFilled'),
  post('InterviewRescheduled'),
  post('SpecificationAmended', { closesAt: '2027-01-29T17:00:00.000Z', ladder }),
  post('AdvertOpened', { opensAt: instant(at), closesAt: '2027-01-16T17:00:00.000Z', ladder, blind: false }),
  post('InterviewScored', { scores: [{ criterion: 'criterion-1', score: 5 }] }),
  post('OfferExtended', { answerBy: '2027-02-26T17:00:00.000Z', ladder }),
  fact('secondment', 'SecondmentRequested', { from: '2027-09-01', to: '2028-08-31', ladder }),
  fact('secondment', 'ObjectiveNotRequired', { because: 'not-on-ldp' }),
  fact('secondment', 'ExtensionRequested', { until: '2028-08-31', agreements: 3, totalMonths: 24, flags: [] }, stay),
  fact('secondment', 'SecondmentExtended', { lastDay: '2028-08-31', opensReturnAt: instant(at) }),
  policy('LinkedPolicyChanged', { what: 'substantive' }),
  policy('TakenOffAgenda'),
  policy('MeetingDeferred'),
  policy('MeetingRefused'),
  policy('DraftSubmitted', { hash: 'b' }, drafting),
  policy('DraftSubmitted', { hash: 'b' }, minor),
  policy('VersionApproved', { class: 'editorial', resets: false }),
  fact('board-meeting', 'AgendaItemAdded', { late: true }),
  policy('RungReached', { lastMeeting: { on: '2027-03-01', papersBy: '2027-02-22' } }),
];
