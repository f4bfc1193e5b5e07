import { dayText } from '#libs/words/dates.js';
import {
  appraisalResults,
  completionNeeds,
  continuationDecisions,
  leavingReasons,
  objectivesResults,
} from '#libs/words/ldp-participation/marks.js';
import { missing } from '#libs/domain/ldp-participation/completion.js';
import { listed } from '#libs/words/numbers.js';
import { page, reason, text } from '../shared/asking.js';
import type { FormContext, Forms, Option } from '../types.js';
import { factsOfTheYear, planNotes } from './notes.js';
import { continuationOf, fileOf, isForHr, isOwn, seenIn, stepIs, today } from './seen.js';

const options = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, said]) => ({ value, text: said }));
const year = (context: FormContext) => ({ continuation: continuationOf(context).continuation });
const lastYear = (context: FormContext) => ({ continuation: fileOf(context).continuations });
const source = (hint: string) => ({ kind: 'line', name: 'source', label: 'Where is it on record?', hint }) as const;

/** What can be decided with the results that are there. */
const decisions = (context: FormContext): readonly Option[] => {
  const { objectives, appraisal, protected: away } = continuationOf(context);
  const complete = objectives !== undefined && appraisal !== undefined;
  const meanwhile = (['provisional', ...(away ? (['pending-protected'] as const) : [])] as const).map((value) => ({
    value,
    text: continuationDecisions[value],
    hint: 'For the time being: it is settled once both results are there.',
  }));
  const settled = (['continue', 'not-continued'] as const).map((value) => ({
    value,
    text: continuationDecisions[value],
  }));
  return complete ? settled : meanwhile;
};

/** The year's look at whether somebody goes on, the appeal, the end, and the talent pool. */
export const continuingForms = {
  RecordObjectivesFact: {
    pages: (context) => [
      page(
        'Record the result of the objectives',
        [
          {
            kind: 'one-of',
            name: 'result',
            label: 'Were the performance management objectives met?',
            missing: 'Choose whether they were met',
            options: options(objectivesResults),
          },
          source('Such as “Performance management review, October 2028”. No word about the person.'),
          {
            kind: 'line',
            name: 'secondment',
            label: 'Reference of their secondment',
            hint: 'If they were seconded in the year: its objective is read from it. Otherwise leave this empty.',
            optional: true,
            width: 30,
          },
        ],
        { notes: factsOfTheYear(context) },
      ),
    ],
    fixed: year,
  },
  RecordAppraisalFact: {
    pages: (context) => [
      page(
        'Record the result of the wider appraisal',
        [
          {
            kind: 'one-of',
            name: 'result',
            label: 'How did the appraisal turn out?',
            missing: 'Choose how it turned out',
            options: options(appraisalResults),
          },
          source('Such as “Appraisal 2028”. No word about the person.'),
          { kind: 'day', name: 'finishedOn', label: 'When was it finished?' },
        ],
        { notes: factsOfTheYear(context) },
      ),
    ],
    fixed: year,
  },
  DecideContinuation: {
    pages: (context) => [
      page(
        'Do they go on?',
        [
          {
            kind: 'one-of',
            name: 'decision',
            label: 'What do you decide?',
            missing: 'Choose what you decide',
            options: decisions(context),
          },
          {
            kind: 'day',
            name: 'effectiveFrom',
            label: 'From which day?',
            hint: 'Leave it empty for today',
            optional: true,
          },
          text('reasons', 'Reasons', {
            hint: 'They can read them. They are needed where somebody does not go on, and where the two results differ.',
            optional: true,
          }),
        ],
        {
          say: 'Two results, each for itself. An absence that is protected never counts against anybody.',
          notes: factsOfTheYear(context),
        },
      ),
    ],
    fixed: year,
  },
  AppealContinuation: {
    pages: () => [
      page(
        'Appeal',
        [text('grounds', 'Why is the decision wrong?', { missing: 'Enter why the decision is wrong', rows: 10 })],
        { say: 'Somebody who did not decide before hears it.' },
      ),
    ],
    fixed: lastYear,
  },
  DecideAppeal: {
    pages: () => [
      page('Decide on the appeal', [
        {
          kind: 'one-of',
          name: 'decision',
          label: 'What do you decide?',
          missing: 'Choose what you decide',
          options: [
            { value: 'upheld', text: 'They go on: the appeal is right' },
            { value: 'dismissed', text: 'They do not go on: the decision stands' },
          ],
        },
        reason('Why?', 'They can read it, and it stays on record.'),
      ]),
    ],
    fixed: lastYear,
  },
  CompleteProgramme: {
    pages: (context) => {
      const open = missing(fileOf(context), today(context), context.rules.ldp);
      return [
        page('Complete the programme', [], {
          say: open.length
            ? `It can not be completed yet. What is missing: ${listed(open.map((need) => completionNeeds[need]))}.`
            : 'Everything that the Trust’s rule asks for is there. They come into the talent pool with it.',
          notes: planNotes(context),
        }),
      ];
    },
    offered: (context) => isForHr(context) && stepIs(context, 'Participating'),
  },
  LeaveProgramme: {
    pages: () => [
      page('Leave the programme', [
        {
          kind: 'one-of',
          name: 'because',
          label: 'Why?',
          missing: 'Choose why',
          options: Object.entries(leavingReasons).map(([value, said]) => ({ value, text: `${said[0]!.toUpperCase()}${said.slice(1)}` })), // prettier-ignore
        },
        text('reason', 'Do you want to say more?', { hint: 'HR alone can read it.', optional: true }),
      ]),
    ],
    offered: (context) => (isOwn(context) || isForHr(context)) && stepIs(context, 'Participating', 'Paused'),
    last: true,
  },
  EnterTalentPool: {
    pages: () => [
      page('Bring them into the talent pool', [], { say: 'They are told, and it is looked at again in a year.' }),
    ],
    offered: (context) =>
      isForHr(context) && !seenIn(context)?.pool && stepIs(context, 'Participating', 'Completed', 'Left'),
  },
  RenewPoolMembership: {
    pages: (context) => [
      page('Renew the place in the talent pool', [], {
        say: `It is looked at again a year from now. It was to be looked at on ${dayText(fileOf(context).pool?.reviewOn ?? today(context))}.`,
      }),
    ],
  },
  EndPoolMembership: {
    pages: () => [
      page('End the place in the talent pool', [reason('Why?', 'The person can read it.')], {
        say: 'Posts stay open to them as to everybody else.',
      }),
    ],
    offered: (context) => (isOwn(context) || isForHr(context)) && seenIn(context)?.pool !== undefined,
    last: true,
  },
} satisfies Forms;
