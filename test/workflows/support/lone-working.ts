import { hashOf } from '#libs/contents/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { ceo, hr, slt } from '../../support/people.js';
import { texts } from './policies.js';

const first = 'Lone working policy\n\n1. Purpose\nNobody works alone at night.\n';
const second = 'Lone working policy\n\n1. Purpose\nNobody works alone at night or in the holidays.\n';
/** A policy of the tests' own in two versions, as the store of contents has them. */
export const loneWorking = texts(first, second);
export const [firstHash, secondHash] = [first, second].map((text) => hashOf(Buffer.from(text))) as [string, string];
export const stream = 'policy-00000000-0000-4000-8000-000000000001' as StreamId;
const deed = (type: string, data: object = {}, by: StaffId = hr) => ({ type, data, by, stream });

/** What people do about it, one after the other. */
export const its = {
  registering: deed('RegisterPolicy', { title: 'Lone working', scope: { of: 'trust' }, owner: { staff: slt }, authoriser: 'CEO', referenced: false }), // prettier-ignore
  taking: deed('TakeDocument', { hash: firstHash, mediaType: 'text/plain', bytes: first.length }),
  adopting: deed('RecordAdoption', { approvedOn: { precision: 'day', value: '2027-01-04' }, body: 'CEO' }),
  editing: (of: string, hash = secondHash) => deed('EditDraft', { hash, class: of }),
  consulting: (until: string) => deed('OpenConsultation', { schools: [], until }, slt),
  assessing: deed('RecordEqualityImpact', { outcome: 'none', text: 'None.' }, slt),
  submitting: deed('SubmitDraft', { hash: secondHash }),
  approving: [
    deed('ApproveStep', { step: 'owner', hash: secondHash }, slt),
    deed('ApproveStep', { step: 'SLT', hash: secondHash }, 'staff-slt-2' as StaffId),
    deed('ApproveStep', { step: 'CEO', hash: secondHash }, ceo),
  ],
  publishing: (effectiveOn: string) => deed('Publish', { hash: secondHash, effectiveOn }),
  withdrawing: deed('WithdrawPolicy', { reason: 'Not needed any more.' }),
} as const;
