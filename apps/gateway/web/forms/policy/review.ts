import { localDate, plus } from '#libs/kernel/calendar.js';
import { dayText, timeText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { bodies, changeClasses, equalityOutcomes } from '#libs/words/policy/marks.js';
import { facts, onePage, page, reason, taskOf, text } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Forms, Question } from '../types.js';
import { draftOf, forHr, inStages, isHr, isOwner, optionsOf, policyOf, reviewOf, schoolsQuestion, seenIn, today } from './seen.js'; // prettier-ignore

const short = (hash: string): string => hash.slice(0, 12);
/** What is about to be approved, so that nobody approves another text than they read. */
const draftNotes = (context: FormContext) => {
  const { draft, consultation, approvals } = reviewOf(context);
  return facts('The draft', {
    'Its text': draft && `${short(draft.hash)} (the beginning of its SHA-256)`,
    'What it changes': draft && changeClasses[draft.class],
    'Written by': draft && context.nameOf(draft.author),
    Consultation: consultation && `${counted(consultation.answers, 'answer')}${consultation.closed ? '' : `, until ${timeText(consultation.endsAt)}`}`, // prettier-ignore
    'Approved by so far': approvals ? counted(approvals, 'step') : undefined,
  });
};
const theDraft = (context: FormContext) => ({ hash: draftOf(context).hash });
const file: Question = {
  kind: 'content',
  name: 'hash',
  label: 'The new text',
  hint: 'Plain text, Markdown, DOCX or PDF. Without macros.',
  missing: 'Choose the file with the new text',
};
const stepOf = (context: FormContext) => {
  const [step] = reviewOf(context).steps;
  if (step !== 'owner' && step !== 'SLT' && step !== 'CEO') throw goneError('The form is of a step of the approval.');
  return step;
};
/** What is left of its way, once it is submitted. */
const awaited = (context: FormContext): string => {
  const { steps } = reviewOf(context);
  return steps.length > 1 ? `After this ${steps.slice(1).map((step) => bodies[step]).join(', ')} ${steps.length > 2 ? 'are' : 'is'} asked.` : 'With this the version is approved.'; // prettier-ignore
};

