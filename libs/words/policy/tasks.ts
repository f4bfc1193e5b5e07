import { asking, type Ask } from '../ask.js';

/** Every kind of task of a policy, by how its key begins. */
export const policyAsks = {
  'supply-text': asking('Supply the document', 'Nobody can say what holds while nobody has its text.'),
  'decide-findings': asking('Decide on the findings', 'What contradicts itself or is missing is settled by a person, with a reason.'),
  'record-adoption': asking('Record that it was approved', 'A text that nobody approved binds nobody.'),
  'adopt-at': asking('Say whether your school adopts it', 'Each school of its scope says so for itself.'),
  'check-impact': asking('Say what the change means', 'A policy that stands on another is checked when that one changes.'),
  draft: asking('Prepare the next text', 'The review is open: the next text is drafted, consulted on and submitted.'),
  'record-answers': asking('Record the answers', 'Who was asked is counted, and the answers lie with the case.'),
  'approve-owner': asking('Approve the draft', 'The owner agrees to this very text.'),
  'approve-slt': asking('Approve the draft', 'SLT agrees to this very text.'),
  'approve-ceo': asking('Approve the draft', 'The CEO agrees to this very text.'),
  amend: asking('Make the amendments', 'The meeting approved the text subject to amendments.'),
  'confirm-amendments': asking('Confirm the amendments', 'A governor confirms that the text is what the meeting approved.'),
  publish: asking('Publish the new version', 'Staff can only follow what they can read, from a day that they know.'),
} as const satisfies Readonly<Record<string, Ask>>; // prettier-ignore

const impact = /^check-impact-(\d+)$/;
/** Which of several checks a task is about: `check 2`. */
export const whichCheck = (key: string): string | undefined => {
  const [, check] = impact.exec(key) ?? [];
  return check && `check ${check}`;
};
