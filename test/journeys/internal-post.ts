import { demoPeople } from '#libs/directory/demo/people.js';
import { actAs, advanceTo, fetchJson, type Person, type Urls } from './api.js';
import type { Journey } from './journey.js';
import { payrollRecord } from './payroll-record.js';
import { accepted, refused, same, type Teller } from './tell.js';

const school = 'school-brindlewick';
const dayMs = 86_400_000;
type Part = (typeof demoPeople)[number]['demo'];
const idOf = (part: Part): string => demoPeople.find((one) => one.demo === part)!.staff;
/** The trust's own time: the rehearsal's clock may be ahead of the wall's. */
const now = async (someone: Person): Promise<number> => Date.parse(String((await someone.get('/me')).body['at']));
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const request = async (teller: Teller, hr: Person, slt: Person): Promise<string> => {
  teller.step('HR asks for a Deputy Head at Brindlewick to be found inside the trust');
  const key = `demo-${Date.now()}`;
  const post = { title: 'Deputy Head', school };
  const { case: id } = accepted(
    teller,
    'HR officer requests the post',
    await hr.post('/internal-posts', post, { key }),
  );
  const again = accepted(teller, 'A double click', await hr.post('/internal-posts', post, { key }));
  same('the case of a double click', [again.case, again.repeated], [id, true]);

  teller.step('SLT approves; whoever asked for the post can’t');
  const task = await slt.task(id, 'approve-request');
  refused(
    teller,
    'An approval from an old page',
    'TaskChanged',
    await slt.post(`/internal-posts/${id}/approve-request`, {}, { taskVersion: task.version + 7 }),
  );
  accepted(
    teller,
    'SLT takes the task',
    await slt.post(`/internal-posts/${id}/claim-task`, { task: task.key }, { taskVersion: task.version }),
  );
  accepted(teller, 'SLT approves', await slt.answer(id, 'approve-request', 'ApproveRequest', {}));
  return id;
};

const advertise = async (
  urls: Urls,
  teller: Teller,
  id: string,
  hr: Person,
  applicants: readonly Person[],
): Promise<void> => {
  teller.step('HR advertises it across the trust for a fortnight, and three people apply');
  const closesAt = new Date((await now(hr)) + 14 * dayMs).toISOString();
  accepted(
    teller,
    `HR opens the advert until ${closesAt}`,
    await hr.answer(id, 'open-advert', 'OpenAdvert', { closesAt }),
  );
  for (const [i, applicant] of applicants.entries()) {
    const statement = `Application ${i + 1}: why I would lead this school well.`;
    accepted(teller, `Applicant ${i + 1} applies`, await applicant.post(`/internal-posts/${id}/apply`, { statement }));
  }
  refused(
    teller,
    'A second application',
    'AlreadyApplied',
    await applicants[0]!.post(`/internal-posts/${id}/apply`, { statement: 'Again.' }),
  );

  teller.step('A fortnight passes (the rehearsal’s clock); the process itself closes the advert');
  await advanceTo(urls, closesAt);
  await hr.get(`/cases/${id}`);
};

const select = async (teller: Teller, id: string, slt: Person): Promise<void> => {
  teller.step('The panel names the successful candidate');
  await slt.task(id, 'select-candidate');
  const { body } = await slt.get(`/cases/${id}`);
  const { applications } = body['state'] as { applications: readonly { id: string; applicant: string }[] };
  same('the number of applications', applications.length, 3);
  const chosen = applications.find(({ applicant }) => applicant === idOf('applicant-2'))!;
  const reason = 'Strongest on leading teaching.';
  accepted(
    teller,
    'SLT selects the second applicant',
    await slt.answer(id, 'select-candidate', 'SelectCandidate', { application: chosen.id, reason }),
  );
};

const agree = async (
  teller: Teller,
  id: string,
  hr: Person,
  head: Person,
): Promise<{ appointment: string; startsOn: string }> => {
  teller.step('The start date is agreed with the Head of the school');
  const [wished, startsOn] = [day((await now(hr)) + 40 * dayMs), day((await now(hr)) + 60 * dayMs)];
  accepted(
    teller,
    `HR proposes ${wished}`,
    await hr.answer(id, 'propose-start-date', 'ProposeStartDate', { startsOn: wished }),
  );
  accepted(
    teller,
    `The Head counters with ${startsOn}`,
    await head.answer(id, 'agree-start-date', 'ProposeStartDate', { startsOn }),
  );
  accepted(teller, 'HR agrees', await hr.answer(id, 'agree-start-date', 'AgreeStartDate', { proposal: 2 }));
  const { body } = await hr.get(`/cases/${id}`);
  const { appointment } = (body['state'] as { appointment: { appointment: string } }).appointment;
  return { appointment, startsOn };
};

const run = async (urls: Urls, teller: Teller): Promise<void> => {
  const parts = ['hr-officer', 'slt-1', 'head-brindlewick', 'applicant-1', 'applicant-2', 'applicant-3'] as const;
  const [hr, slt, head, ...applicants] = (await Promise.all(parts.map((part) => actAs(urls, idOf(part))))) as [
    Person,
    Person,
    Person,
    ...Person[],
  ];
  const id = await request(teller, hr, slt);
  await advertise(urls, teller, id, hr, applicants);
  await select(teller, id, slt);
  const { appointment, startsOn } = await agree(teller, id, hr, head);

  teller.step('Payroll has it from Kafka');
  const made = await payrollRecord(urls, appointment, 1);
  teller.say(JSON.stringify(made));
  same('the start date that payroll stored', made['startsOn'], startsOn);

  teller.step('The date moves after all; payroll follows');
  const later = day(Date.parse(startsOn) + 7 * dayMs);
  accepted(
    teller,
    `HR moves the start to ${later}`,
    await hr.post(`/internal-posts/${id}/amend-appointment`, {
      startsOn: later,
      reason: 'Handover takes a week more.',
    }),
  );
  const amended = await payrollRecord(urls, appointment, 2);
  teller.say(JSON.stringify(amended));
  same(
    'what payroll stored',
    [amended['appointmentId'], amended['startsOn'], amended['revision'], amended['staffId']],
    [appointment, later, 2, idOf('applicant-2')],
  );

  teller.step('The case tells who did what, when, and under which clause');
  const { body } = await hr.get(`/cases/${id}/timeline?limit=200`);
  for (const entry of body['items'] as readonly {
    version: number;
    type: string;
    at: string;
    actor: { kind: string; id?: string };
    clause: string;
  }[])
    teller.say(
      `${String(entry.version).padStart(2)}  ${entry.at}  ${entry.type.padEnd(22)} ${(entry.actor.kind === 'person' ? entry.actor.id! : entry.actor.kind).padEnd(10)} ${entry.clause}`,
    );
  const { status } = await fetchJson(`${urls.gateway}/cases/${id}`);
  same('what a stranger is answered', status, 401);
};

export const internalPost: Journey = {
  name: 'internal-post',
  about: 'An internal post, from HR’s request to the appointment in payroll’s records',
  run,
};