/** From the opening of a review to the publication of its version. */
export const reviewForms = {
  OpenReview: {
    ...onePage('Open a review early', [reason('Why now?', 'It stays on record.')], {
      say: 'A review opens by itself before it is due. Open one earlier where something has changed.',
    }),
    offered: (context) => forHr(context) && !seenIn(context)?.review && seenIn(context)?.standing !== 'Referenced',
  },
  EditDraft: {
    pages: () => [
      page('Bring in a new draft', [file], {
        say: 'What was approved of the text before is void with this. The text in force holds meanwhile.',
      }),
      page('How much does it change?', [
        {
          kind: 'one-of',
          name: 'class',
          label: 'How much does it change?',
          hint: 'An editorial draft is compared with the text in force, word for word',
          missing: 'Choose how much it changes',
          options: optionsOf(changeClasses),
        },
      ]),
    ],
    offered: (context) =>
      (isHr(context) || isOwner(context)) &&
      inStages(context, 'Drafting', 'Approving', 'AtMeeting', 'Amending', 'Approved'),
  },
  OpenConsultation: {
    pages: (context) => [
      page(
        'Consult staff on the draft',
        [
          schoolsQuestion(context, 'schools', 'Which schools are asked?', 'Choose none to ask everybody'),
          {
            kind: 'day',
            name: 'until',
            label: 'Until when?',
            hint: `${dayText(plus(today(context), `P${context.rules.policies.consultation.minimumDays}D`))} or later`,
          },
        ],
        { notes: draftNotes(context) },
      ),
    ],
    begins: (context) => ({
      until: plus(localDate(context.at), `P${context.rules.policies.consultation.minimumDays}D`),
    }),
  },
  RecordConsultationAnswers: {
    pages: (context) => [
      page('Record the answers', [{ kind: 'number', name: 'count', label: 'How many have answered so far?' }], {
        say: 'Attach the answers themselves to the task as documents.',
        notes: draftNotes(context),
      }),
    ],
    begins: (context) => ({ count: reviewOf(context).consultation?.answers ?? 0 }),
  },
  RecordEqualityImpact: {
    pages: (context) => [
      page(
        'Record the equality impact',
        [
          { kind: 'one-of', name: 'outcome', label: 'What does the draft mean for people with protected characteristics?', missing: 'Choose what it means', options: optionsOf(equalityOutcomes) }, // prettier-ignore
          text('text', 'How do you know?', { rows: 8, missing: 'Enter how you know' }),
        ],
        { say: 'It holds for this very text: another draft is looked at anew.', notes: draftNotes(context) },
      ),
    ],
  },
  SubmitDraft: {
    pages: (context) => [
      page('Submit the draft for approval', [], {
        say: 'From now on its text is approved step after step. Any edit begins that anew.',
        notes: draftNotes(context),
      }),
    ],
    fixed: theDraft,
  },
  ApproveStep: {
    pages: (context) => [
      page('Approve the draft', [], {
        say: `You approve this very text for ${bodies[stepOf(context)]}. ${awaited(context)}`,
        notes: draftNotes(context),
      }),
    ],
    fixed: (context) => ({ step: stepOf(context), ...theDraft(context) }),
  },
  ReturnDraft: {
    pages: (context) => [
      page('Return the draft', [reason('What has to change?', 'The owner can read it.')], {
        notes: draftNotes(context),
      }),
    ],
    fixed: theDraft,
  },
  ConfirmAmendments: {
    pages: (context) => [
      page('Confirm the amendments', [], {
        say: `The meeting asked for ${counted(reviewOf(context).conditional?.amendments ?? 1, 'amendment')} (minute ${reviewOf(context).conditional?.minuteRef ?? 'not named'}). You confirm that this text has them.`,
        notes: draftNotes(context),
      }),
    ],
    fixed: theDraft,
  },
  Publish: {
    pages: (context) => [
      page(
        'Publish the new version',
        [
          { kind: 'day', name: 'effectiveOn', label: 'From which day does it hold?' },
          schoolsQuestion(context, 'schools', 'Who is asked to acknowledge it?', 'Choose none to ask the staff of every school'), // prettier-ignore
        ],
        {
          say: `Staff are asked to acknowledge it within ${counted(context.rules.policies.acknowledgement.withinDays, 'day')}.`,
          notes: draftNotes(context),
        },
      ),
    ],
    fixed: (context) => {
      taskOf(context);
      const { approval } = reviewOf(context);
      if (!approval) throw goneError('The form is of a version that is approved.');
      return { hash: approval.hash };
    },
    begins: (context) => ({ effectiveOn: today(context) }),
  },
  Acknowledge: {
    pages: (context) => [
      page('Acknowledge that you have read it', [], {
        say: `You have read “${policyOf(context).title}” as it is in force, and know what it asks of you.`,
        notes: facts('The version in force', {
          'Its text': inForce(context) && short(inForce(context)!.hash),
          'In force from': inForce(context)?.effectiveOn && dayText(inForce(context)!.effectiveOn!),
          'To be acknowledged by': inForce(context)?.acknowledgeBy && dayText(inForce(context)!.acknowledgeBy!),
        }),
      }),
    ],
    fixed: (context) => {
      const version = inForce(context);
      if (!version) throw goneError('The form is of a version in force.');
      return { hash: version.hash };
    },
    offered: (context) => {
      const version = inForce(context);
      return version?.acknowledgeBy !== undefined && !version.acknowledged.includes(context.caller.id);
    },
  },
} satisfies Forms;

function inForce(context: FormContext) {
  return seenIn(context)?.standing === 'Withdrawn' ? undefined : seenIn(context)?.inForce;
}
