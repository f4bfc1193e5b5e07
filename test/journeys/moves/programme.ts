import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { LocalDate } from '#libs/kernel/index.js';
import type { Accepted } from '../person.js';
import { accepted, same } from '../tell.js';
import { idOf, type Case, type Trust, type Who } from '../trust.js';
import { answers, gives } from './act.js';
import { timePasses } from './advert.js';

/** Somebody who applies, with the Head who reads it; nobody reads it where there is none. */
export type Applicant = Readonly<{ who: Who; head?: Who }>;
export const panel = ['slt-1', 'slt-2', 'slt-3'] as const;
export const fileOf = (trust: Trust, who: Who): Case => ({ ...trust, id: participationOf(idOf(who)) });

type Candidate = Readonly<{ candidate: number; staff: string; standing: string }>;
type Seen = Readonly<{ status: string; tasks: readonly { key: string }[]; state: object }>;
const seenBy = async (of: Case, part: Who): Promise<Seen> => {
  const { status, body } = await (await of.as(part)).get(`/cases/${of.id}`);
  if (status !== 200) throw new Error(`${part} asked for the case: ${status} ${JSON.stringify(body)}`);
  return body as unknown as Seen;
};

/** Throws unless the person's file stands there. */
export const standsAs = async (trust: Trust, who: Who, expected: string, part: Who = 'hr-officer'): Promise<void> => {
  const { status } = await seenBy(fileOf(trust, who), part);
  same(`where ${who} stands with the programme`, status, expected);
  trust.teller.say(`${who} is ${status}`);
};
/** The number that somebody has in the intake, as HR sees it. */
export const candidateOf = async (intake: Case, who: Who): Promise<number> => {
  const { candidates } = (await seenBy(intake, 'hr-officer')).state as { candidates: readonly Candidate[] };
  const found = candidates.findLast(({ staff }) => staff === idOf(who));
  if (!found) throw new Error(`${who} is no candidate of ${intake.id}.`);
  return found.candidate;
};
/** The number at the end of the open task whose key begins so. */
export const numberOf = async (of: Case, task: string, part: Who = 'hr-officer'): Promise<number> => {
  const { tasks } = await seenBy(of, part);
  const key = tasks.map((one) => one.key).find((one) => one.startsWith(`${task}-`));
  if (!key)
    throw new Error(`No task ${task} is open in ${of.id}: ${tasks.map((one) => one.key).join(', ') || 'none'}.`);
  return Number(key.split('-').at(-1));
};

export type Intake = Case & Readonly<{ joinsOn: string; year: number }>;
/** HR opens the next intake that nobody has opened yet: its joining day lies beyond the next tenth of May. */
export const intakeOpened = async (trust: Trust, capacity: number): Promise<Intake> => {
  trust.teller.step('HR opens the next intake of the programme');
  const today = new Date(await trust.now());
  const hr = await trust.as('hr-officer');
  const first = today.toISOString().slice(5, 10) < '05-10' ? today.getUTCFullYear() : today.getUTCFullYear() + 1;
  for (const year of [first, first + 1]) {
    const joinsOn = `${year}-09-01`;
    const criteria = ['Leads people well', 'Learns from evidence'];
    const reply = await hr.post('/ldp-cycles', { joinsOn, capacity, criteria });
    if (reply.body['refusal'] === 'AlreadyOpened') continue;
    const { case: id } = accepted(trust.teller, 'hr-officer: OpenCycle', reply);
    same('the stream of the intake', id, cycleOf(joinsOn as LocalDate));
    return { ...trust, id, joinsOn, year };
  }
  throw new Error('The intakes of the next two years are open already.');
};

/** In May people apply to join in September; a Head says a word, and whoever's Head does not goes to the panel all the same. */
export const applied = async (intake: Intake, applicants: readonly Applicant[]): Promise<void> => {
  await timePasses(intake, `${intake.year}-05-10T09:00:00.000Z`, 'It is May; people apply to join in September');
  for (const { who, head } of applicants) {
    const statement = `Why I, ${who}, want to lead.`;
    const asked: Accepted = accepted(
      intake.teller,
      `${who}: SubmitApplication`,
      await (await intake.as(who)).post('/ldp-participations', { statement }),
    );
    const file = fileOf(intake, who);
    same('whose file it is', asked.case, file.id);
    const application = await numberOf(file, 'endorse-application');
    if (head) await answers(file, head, `endorse-application-${application}`, 'EndorseApplication', { application });
  }
  if (applicants.some(({ head }) => !head))
    await timePasses(intake, `${intake.year}-06-01T09:00:00.000Z`, 'Nobody reads one of them; it goes to the panel, marked so'); // prettier-ignore
  for (const { who } of applicants) await standsAs(intake, who, 'WithPanel');
};

