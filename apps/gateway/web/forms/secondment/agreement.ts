import type { Stay } from '#libs/domain/secondment/words.js';
import { rightsToReturn } from '#libs/words/secondment/terms.js';
import { capital } from '#libs/words/numbers.js';
import { answered, page, text } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Question } from '../types.js';
import { destinationOf, destinationQuestion, homeQuestion, hostQuestions, hostSoFar, outside, schoolName } from './places.js'; // prettier-ignore
import { dayQuestions, wholeWeek } from './request.js';
import { isForHr, secondmentOf, seenIn, statusIs } from './seen.js';

const sideOptions = (context: FormContext, soFar: Answers) => {
  const home = schoolName(context, secondmentOf(context).asked.homeSchool) ?? 'The home school';
  return [
    { value: 'home', text: `${home}, the home school` },
    { value: 'host', text: `${hostSoFar(context, soFar)}, the host` },
  ];
};
const responsible = (name: keyof Stay | 'dbs', label: string, hint: string, missing: string) =>
  (context: FormContext, soFar: Answers): Question => ({ kind: 'one-of', name, label, hint, missing, options: sideOptions(context, soFar) }); // prettier-ignore
const appraises = responsible(
  'appraises',
  'Who appraises them?',
  'That side’s Head sets the objective and records what came of it.',
  'Choose who appraises them',
);
const pays = responsible(
  'pays',
  'Who pays them?',
  'Payroll is told of it with the secondment.',
  'Choose who pays them',
);
const disciplines = responsible(
  'disciplines',
  'Who deals with conduct?',
  'Whoever that is, only the home school, which employs them, can dismiss them.',
  'Choose who deals with conduct',
);
const dbs = responsible(
  'dbs',
  'Who makes the DBS check?',
  'A partner outside the Trust and the Trust settle this before anybody goes.',
  'Choose who makes the DBS check',
);

const places = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const { secondee } = secondmentOf(context).asked;
  const host = hostQuestions(context, soFar);
  return [
    page('The posts', [
      homeQuestion(context, secondee, 'They keep it, and come back to it.'),
      destinationQuestion(context, soFar),
    ]),
    ...(host.length ? [page('What they do there', host)] : []),
  ];
};
const terms = (context: FormContext, soFar: Answers): FormPage =>
  page('Who is responsible for what', [
    appraises(context, soFar),
    pays(context, soFar),
    disciplines(context, soFar),
    {
      kind: 'one-of',
      name: 'rightToReturn',
      label: 'What do they come back to?',
      hint: 'Everybody has a right to return. The agreement says to what.',
      missing: 'Choose what they come back to',
      options: Object.entries(rightsToReturn).map(([value, said]) => ({ value, text: capital(said) })),
    },
  ]);
const withPartner = (context: FormContext, soFar: Answers): FormPage =>
  page(
    'What the partner settles',
    [
      {
        kind: 'line',
        name: 'partnerSignatory',
        label: 'Who signs for the organisation?',
        hint: 'Their name and office, such as “Ann Bell, Headteacher”',
        missing: 'Enter who signs for the organisation',
      },
      dbs(context, soFar),
      text('recharge', 'What is the organisation charged?', {
        hint: 'Such as salary and on-costs, and when it is invoiced. Name no person.',
        rows: 4,
        missing: 'Enter what the organisation is charged',
      }),
    ],
    {
      say: 'Nobody goes to an organisation outside the Trust before all of this is settled. It signs on paper; file that with the task “Record the partner’s signature”.',
    },
  );

/** What stands in the version before, or else what was asked for. */
const startingFrom = (context: FormContext): object => {
  const { asked, draft } = secondmentOf(context);
  const host = draft?.host ?? asked.host;
  const { from, to, pattern = wholeWeek } = draft?.terms ?? asked;
  const home = draft?.home.post ?? asked.homePost;
  const agreed = draft?.terms;
  return {
    from,
    pattern,
    destination: destinationOf(host),
    ...(to && { to }),
    ...(home && { homePost: home }),
    ...('partner' in host && { partner: host.partner }),
    ...('post' in host && { hostPost: host.post }),
    ...(agreed && {
      appraises: agreed.appraises,
      pays: agreed.pays,
      disciplines: agreed.disciplines,
      rightToReturn: agreed.rightToReturn,
    }),
    ...(agreed?.partner && { dbs: agreed.partner.dbs, recharge: agreed.partner.recharge }),
  };
};

/** HR writes what the sides sign. */
export const agreementForms = {
  WriteAgreement: {
    asksForPosts: true,
    pages: (context, soFar) => [
      ...places(context, soFar),
      page('When', dayQuestions(context), {
        say: 'The secondment begins by itself on the first day, once every side has signed before it.',
      }),
      terms(context, soFar),
      ...(answered(soFar, 'destination') === outside ? [withPartner(context, soFar)] : []),
    ],
    begins: startingFrom,
    offered: (context) => isForHr(context) && statusIs(context, 'Agreeing') && seenIn(context)?.draft !== undefined,
  },
} satisfies Forms;
