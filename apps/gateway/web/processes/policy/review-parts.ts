import type { Review } from '#libs/domain/policy/state.js';
import type { PolicyRules } from '#libs/policy-packs/policy-kinds.js';
import { capital, counted, dayText, person, timeText } from '#libs/words/index.js';
import { bodies, changeClasses } from '#libs/words/policy/marks.js';
import { stageNames } from '#libs/words/policy/register.js';
import { fact, part, type Part } from '../ldp/drawing.js';
import { shortHash, type OfPolicy } from './drawing.js';

/** What a draft still needs before it can be submitted, in the order in which people do it. */
export const missingBefore = ({ draft, consultation, equality }: Review, rules: PolicyRules): readonly string[] => {
  if (!draft) return ['A draft: nobody has put its text in yet'];
  const { class: of, hash, editorialProven } = draft;
  return [
    ...(of === 'editorial' && !editorialProven
      ? ['The proof that its words are the same: the comparison with the text in force does not show it yet']
      : []),
    ...(rules.consultation.needs.includes(of) && !consultation?.closed
      ? [`The schools’ answers: a consultation of ${counted(rules.consultation.minimumDays, 'day')} at least`]
      : []),
    ...(rules.equalityImpact.needs.includes(of) && equality !== hash ? ['The equality impact of this very text'] : []),
  ];
};
const missingIn = (review: Review, rules: PolicyRules): readonly string[] => {
  const { stage, steps, conditional, agenda } = review;
  switch (stage) {
    case 'Drafting':
    case 'Consulting':
      return [...missingBefore(review, rules), 'Its submission, and then each approval in turn'];
    case 'Approving':
      return steps.map((step) => `The approval of ${bodies[step]}`);
    case 'AtMeeting':
      return [
        ...(agenda ? [] : ['A place on the agenda of a meeting']),
        ...steps.map((step) => `The approval of ${bodies[step]}`),
      ];
    case 'Amending':
      return [
        `The ${counted(conditional?.amendments ?? 1, 'amendment')} that the meeting asked for, and that the chair confirms them`,
      ];
    case 'Approved':
      return [];
  }
};

/** The review under way: how far it has come, what of, and what is missing to its approval. */
export const reviewPart = (drawing: OfPolicy, rules: PolicyRules): readonly Part[] => {
  const { review } = drawing.seen;
  if (!review) return [];
  const { stage, draft, consultation, agenda, approval, approvals } = review;
  const missing = missingIn(review, rules);
  const about =
    approval &&
    `${capital(bodies[approval.by])}, ${dayText(approval.on)}${approval.minuteRef ? `, minute ${approval.minuteRef}` : ''}`;
  return [
    ...part(`Review ${review.review}`, [
      ...fact('Has come to', stageNames[stage]),
      ...fact('Text of the draft', draft && shortHash(draft.hash)),
      ...fact('How much it changes', draft && capital(changeClasses[draft.class])),
      ...fact('Written by', draft && person(drawing.reader.names, draft.author)),
      ...fact(
        'Consultation',
        consultation &&
          (consultation.closed
            ? `Closed, ${counted(consultation.answers, 'answer')}`
            : `Open until ${timeText(consultation.endsAt)}, ${counted(consultation.answers, 'answer')} so far`),
      ),
      ...fact('Approvals so far', approvals ? String(approvals) : undefined),
      ...fact(
        'On the agenda of',
        agenda && `${capital(bodies[agenda.body])}, ${dayText(agenda.on)}`,
        agenda && `/cases/${agenda.meeting}`,
      ),
      ...fact('Approved by', about, approval?.meeting && `/cases/${approval.meeting}`),
      ...fact(
        'Counts as a review',
        approval &&
          (approval.resets
            ? 'Yes: the next one is counted from it'
            : 'No: its words are the same, and nobody looked at the content'),
      ),
    ]),
    ...(missing.length ? [{ title: 'What is missing to its approval', lines: missing }] : []),
  ];
};