/** Each member declares, assesses on the same criteria, and votes; the panel's decisions take effect after the cut-off. */
export const selected = async (intake: Intake, applicants: readonly Applicant[]): Promise<void> => {
  intake.teller.step('A panel of the Senior Leadership Team assesses everybody on the same criteria');
  await answers(intake, 'hr-officer', 'set-up-panel', 'SetUpPanel', { members: panel.map(idOf) });
  for (const member of panel)
    await answers(intake, member, `declare-interests-${idOf(member)}`, 'DeclareInterests', { conflicts: [] });
  for (const [i, { who }] of applicants.entries()) {
    const candidate = await candidateOf(intake, who);
    const score = Math.max(1, 4 - i);
    for (const member of panel)
      for (const criterion of ['criterion-1', 'criterion-2'])
        await answers(intake, member, `assess-${candidate}-${idOf(member)}`, 'AssessCriterion', {
          candidate,
          criterion,
          score,
          evidence: 'The statement names what was led, and what came of it.',
        });
    for (const member of panel.slice(0, 2))
      await answers(intake, member, `give-verdict-${candidate}-${idOf(member)}`, 'GiveVerdict', {
        candidate,
        decision: 'select',
        reason: 'Ready to be developed further.',
      });
    const feedback = { reason: 'Clear evidence on both criteria.', feedback: 'Say more of what you learnt.' };
    await answers(intake, panel[0], `write-feedback-${candidate}`, 'WriteFeedback', { candidate, ...feedback });
  }
  await timePasses(intake, `${intake.year}-09-01T01:00:00.000Z`, 'The cut-off passes, and the panel decides');
  await answers(intake, panel[0], 'decide-selection', 'DecideSelection');
};

/** Somebody accepts their place and acknowledges the commitment of their own time. */
export const accepts = async (trust: Trust, who: Who): Promise<void> => {
  const file = fileOf(trust, who);
  const application = await numberOf(file, 'answer-offer', who);
  await answers(file, who, `answer-offer-${application}`, 'AcceptPlace', { application });
  await answers(file, who, `acknowledge-commitment-${application}`, 'AcknowledgeCommitment', {
    application,
    version: 1,
  });
};
/** Somebody gives their place up. */
export const declines = async (trust: Trust, who: Who): Promise<void> => {
  const file = fileOf(trust, who);
  const application = await numberOf(file, 'answer-offer', who);
  await answers(file, who, `answer-offer-${application}`, 'DeclinePlace', { application });
};

/** From an intake that is opened to people who take part in it. */
export const joined = async (trust: Trust, applicants: readonly Applicant[]): Promise<Intake> => {
  const intake = await intakeOpened(trust, applicants.length);
  await applied(intake, applicants);
  await selected(intake, applicants);
  for (const { who } of applicants) await accepts(intake, who);
  await timePasses(intake, `${intake.year}-09-02T09:00:00.000Z`, 'Everybody who accepted has joined');
  for (const { who } of applicants) await standsAs(intake, who, 'Participating');
  return intake;
};

/** What HR plans with a participant: training towards an accreditation, and a project of research. */
export const planned = async (trust: Trust, who: Who, due: string): Promise<void> => {
  trust.teller.step('The development plan: training towards an accreditation, and a project of research');
  const file = fileOf(trust, who);
  const owner = idOf(who);
  const title = 'NPQ Headship';
  const description = 'Part of the development plan.';
  const training = { kind: 'training', description, owner, due, accreditation: { body: 'external', title } };
  await gives(file, 'hr-officer', 'AddPlanElement', training);
  const question = 'What brings reading on?';
  const research = { kind: 'research', description, owner, due, question, sponsor: idOf('ceo') };
  await gives(file, 'hr-officer', 'AddPlanElement', research);
};

/** One term's review, held by a member of SLT from its task. */
export const reviewed = async (intake: Intake, who: Who, more: Readonly<{ final?: boolean; post?: string }> = {}) => {
  intake.teller.step('SLT holds its progress review of the term');
  const review = await numberOf(intake, 'hold-review');
  const task = `hold-review-${review}`;
  const candidate = await candidateOf(intake, who);
  const status = { review, candidate, progress: 'on-track', final: more.final ?? false, note: 'Makes good progress.' };
  await answers(intake, 'slt-1', task, 'RecordStatus', status);
  await answers(intake, 'slt-1', task, 'RecordMinutes', { review, minutes: 'The team looked at everybody.' });
  if (more.post) await answers(intake, 'slt-1', task, 'PlanSecondment', { review, candidate, post: more.post });
  await answers(intake, 'slt-1', task, 'CloseReview', { review });
};
