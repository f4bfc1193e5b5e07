import { hashOf } from '#libs/contents/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { ceo, hr, slt } from '../support/people.js';
import { texts } from '../workflows/support/policies.js';
import type { SeveralCases } from '../workflows/support/several-cases.js';

export type PolicyScenario = Readonly<{ stream: StreamId; play: (the: SeveralCases) => Promise<void> }>;
const stream = 'policy-00000000-0000-4000-8000-000000000001' as StreamId;
const first = 'Lone working policy\n\n1. Purpose\nNobody works alone at night.\n';
const second = 'Lone working policy\n\n1. Purpose\nNobody works alone at night or in the holidays.\n';
const [one, two] = [first, second].map((text) => hashOf(Buffer.from(text))) as [string, string];
/** What the scenarios' policies are read from. */
export const scenarioTexts = texts(first, second);

const deed = (type: string, data: object = {}, by: StaffId = hr) => ({ type, data, by, stream });
const begun = async (the: SeveralCases): Promise<void> => {
  const owner = { staff: slt };
  await the.do(deed('RegisterPolicy', { title: 'Lone working', scope: { of: 'trust' }, owner, authoriser: 'CEO', referenced: false })); // prettier-ignore
  await the.do(deed('TakeDocument', { hash: one, mediaType: 'text/plain', bytes: first.length }));
  await the.do(deed('RecordAdoption', { approvedOn: { precision: 'day', value: '2027-01-04' }, body: 'CEO' }));
};
const ending = deed('WithdrawPolicy', { reason: 'Not needed any more.' });

/** One for each path that the history of a policy can take. */
export const policyScenarios: Readonly<Record<string, PolicyScenario>> = {
  'policy.reviewed-and-withdrawn': {
    stream,
    play: async (the) => {
      await begun(the);
      await the.until('2028-12-01T09:00:00Z');
      await the.do(deed('EditDraft', { hash: two, class: 'editorial' }));
      await the.do(deed('EditDraft', { hash: two, class: 'substantive' }));
      await the.do(deed('OpenConsultation', { schools: [], until: '2028-12-20' }));
      await the.until('2028-12-22T09:00:00Z');
      await the.do(deed('RecordEqualityImpact', { outcome: 'none', text: 'None.' }));
      await the.do(deed('SubmitDraft', { hash: two }));
      await the.do(deed('ApproveStep', { step: 'owner', hash: two }, slt));
      await the.do(deed('ApproveStep', { step: 'SLT', hash: two }, 'staff-slt-2' as StaffId));
      await the.do(deed('ApproveStep', { step: 'CEO', hash: two }, ceo));
      await the.do(deed('Publish', { hash: two, effectiveOn: '2028-12-22' }));
      await the.do(ending);
    },
  },
  'policy.overdue-for-weeks': {
    stream,
    play: async (the) => {
      await begun(the);
      await the.until('2029-03-01T09:00:00Z');
      await the.do(ending);
    },
  },
};
