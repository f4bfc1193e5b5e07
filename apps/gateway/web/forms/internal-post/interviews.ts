import { criteriaFor } from '#libs/domain/internal-post/sift.js';
import { scorable } from '#libs/domain/internal-post/specification.js';
import { dayText, timeText } from '#libs/words/dates.js';
import {
  aboutApplication,
  applicantName,
  applicationOfTask,
  applicationsIn,
  theApplication,
} from '../shared/applications.js';
import { page, reason, table, text } from '../shared/asking.js';
import { postOf, isForHr, statusIs, type ApplicationSeen } from '../shared/post-seen.js';
import { workingDayAt } from '../shared/times.js';
import type { FormContext, Forms, Question } from '../types.js';

const task = 'schedule-interview';
const timeAndPlace = (context: FormContext): readonly Question[] => {
  const trained = (postOf(context).panel?.members ?? []).flatMap(({ trainedUntil }) => trainedUntil ?? []).sort();
  const last = trained.at(-1);
  const valid = last
    ? `, and not after ${dayText(last)}: until then a member’s safer recruitment training is valid`
    : '';
  return [
    { kind: 'moment', name: 'startsAt', label: 'Date and time of the interview', hint: `In the future${valid}` },
    { kind: 'line', name: 'place', label: 'Place of the interview', hint: 'Such as “Head’s office, Ash Primary”' },
  ];
};
/** So that no two of them clash. */
const arranged = (context: FormContext, but?: string) =>
  table(
    'Interviews arranged so far',
    ['Candidate', 'When', 'Where'],
    applicationsIn(context, 'shortlisted').flatMap(({ id, interview }) =>
      id !== but && interview?.startsAt
        ? [[applicantName(context, id), timeText(interview.startsAt), interview.place ?? '']]
        : [],
    ),
  );

/** Interviews that can be moved: nobody has scored them. One that has to be held again has a task. */
const movable = (context: FormContext): readonly ApplicationSeen[] => {
  const asked = applicationOfTask(context, task);
  if (asked) return [asked];
  return applicationsIn(context, 'shortlisted').filter(
    ({ interview }) => interview && !(interview.scoredBy ?? interview.scores ?? []).length,
  );
};
const onlyOne = (context: FormContext): ApplicationSeen | undefined => {
  const [first, ...others] = movable(context);
  return others.length ? undefined : first;
};
const inAWeek = (context: FormContext) => workingDayAt(context, 5, '10:00');
const which = (context: FormContext): readonly Question[] =>
  onlyOne(context)
    ? []
    : [
        {
          kind: 'one-of',
          name: 'application',
          label: 'Whose interview is moved?',
          missing: 'Choose whose interview is moved',
          options: movable(context).map(({ id, interview }) => ({
            value: id,
            text: applicantName(context, id),
            ...(interview?.startsAt && { hint: timeText(interview.startsAt) }),
          })),
        },
      ];

const scoring = (context: FormContext, application: ApplicationSeen): Question => ({
  kind: 'table',
  name: 'scores',
  label: `Score each from 0 to ${context.rules.internalPost.interview.highestScore}`,
  key: 'criterion',
  value: 'score',
  as: 'number',
  lines: criteriaFor(postOf(context), application)
    .filter(scorable)
    .map(({ id, text: asked }) => ({ id, text: asked })),
  options: Array.from({ length: context.rules.internalPost.interview.highestScore + 1 }, (_, score) => ({
    value: String(score),
    text: String(score),
  })),
});

/** Step 3: interviews, and what each member of the panel makes of them. */
export const interviewForms = {
  ScheduleInterview: {
    pages: (context) => {
      const { id } = theApplication(context, task);
      return [
        page(`Interview of ${applicantName(context, id)}`, timeAndPlace(context), {
          say: 'The candidate is told the time and the place. The panel sees them on the case.',
          notes: arranged(context),
        }),
      ];
    },
    fixed: aboutApplication(task),
    begins: (context) => ({ startsAt: inAWeek(context) }),
  },
  RescheduleInterview: {
    pages: (context) => {
      const only = onlyOne(context);
      return [
        page(
          only ? `Move the interview of ${applicantName(context, only.id)}` : 'Move an interview',
          [
            ...which(context),
            ...timeAndPlace(context),
            reason('Why is it moved?', 'The candidate may ask for the reason.'),
          ],
          {
            say: 'The candidate is told the new time and place. The panel sees them on the case.',
            notes: arranged(context, only?.id),
          },
        ),
      ];
    },
    fixed: (context) => {
      const only = onlyOne(context);
      return only ? { application: only.id } : {};
    },
    begins: (context) => {
      const interview = onlyOne(context)?.interview;
      const ahead = interview?.startsAt && interview.startsAt > context.at ? interview.startsAt : inAWeek(context);
      return { startsAt: ahead, ...(interview?.place && { place: interview.place }) };
    },
    offered: (context) => isForHr(context) && statusIs(context, 'Interviewing') && movable(context).length > 0,
  },
  ScoreInterview: {
    pages: (context) => {
      const application = theApplication(context, 'score');
      return [
        page(
          `Score the interview of ${applicantName(context, application.id)}`,
          [
            scoring(context, application),
            text('feedback', 'Feedback', {
              hint: 'What the candidate did well, and what was missing. They may ask for it.',
            }),
          ],
          { say: 'Score for yourself. Nobody sees a score before everybody who heard the interviews has scored them.' },
        ),
      ];
    },
    fixed: aboutApplication('score'),
  },
} satisfies Forms;
