import { park } from '#libs/event-store/parking.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type Instant, type StaffId, type StreamId } from '#libs/kernel/index.js';
import { end, takeDue } from '#libs/notices/deliveries.js';
import { addNotice } from '#libs/notices/outbox.js';
import { startFollowers } from '../../../apps/gateway/followers.js';
import { pino } from 'pino';
import * as facts from '../../access/post-facts.js';
import * as ways from '../../access/post-ways.js';
import { pdf } from '../../documents/samples.js';
import { person } from '../../gateway/client.js';
import { applicant, head, hr, slt, type Gateway } from '../../gateway/gateway.js';
import { appliedFor } from '../../gateway/journey.js';
import { goOn, newStream, seeded } from '../../gateway/seed.js';
import { until } from '../../support/wait.js';
import { signedIn } from '../../web/browser.js';
import { formIn } from '../../web/form-in.js';
import { intakesIn } from '../../web/intake-scene.js';
import { meetingScene } from '../../web/meeting-scene.js';
import { policyScene, publishBoats } from '../../web/policy-scene.js';
import { secondmentScene } from '../../web/secondment-scene.js';

const dayMs = 86_400_000;
const ago = (days: number): Instant => instant(Date.now() - days * dayMs);
const { gate, applying, closed, recusal, sifting } = facts;

/** A post on its whole way, each part of it some days after the one before, so that there are times to measure. */
const filledSlowly = async (gateway: Gateway): Promise<StreamId> => {
  const id = newStream();
  for (const [i, told] of [
    gate.slice(0, 2),
    gate.slice(2, 4),
    ways.wholeWay.slice(4, 30),
    ways.wholeWay.slice(30),
  ].entries())
    await goOn(gateway, id, told, ago(90 - i * 20));
  return id;
};
/** What nobody has done for long. */
const neglected = async (gateway: Gateway): Promise<StreamId> => {
  const [asked] = gate;
  const ladder = [{ at: ago(30), kind: 'overdue' }];
  return goOn(
    gateway,
    newStream(),
    [facts.tell(asked!.by, 'PostRequested', { ...asked!.event.data, ladder })],
    ago(40),
  );
};

