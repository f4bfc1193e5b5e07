import { clauses } from '../../../domain/policy/clauses.js';
import { textsAbout, type Facts, type ProcessTexts } from '../words.js';

const policy = ({ title }: Facts): string => `the policy “${title}”`;
const { asks, tells } = textsAbout(policy);
const owner = 'you own the policy, or HR keeps the register';
const approver = 'you are asked to approve it';
const above = 'late reviews are brought to you';

/** What people are told of policies. */
export const policyTexts: ProcessTexts = {
  texts: {
    TextAwaited: asks(clauses.links, 'The text of a policy is missing', (it) => `Nobody has supplied a text that can be read: ${it}.`, 'Supply its document', owner),
    FindingsAwaited: asks(clauses.reading, 'A policy has findings to decide on', (it) => `Something in its document contradicts itself, or is missing: ${it}.`, 'Decide on each, with a reason', owner),
    AdoptionAwaited: asks(clauses.adoption, 'Was the policy ever approved?', (it) => `Nobody has said who approved it, and when: ${it}.`, 'Record the approval, or open a review', owner),
    SchoolAwaited: asks(clauses.schools, 'Does your school adopt the policy?', (it) => `Each school of its scope says so for itself: ${it}.`, 'Say whether your school adopts it', 'you are the Head of the school'),
    ImpactAwaited: asks(clauses.impact, 'A linked policy has changed', (it) => `A policy that it names is another now: ${it}.`, 'Say what that means for it', owner),
    DraftAwaited: asks(clauses.review, 'A policy is to be reviewed', (it) => `Its review is open: ${it}.`, 'Bring in the next text, and submit it', owner),
    AnswersAwaited: asks(clauses.consultation, 'A consultation is under way', (it) => `Staff are asked about the draft: ${it}.`, 'Record the answers as they come', owner),
    ApprovalAwaited: asks(clauses.approval, 'A policy is to be approved', (it) => `Its draft waits for you: ${it}.`, 'Read the text, and approve or return it', approver),
    AmendmentsAwaited: asks(clauses.meeting, 'A meeting wants the policy amended', (it) => `It was approved subject to amendments: ${it}.`, 'Bring in the amended text, or confirm it', approver),
    PublicationAwaited: asks(clauses.acknowledgement, 'A policy is approved and not yet published', (it) => `Its new version is approved: ${it}.`, 'Publish it', owner),
    ConsultationOpened: tells(clauses.consultation, 'You are asked about the draft of a policy', (it) => `Staff are consulted: ${it}.`, 'Ask HR for the draft, and send your answer there.', 'you work for the Trust'),
    ReviewRemindsOwner: tells(clauses.reminders, 'The review of a policy is due', (it) => `Its next review comes nearer, or is late: ${it}.`, 'Its page says when it is due, and which meeting is the last in time.', owner),
    ReviewRemindsExecutive: tells(clauses.reminders, 'The review of a policy is late', (it) => `Its review is overdue: ${it}.`, 'It stays in force. See to it that its review is finished.', above),
    ReviewRemindsCommittee: tells(clauses.reminders, 'The review of a policy is very late', (it) => `Its review is overdue for weeks: ${it}.`, 'It stays in force. See to it that its review is finished.', above),
    ReviewRemindsBoard: tells(clauses.reminders, 'The Board is told of an overdue policy', (it) => `Its review is overdue, and nobody has finished it: ${it}.`, 'It stays in force. See to it that its review is finished.', above),
    PolicyOverdue: tells(clauses.reminders, 'The review of a policy is overdue', (it) => `Its due date has passed: ${it}.`, 'It stays in force, and says so wherever it is used.', owner),
    PolicyPublished: tells(clauses.acknowledgement, 'A policy has a new version', (it) => `A new version is in force: ${it}.`, 'Read it, and say on its page that you have.', 'you work for the Trust'),
    PolicyWithdrawn: tells(clauses.register, 'A policy was withdrawn', (it) => `It holds no more: ${it}.`, 'Its page says why, and what takes its place.', owner),
  },
  about: policy,
  clause: clauses.register,
}; // prettier-ignore
