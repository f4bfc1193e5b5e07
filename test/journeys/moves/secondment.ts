import { same } from '../tell.js';
import { dayIn, type Case, type Trust, type Who } from '../trust.js';
import { answers } from './act.js';
import { ranked } from './interviews.js';
import { established } from './ledger.js';
import { appointedTo } from './offer.js';
import { appointmentOf } from './payroll.js';
import { interviewedAll, readyToSift } from './ready.js';

/** A post at another school is filled from inside, for a time: a Head is appointed. */
export const secondedByAppointment = async (
  trust: Trust,
  head: Who,
): Promise<Readonly<{ stay: Case; post: string; from: string; to: string }>> => {
  trust.teller.step('A post at Brindlewick is to be filled on secondment, for three months');
  const title = 'Head of School';
  const post = await established(trust, { title, school: 'school-brindlewick', from: await dayIn(trust, 0) });
  const to = await dayIn(trust, 140);
  const asked = await readyToSift(trust, [head], { title, post, onSecondmentUntil: to });
  await interviewedAll(asked, [head]);
  await ranked(asked, [head]);
  const from = await appointedTo(asked, head);
  const { appointment } = await appointmentOf(asked);
  trust.teller.say(`the appointment opens secondment-${appointment}`);
  return { stay: { ...trust, id: `secondment-${appointment}` }, post, from, to };
};

type Sides = Readonly<{ from: string; to: string; secondee: Who; home: Who; host: Who }>;
/** HR writes the agreement of a secondment for the whole week, and every side signs it. */
export const agreed = async (stay: Case, { from, to, secondee, home, host }: Sides): Promise<void> => {
  stay.teller.step('HR writes the agreement; the secondee and both schools sign the same version');
  const sides = { appraises: 'host', pays: 'home', disciplines: 'home', rightToReturn: 'own-post' };
  const terms = { from, to, pattern: [1, 1, 1, 1, 1], ...sides };
  await answers(stay, 'hr-officer', 'write-agreement', 'WriteAgreement', terms);
  for (const [as, part] of Object.entries({ secondee, home, host }))
    await answers(stay, part, `sign-agreement-${as}`, 'SignAgreement', { version: 1, as });
};

/** Whoever appraises sets the objective of document 002, and the secondee acknowledges it. */
export const objectiveSet = async (
  stay: Case,
  { appraiser, secondee }: Readonly<{ appraiser: Who; secondee: Who }>,
) => {
  const objective = 'Lead the school through its inspection.';
  await answers(stay, appraiser, 'set-objective', 'SetObjective', { objective });
  await answers(stay, secondee, 'acknowledge-objective', 'AcknowledgeObjective');
};

/** Throws unless the secondment stands at one of these. */
export const standsIn = async (stay: Case, ...statuses: readonly string[]): Promise<void> => {
  const { status, body } = await (await stay.as('hr-officer')).get(`/cases/${stay.id}`);
  if (status !== 200) throw new Error(`hr-officer asked for the case: ${status} ${JSON.stringify(body)}`);
  same('where the secondment stands', statuses.includes(String(body['status'])) ? statuses : body['status'], statuses);
  stay.teller.say(`The secondment is ${String(body['status'])}`);
};
