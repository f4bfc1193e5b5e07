import { commandRoutes } from '#libs/http/routes.js';
import { processes } from '#libs/domain/registry.js';
import type { CommandId, StreamId } from '#libs/kernel/index.js';
import { createOwnerPool } from '#libs/event-store/index.js';
import { answer, person } from './client.js';
import { applicant, head, hr, otherApplicant, otherHr, slt, type Gateway } from './gateway.js';

export const post = { title: 'Head of Maths', school: 'school-ashgrove' };
export const routes = commandRoutes(processes);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** HR requests a post; answers the case. */
export const requested = async (gateway: Gateway, body: object = post): Promise<string> => {
  const started = await (await person(gateway, hr)).post('/internal-posts', body);
  if (started.status !== 201) throw new Error(JSON.stringify(started.body));
  return started.body.case as string;
};

/** The same, approved and advertised. */
export const advertised = async (gateway: Gateway): Promise<string> => {
  const stream = await requested(gateway);
  await answer(await person(gateway, slt), stream, 'approve-request', 'approve-request', {});
  const opened = await answer(await person(gateway, otherHr), stream, 'open-advert', 'open-advert', {
    closesAt: inDays(20),
  });
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
  return stream;
};

/** The same, with two applications. */
export const appliedFor = async (gateway: Gateway): Promise<string> => {
  const stream = await advertised(gateway);
  for (const who of [applicant, otherApplicant]) {
    const sent = await (
      await person(gateway, who)
    ).post(`/internal-posts/${stream}/apply`, { statement: `The statement of ${who}.` });
    if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  }
  return stream;
};

/** Moves the trust's clock, as a rehearsal does. */
export const moveOn = async (gateway: Gateway, days: number): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query('update world set ahead_ms = ahead_ms + $1, version = version + 1', [days * 86_400_000]);
  await owner.end();
};

/** Somebody's time with the trust has ended. */
export const leaves = async (gateway: Gateway, staff: string): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query(`update staff set to_date = current_date - 2 where staff_id = $1`, [staff]);
  await owner.query('update world set version = version + 1');
  await owner.end();
  await gateway.engine.directory.refresh();
};

/** The whole way: the advert closes, the applicant is selected, and HR and the Head agree a date. Answers case and appointment. */
export const appointed = async (gateway: Gateway): Promise<{ stream: string; appointment: string }> => {
  const stream = await appliedFor(gateway);
  await moveOn(gateway, 21);
  const id = stream as StreamId;
  await gateway.engine.run({
    stream: id,
    commandId: `process:${id}:close` as CommandId,
    actor: { kind: 'process', id },
    command: { type: 'CloseAdvert', data: {} },
  });
  const hrOfficer = await person(gateway, hr);
  const seen = await (await person(gateway, slt)).get(`/cases/${stream}`);
  const application = (seen.body.state.applications as { id: string; applicant: string }[]).find(
    (one) => one.applicant === applicant,
  )!.id;
  await answer(await person(gateway, slt), stream, 'select-candidate', 'select-candidate', {
    application,
    reason: 'The strongest lesson.',
  });
  await answer(hrOfficer, stream, 'propose-start-date', 'propose-start-date', { startsOn: inDays(120).slice(0, 10) });
  const agreed = await answer(await person(gateway, head), stream, 'agree-start-date', 'agree-start-date', {
    proposal: 1,
  });
  if (agreed.status !== 200) throw new Error(JSON.stringify(agreed.body));
  const now = await hrOfficer.get(`/cases/${stream}`);
  return { stream, appointment: now.body.state.appointment.appointment as string };
};