const attached = async (gateway: Gateway, id: string): Promise<string> => {
  const { by } = await signedIn(gateway, hr);
  const address = `${gateway.url}/cases/${id}/documents`;
  const { fields } = formIn(await by.get(address), 'Attach the document');
  const body = new FormData();
  for (const name of ['_csrf', 'key', 'about']) body.set(name, String(fields[name]));
  body.set('document', new Blob([new Uint8Array(pdf())]), 'Plan of the school.pdf');
  const { text } = await by.postFile(address, body);
  const [, document] = /documents\/([^/"]+)\/remove/.exec(text) ?? [];
  if (!document) throw new Error('The document was not attached.');
  return document;
};

/** For IT: a parked event, and a letter that could not be delivered. */
const trouble = async ({ engine: { store } }: Gateway, stream: StreamId): Promise<void> => {
  const [event] = await store.readOrdered(0, 1);
  await store.pool.query(`insert into subscriptions (name, checkpoint) values ('relay', 1)`);
  await park(store.pool, 'relay', event!, 'It breaks the public contract');
  const notice = { stream, reason: 'ApprovalAwaited', kind: 'remind', rungAt: ago(1) } as const;
  const recipients = [slt as StaffId];
  await addNotice(store.pool, { ...notice, key: 'reminded', recipients, task: 'identify-post', whileOpen: recipients });
  await addNotice(store.pool, { ...notice, key: 'not-delivered', recipients: [applicant as StaffId] });
  const due = await takeDue(store.pool, 2, 1000);
  for (const one of due) await end(store.pool, one, 'failed', 'EENVELOPE 550');
};

/** A secondment that is asked for, one that is signed, and one that goes on with an extension asked for. */
const secondments = async (gateway: Gateway) => {
  const scene = await secondmentScene(gateway);
  const requested = await scene.requested();
  const signing = await scene.requested();
  await scene.released(signing);
  await scene.written(signing);
  await scene.signed(signing, 1, 'secondee');
  const running = await scene.begun(await scene.agreed());
  await scene.acting(running, 'staff-020');
  return { requested, signing, running: await scene.extending(running) };
};

/** Somebody acts for a holder who is away in a key post, and a plan for everybody's return waits; a Head plans to be away, and somebody applies to the programme. */
const away = async (gateway: Gateway) => {
  const today = localDate(gateway.engine.now());
  const by = async (staff: string, path: string, body: object): Promise<string> => {
    const { status, body: answer } = await (await person(gateway, staff)).post(path, body);
    if (status >= 300) throw new Error(JSON.stringify(answer));
    return (answer as { case: string }).case;
  };
  const [holder, substitute, teaches] = ['staff-050', 'staff-051', { management: true, teaching: true }];
  const of = { school: 'school-ashgrove', from: '2026-01-01' };
  const post = await by(hr, '/posts-ledger', { title: 'Head of Year 4', ...teaches, ...of });
  await by(hr, `/posts-ledger/${post}/assign-holder`, { staff: holder, basis: 'substantive', from: of.from });
  const asked = { post, staff: substitute, cause: 'absence', absent: holder, from: today };
  const acting = (await by(hr, '/acting-ups', asked)) as StreamId;
  await by(hr, `/acting-ups/${acting}/propose-unwinding`, { on: plus(today, 'P14D') });
  const absence = await by(head, '/absences-ledger', { from: plus(today, 'P7D'), to: plus(today, 'P14D') });
  const keyPost = await by(hr, '/key-posts-ledger', { post });
  const participation = await by('staff-060', '/ldp-participations', { statement: 'I led a year group.' });
  return { acting, absence, keyPost, participation };
};

/** Posts at every step of the way, so that every page has something to show; a case for each, and what lies with them. */
export const setScene = async (gateway: Gateway) => {
  const asked = await seeded(gateway, gate.slice(0, 1));
  const late = await neglected(gateway);
  const stages: StreamId[] = [];
  for (let n = 2; n <= ways.wholeWay.length; n++) stages.push(await seeded(gateway, ways.wholeWay.slice(0, n)));
  const filled = await filledSlowly(gateway);
  const amended: StreamId[] = [];
  for (let n = 1; n <= ways.amending.length; n++)
    amended.push(await seeded(gateway, ways.wholeWay, ways.amending.slice(0, n)));
  const again = await seeded(gateway, ways.secondRound);
  const [rests] = ways.frozen;
  const since = { ...rests!.event.data, since: ago(5) };
  const frozen = await seeded(gateway, ways.secondRound, [facts.tell(rests!.by, 'PostFrozen', since)]);
  const cancelled = await seeded(gateway, gate, ways.cancelled);
  const blind = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
  const open = await appliedFor(gateway);
  const document = await attached(gateway, open);
  const seconded = await secondments(gateway);
  const { acting, absence, keyPost, participation } = await away(gateway);
  const intakes = await intakesIn(gateway);
  const policies = await policyScene(gateway);
  await publishBoats(gateway, policies);
  const meetings = await meetingScene(gateway);
  const followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  await until('the read models have come to the end of the log', async () => {
    const { rows } = await gateway.engine.store.pool.query<{ done: boolean }>(
      `select (select count(*) from events) = coalesce((select checkpoint from subscriptions where name = 'projector'), 0) as done`,
    );
    return rows[0]!.done;
  });
  await followers.stop();
  await trouble(gateway, asked);
  return {
    asked,
    late,
    stages,
    filled,
    amended,
    again,
    frozen,
    cancelled,
    blind,
    open,
    document,
    seconded,
    acting,
    absence,
    keyPost,
    participation,
    intakes,
    policies,
    meetings,
  };
};
export type Scene = Awaited<ReturnType<typeof setScene>>;
