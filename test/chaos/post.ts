import { randomUUID } from 'node:crypto';
import type { Reply, TaskItem } from '../journeys/api.js';
import type { Cast } from './cast.js';
import type { Stubborn } from './stubborn.js';

const dayMs = 86_400_000;
// A case is named by who asked and under which key; the engine may still know those of an earlier run.
const run = randomUUID();
const ok = (what: string, { status, body }: Reply): Reply => {
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  return { status, body };
};

/** A person's task in a case, once it is there: the workflow may have to bring the case so far first. */
const taskOf = async (person: Stubborn, id: string, key: string): Promise<TaskItem> => {
  for (;;) {
    const { status, body } = await person.get(`/tasks/${id}/${key}`);
    if (status === 200) return body as unknown as TaskItem;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
const answer = async (person: Stubborn, id: string, key: string, command: string, body: object) => {
  const { version } = await taskOf(person, id, key);
  return ok(command, await person.post(`/internal-posts/${id}/${command}`, body, version));
};
const now = async (person: Stubborn) => Date.parse(String((await person.get('/me')).body['at']));

/** From the request to an open advert with two applicants: resolves with the case and its closing instant. */
export const openPost = async ({ hr, slt, one, two }: Cast, n: number): Promise<{ id: string; closesAt: string }> => {
  const begun = ok(
    'request',
    await hr.post(
      '/internal-posts',
      { title: `Assistant Head ${n}`, school: 'school-brindlewick' },
      undefined,
      `chaos-${run}-${n}`,
    ),
  );
  const id = String(begun.body['case']);
  await answer(slt, id, 'approve-request', 'approve-request', {});
  const closesAt = new Date((await now(hr)) + (10 + (n % 4)) * dayMs).toISOString();
  await answer(hr, id, 'open-advert', 'open-advert', { closesAt });
  for (const applicant of [one, two])
    ok('apply', await applicant.post(`/internal-posts/${id}/apply`, { statement: `Statement ${n}.` }));
  return { id, closesAt };
};

/** From the closed advert to the appointment: resolves with its id and start date. */
export const fillPost = async (
  { hr, slt, head }: Cast,
  id: string,
  n: number,
): Promise<{ appointment: string; startsOn: string }> => {
  await taskOf(slt, id, 'select-candidate');
  const { body } = await slt.get(`/cases/${id}`);
  const { applications } = body['state'] as { applications: readonly { id: string }[] };
  await answer(slt, id, 'select-candidate', 'select-candidate', {
    application: applications[n % 2]!.id,
    reason: 'The stronger.',
  });
  const startsOn = new Date((await now(hr)) + (30 + n) * dayMs).toISOString().slice(0, 10);
  await answer(hr, id, 'propose-start-date', 'propose-start-date', { startsOn });
  await answer(head, id, 'agree-start-date', 'agree-start-date', { proposal: 1 });
  const made = await hr.get(`/cases/${id}`);
  return {
    appointment: (made.body['state'] as { appointment: { appointment: string } }).appointment.appointment,
    startsOn,
  };
};
