import { journey } from './journey.js';
import { answerIsRefused, answers, gives } from './moves/act.js';
import { timePasses } from './moves/advert.js';
import { adopted, approvedUpTo, drafted, held, imported, kept, onAgenda, policySeen, scheduled, submitted } from './moves/policy.js'; // prettier-ignore
import { same } from './tell.js';
import { loneWorking, loneWorkingAmended, loneWorkingDraft } from './texts.js';
import { dayIn, idOf, type Case } from './trust.js';

const governors = [idOf('governor'), 'staff-024', 'staff-025'] as const;
const morning = (day: string): string => `${day}T10:00:00.000Z`;
const reviewNumber = async (policy: Case) => (await policySeen(policy)).review?.review;

export const policyReview = journey(
  'policy-review',
  'A policy is reviewed: drafted, consulted on, approved by the Board subject to amendments, published, acknowledged; two years later the next review opens by itself',
  async (trust) => {
    trust.teller.step('HR registers a policy that the Board approved almost two years ago');
    const owner = { staff: idOf('slt-1') };
    const policy = await imported(trust, { title: 'Lone Working Policy', reference: 'L1', owner, authoriser: 'board' }, loneWorking); // prettier-ignore
    await adopted(policy, await dayIn(trust, -700));
    const due = (await policySeen(policy)).due!.due.due;
    trust.teller.say(`The next review is due on ${due}`);
    if ((await reviewNumber(policy)) === undefined)
      await gives(policy, 'hr-officer', 'OpenReview', { reason: 'The term is the right time for it.' });

    trust.teller.step('Its owner drafts the next text and asks the staff');
    const until = await dayIn(trust, 30);
    const draft = await drafted(policy, 'slt-1', loneWorkingDraft, until);
    await timePasses(policy, morning(await dayIn(trust, 32)), 'The consultation closes by itself after its last day');
    await submitted(policy, 'slt-1', draft);

    trust.teller.step('The chain approves this very text: SLT, then the CEO; the owner wrote it');
    await approvedUpTo(policy, draft, { SLT: 'slt-2', CEO: 'ceo', owner: 'slt-1' });
    same('where it stands', (await policySeen(policy)).status, 'AtMeeting');

    trust.teller.step('The Board meets, and approves it subject to an amendment');
    const on = await dayIn(trust, 14);
    const meeting = await scheduled(trust, on, governors);
    await onAgenda(meeting, policy, draft);
    await timePasses(meeting, morning(on), 'The day of the meeting');
    await held(meeting, governors, { outcome: 'approved-subject-to', amendments: 1, minuteRef: 'B/2027/4', contentReviewed: true }); // prettier-ignore
    const { hash } = await kept(trust, 'slt-1', loneWorkingAmended, 'Amended.md');
    await answers(policy, 'slt-1', 'amend', 'EditDraft', { hash, class: 'substantive' });
    await answerIsRefused(policy, 'governor', 'NotTheDraft', 'confirm-amendments', 'ConfirmAmendments', {
      hash: draft,
    });
    await answers(policy, 'governor', 'confirm-amendments', 'ConfirmAmendments', { hash });

    trust.teller.step('HR publishes the version, and staff acknowledge it');
    await answers(policy, 'hr-officer', 'publish', 'Publish', { hash, effectiveOn: await dayIn(trust, 0) });
    for (const staff of ['applicant-1', 'applicant-2', 'head-ashgrove'] as const)
      await gives(policy, staff, 'Acknowledge', { hash });
    const { inForce, due: next } = await policySeen(policy);
    same('how many have acknowledged it', inForce?.acknowledgements, 3);
    trust.teller.say(`The next review is due on ${next!.due.due}`);

    const opens = new Date(Date.parse(next!.due.due) - 80 * 86_400_000).toISOString();
    await timePasses(policy, opens, 'Two years pass, and the next review opens by itself');
    same('the review that is open', await reviewNumber(policy), 2);
    same('where it stands', (await policySeen(policy)).status, 'Drafting');
  },
);
