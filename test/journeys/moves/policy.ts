import { accepted, same } from '../tell.js';
import { whoIs, type Case, type Trust, type Who } from '../trust.js';
import { answers, gives } from './act.js';

type Responsible = Readonly<{
  title: string;
  reference?: string;
  owner: object;
  authoriser: 'board' | 'committee' | 'CEO';
}>;
export type SeenPolicy = Readonly<{
  status: string;
  standing: string;
  due?: Readonly<{ due: Readonly<{ due: string; from: string; assumed?: true }> }>;
  findings: readonly Readonly<{ id: string; kind: string; severity: string; decision?: object }>[];
  review?: Readonly<{ review: number; stage: string; steps: readonly string[]; draft?: Readonly<{ hash: string }> }>;
  inForce?: Readonly<{ hash: string; acknowledgements: number }>;
  overdue: boolean;
}>;

/** The text of a policy is kept under its hash. */
export const kept = async (trust: Trust, who: Who, text: string, name: string) => {
  const { status, body } = await (await trust.as(who)).send('/contents', { name, text });
  if (status !== 201) throw new Error(`${who} could not send ${name}: ${status} ${JSON.stringify(body)}`);
  trust.teller.say(`${who}: sends ${name} → ${String(body['hash']).slice(0, 12)}`);
  return body as unknown as Readonly<{ hash: string; bytes: number; mediaType: string }>;
};

/** A policy as somebody sees it now. */
export const policySeen = async (policy: Case, who: Who = 'hr-officer'): Promise<SeenPolicy> => {
  const { body } = await (await policy.as(who)).get(`/cases/${policy.id}`);
  return body['state'] as SeenPolicy;
};

/** HR registers a policy and supplies its document, which the process reads by itself. */
export const imported = async (trust: Trust, of: Responsible, text: string): Promise<Case> => {
  const hr = await trust.as('hr-officer');
  const body = { scope: { of: 'trust' }, referenced: false, ...of };
  const { case: id } = accepted(
    trust.teller,
    `hr-officer: RegisterPolicy, ${of.title}`,
    await hr.post('/policies', body),
  );
  const policy: Case = { ...trust, id };
  const { hash, bytes, mediaType } = await kept(trust, 'hr-officer', text, `${of.title}.txt`);
  await gives(policy, 'hr-officer', 'TakeDocument', { hash, mediaType, bytes });
  await (await policy.as('hr-officer')).task(id, 'record-adoption');
  return policy;
};

/** HR decides on the first open finding of a kind. Throws where the reader found none. */
export const decided = async (policy: Case, kind: string, decision: object, reason: string): Promise<void> => {
  const { findings } = await policySeen(policy);
  const found = findings.find((one) => one.kind === kind && !one.decision);
  if (!found) throw new Error(`No ${kind} among ${findings.map((one) => one.kind).join(', ') || 'no findings'}.`);
  await answers(policy, 'hr-officer', 'decide-findings', 'DecideFinding', { finding: found.id, decision, reason });
};
export const adopted = (policy: Case, value: string, body = 'board') =>
  answers(policy, 'hr-officer', 'record-adoption', 'RecordAdoption', { approvedOn: { precision: 'day', value }, body });
/** When the next review is due, and what says so. */
export const dueIs = async (policy: Case, due: string, from: string): Promise<void> => {
  const { due: set } = await policySeen(policy);
  same('the next review', [set?.due.due, set?.due.from], [due, from]);
  policy.teller.say(`The next review is due on ${due}: ${from}`);
};

/** The draft is written, consulted on, looked at for equality and submitted. */
export const drafted = async (policy: Case, writer: Who, text: string, until: string): Promise<string> => {
  const { hash } = await kept(policy, writer, text, 'Draft.md');
  await answers(policy, writer, 'draft', 'EditDraft', { hash, class: 'substantive' });
  await answers(policy, writer, 'draft', 'OpenConsultation', { until });
  await answers(policy, writer, 'record-answers', 'RecordConsultationAnswers', { count: 17 });
  return hash;
};
export const submitted = async (policy: Case, writer: Who, hash: string): Promise<void> => {
  const text = 'Nobody with a protected characteristic is put at a disadvantage by it.';
  await answers(policy, writer, 'draft', 'RecordEqualityImpact', { outcome: 'none', text });
  await answers(policy, writer, 'draft', 'SubmitDraft', { hash });
};
/** Each step of the chain approves this very text, until a meeting is asked. */
export const approvedUpTo = async (policy: Case, hash: string, by: Readonly<Record<string, Who>>): Promise<void> => {
  for (;;) {
    const { review } = await policySeen(policy);
    const [step = ''] = review?.steps ?? [];
    if (review?.stage !== 'Approving') return;
    await answers(policy, by[step] ?? 'ceo', `approve-${step.toLowerCase()}`, 'ApproveStep', { step, hash });
  }
};

/** HR schedules a meeting of the board whose clerk keeps its agenda. */
export const scheduled = async (trust: Trust, on: string, members: readonly string[]): Promise<Case> => {
  const hr = await trust.as('hr-officer');
  const [chair] = members;
  const body = { body: 'board', on, startsAt: '17:30', place: 'Trust office', chair, clerk: hr.id, members };
  const reply = await hr.post('/board-meetings', body);
  const { case: id } = accepted(trust.teller, `hr-officer: ScheduleMeeting, ${on}`, reply);
  return { ...trust, id };
};
/** The text is on the agenda, and the papers are out. */
export const onAgenda = async (meeting: Case, policy: Case, hash: string): Promise<void> => {
  await answers(meeting, 'hr-officer', 'prepare-agenda', 'AddAgendaItem', { policy: policy.id, hash });
  await answers(meeting, 'hr-officer', 'prepare-agenda', 'SendPapers');
};
export const held = async (meeting: Case, present: readonly string[], decision: object): Promise<void> => {
  await answers(meeting, 'hr-officer', 'record-attendance', 'RecordAttendance', { present });
  await answers(meeting, 'hr-officer', 'decide-items', 'DecideItem', { item: 1, ...decision });
  await answers(meeting, whoIs(present[0] as never), 'confirm-minutes', 'ConfirmMinutes');
};
