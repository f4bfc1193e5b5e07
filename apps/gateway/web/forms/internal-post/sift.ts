import { criteriaFor } from '#libs/domain/internal-post/sift.js';
import { siftable } from '#libs/domain/internal-post/specification.js';
import type { Criterion } from '#libs/domain/internal-post/events.js';
import { criterionKinds } from '#libs/words/internal-post/marks.js';
import { aboutApplication, applicantName, theApplication } from '../shared/applications.js';
import { longText, page, table, text } from '../shared/asking.js';
import { postOf, type ApplicationSeen } from '../shared/post-seen.js';
import type { FormContext, Forms, Question } from '../types.js';

/** What an application is sifted on: the criteria of the version to which it was made. */
const sifted = (context: FormContext, application: ApplicationSeen): readonly Criterion[] =>
  criteriaFor(postOf(context), application).filter(siftable);
const markOf = (marks: readonly Readonly<{ criterion: string; met: boolean }>[] = [], id: string) =>
  marks.find(({ criterion }) => criterion === id)?.met;
/** The essential criteria on which those who sifted disagree, by the marks that the reader may see. */
const disputed = (context: FormContext, application: ApplicationSeen): readonly Criterion[] =>
  sifted(context, application)
    .filter(({ kind }) => kind === 'essential')
    .filter(({ id }) => new Set((application.sifts ?? []).map(({ marks }) => markOf(marks, id))).size > 1)
    .filter(({ id }) => markOf(application.reconciled, id) === undefined);

const marking = (label: string, criteria: readonly Criterion[]): Question => ({
  kind: 'table',
  name: 'marks',
  label,
  key: 'criterion',
  value: 'met',
  as: 'boolean',
  lines: criteria.map(({ id, text: asked, kind }) => ({ id, text: asked, hint: criterionKinds[kind] })),
  options: [
    { value: 'true', text: 'Met' },
    { value: 'false', text: 'Not met' },
  ],
});
const statement = (context: FormContext, { statement: vault }: ApplicationSeen) =>
  longText('Statement', vault && context.textOf(vault));
const verdict = (met: boolean | undefined) => (met === undefined ? 'No mark' : met ? 'Met' : 'Not met');
const marksSoFar = (context: FormContext, application: ApplicationSeen) => {
  const sifts = application.sifts ?? [];
  return table(
    'How it was marked',
    ['Criterion', ...sifts.map(({ by }) => context.nameOf(by))],
    disputed(context, application).map((one) => [
      one.text,
      ...sifts.map(({ marks }) => verdict(markOf(marks, one.id))),
    ]),
  );
};

/** Step 3: applications are marked by several people, each for themselves. */
export const siftForms = {
  SiftApplication: {
    pages: (context) => {
      const application = theApplication(context, 'sift');
      return [
        page(
          `Sift the application of ${applicantName(context, application.id)}`,
          [
            marking('Does the application show it?', sifted(context, application)),
            text('reasons', 'What are your reasons?', {
              hint: 'The applicant may ask for them.',
              missing: 'Enter your reasons',
            }),
          ],
          {
            say: 'Mark what the application shows, and nothing that you know otherwise. Nobody sees your marks before everybody has sifted.',
            notes: statement(context, application),
          },
        ),
      ];
    },
    fixed: aboutApplication('sift'),
  },
  ReconcileSift: {
    pages: (context) => {
      const application = theApplication(context, 'reconcile');
      return [
        page(
          `Settle the marks of ${applicantName(context, application.id)}`,
          [
            marking('What do the sifters settle on?', disputed(context, application)),
            text('reasons', 'Why?', { hint: 'The applicant may ask for the reasons.', missing: 'Enter the reasons' }),
          ],
          {
            say: 'The sifters disagree on these essential criteria. Where you sifted yourself, another of them has to say the same before it holds.',
            notes: [...statement(context, application), ...marksSoFar(context, application)],
          },
        ),
      ];
    },
    fixed: aboutApplication('reconcile'),
  },
} satisfies Forms;
