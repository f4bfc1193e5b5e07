import { siftable } from '#libs/domain/internal-post/specification.js';
import { afterLateApplication } from '#libs/words/internal-post/afterwards.js';
import { criterionKinds } from '#libs/words/internal-post/marks.js';
import {
  aboutApplication,
  applicantName,
  applicationOption,
  applicationsIn,
  theApplication,
} from '../shared/applications.js';
import { facts, longText, onePage, page, reason, table, text } from '../shared/asking.js';
import { latestOf, seenIn, isForHr, statusIs, type ApplicationSeen } from '../shared/post-seen.js';
import type { FormContext, FormPage, Forms } from '../types.js';

const own = (context: FormContext): ApplicationSeen | undefined =>
  seenIn(context)?.applications.findLast(({ applicant }) => applicant === context.caller.id);
/** The draft that was kept, to go on from. */
const draftOf = (context: FormContext): object => {
  const draft = own(context);
  const statement = draft?.status === 'Draft' && draft.statement ? context.textOf(draft.statement) : undefined;
  return statement ? { statement } : {};
};
const statementPage = (context: FormContext, title: string, say: string): FormPage => {
  const post = seenIn(context);
  const shown = ((post && latestOf(post)?.criteria) ?? []).filter(siftable);
  return page(
    title,
    [
      text('statement', 'Your statement', {
        hint: 'Take the criteria one by one and say what you have done that shows each of them.',
        rows: 20,
      }),
    ],
    {
      say,
      notes: table(
        'What your application has to show',
        ['Criterion', 'Kind'],
        shown.map((one) => [one.text, criterionKinds[one.kind]]),
      ),
    },
  );
};

const comesLate = (context: FormContext): boolean => statusIs(context, 'Sifting');
const closedAlready = 'The advert has closed: HR decides whether your application counts. ';
/** While the advert is open, and after it where the trust lets HR decide on late ones. Who has no part in the case yet comes from the adverts. */
const takesApplications = (context: FormContext): boolean => {
  if (!seenIn(context)) return context.case !== undefined;
  const mine = own(context)?.status;
  const late = context.rules.internalPost.advert.late === 'asked-of-HR' && comesLate(context);
  return (statusIs(context, 'Advertised') || late) && [undefined, 'Draft', 'Withdrawn'].includes(mine);
};
const sitsOnPanel = ({ caller, ...context }: FormContext): boolean => {
  const { members = [], recused = [] } = seenIn(context)?.panel ?? {};
  const isMine = ({ staff }: Readonly<{ staff: string }>) => staff === caller.id;
  return members.some(isMine) && !recused.some(isMine);
};
const leavesPanel =
  'You are on the panel for this post. You leave it as soon as you apply, and you do not come back to it if you withdraw. ';
const inTheRace: readonly (string | undefined)[] = [
  'Draft',
  'SentLate',
  'Received',
  'UnderConsideration',
  'NotShortlisted',
  'Shortlisted',
  'InterviewArranged',
  'FoundAppointable',
  'Offered',
  'OfferLapsed',
  'AgreeingDate',
];
/** From an appointment one withdraws otherwise. */
const isAppointed = (context: FormContext): boolean =>
  (seenIn(context)?.appointments ?? []).some(({ staff }) => staff === context.caller.id);
const over = ['Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled'] as const;

/** Who can still withdraw. */
const racing = (context: FormContext) => {
  const applications = applicationsIn(
    context,
    'late',
    'submitted',
    'left',
    'meets',
    'falls-short',
    'shortlisted',
    'omitted',
    'appointable',
  );
  const taken = (seenIn(context)?.vacancies ?? []).flatMap((one) =>
    'appointment' in one ? [one.appointment.staff] : [],
  );
  return applications.filter(({ applicant }) => !applicant || !taken.includes(applicant));
};
const aboutIt = (context: FormContext, kind: string) => {
  const { id, statement } = theApplication(context, kind);
  return [
    ...facts('The application', { Applicant: applicantName(context, id) }),
    ...longText('Statement', statement && context.textOf(statement)),
  ];
};

/** Step 3, as applicants and HR deal with applications. */
export const applicationForms = {
  SaveDraft: {
    pages: (context) => [
      statementPage(context, 'Your application', 'Nobody else reads a draft. It is not handed in until you apply.'),
    ],
    begins: draftOf,
    direct: true,
    offered: (context) => takesApplications(context) && !statusIs(context, 'Sifting'),
  },
  Apply: {
    last: true,
    pages: (context) => [
      statementPage(
        context,
        'Your application',
        `${comesLate(context) ? closedAlready : ''}${sitsOnPanel(context) ? leavesPanel : ''}Those who sift read your statement without your name. You can withdraw at any time before an appointment.`,
      ),
    ],
    begins: draftOf,
    next: (_, context) => (comesLate(context) ? afterLateApplication : undefined),
    offered: takesApplications,
  },
  WithdrawApplication: {
    ...onePage(
      'Withdraw your application',
      [text('reason', 'Why do you withdraw?', { hint: 'You need not say.', optional: true })],
      { say: 'You can’t take this back. While the advert is open you can apply again.' },
    ),
    offered: (context) =>
      !statusIs(context, ...over) && !isAppointed(context) && inTheRace.includes(own(context)?.status),
  },
  RecordWithdrawal: {
    pages: (context) => [
      page(
        'Record that an applicant has withdrawn',
        [
          {
            kind: 'one-of',
            name: 'application',
            label: 'Who has withdrawn?',
            missing: 'Choose who has withdrawn',
            options: racing(context).map((one) => applicationOption(context, one)),
          },
          reason('How did it become known?', 'Such as a telephone call, or that they did not come to the interview'),
        ],
        { say: 'The application is taken out of the selection at once.' },
      ),
    ],
    offered: (context) => isForHr(context) && !statusIs(context, ...over) && racing(context).length > 0,
  },
  DecideLateApplication: {
    pages: (context) => [
      page(
        'Decide on the late application',
        [
          {
            kind: 'yes-no',
            name: 'admit',
            label: 'Does the application count?',
            missing: 'Choose whether the application counts',
            yes: 'Yes, it is sifted like the others',
            no: 'No, it is turned down',
          },
          reason('Why?', 'The applicant may ask for the reason.'),
        ],
        { say: 'It came after the advert had closed.', notes: aboutIt(context, 'decide-late') },
      ),
    ],
    fixed: aboutApplication('decide-late'),
  },
  DecideEligibility: {
    pages: (context) => [
      page(
        'Decide whether the application counts',
        [
          {
            kind: 'yes-no',
            name: 'keep',
            label: 'Does the application count?',
            missing: 'Choose whether the application counts',
            yes: 'Yes, it is sifted like the others',
            no: 'No, it is turned down',
          },
          reason('Why?', 'The applicant may ask for the reason.'),
        ],
        {
          say: 'When the advert closed, the advert was no longer for the applicant: they had left the school, or the Trust.',
          notes: aboutIt(context, 'decide-eligibility'),
        },
      ),
    ],
    fixed: aboutApplication('decide-eligibility'),
  },
} satisfies Forms;
