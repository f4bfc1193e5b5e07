import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { StreamId } from '#libs/kernel/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { until } from '../support/wait.js';
import { ask, caller, person } from './client.js';
import {
  applicant,
  ceo,
  governor,
  head,
  hr,
  otherApplicant,
  otherHead,
  otherHr,
  otherSlt,
  slt,
  startGateway,
  type Gateway,
} from './gateway.js';
import type { Told } from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { goOn, seeded } from './seed.js';

let gateway: Gateway;
let followers: Followers;
let stream: StreamId;
const appointment = '00000000-0000-4000-8000-0000000000a1';
const bystander = 'staff-022';
const recused = otherSlt;
const whole = [hr, otherHr, slt, ceo, head];
const part = [applicant, otherApplicant];
const nobody = [otherHead, governor, bystander, recused];
const everyone = [...whole, ...part, ...nobody];
beforeAll(async () => {
  gateway = await startGateway('who sees');
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  stream = await seeded(gateway, ways.wholeWay);
  await projected(1);
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await gateway?.close();
});
/** The appointment register follows the log; this waits until it has come so far. */
const projected = (revision: number) =>
  until(`the register has revision ${revision}`, async () => {
    const { body } = await get(hr, `/appointments/${appointment}`);
    return body.revision === revision;
  });
const get = async (staff: string, path: string) => (await person(gateway, staff)).get(path);
const service = async (client: 'payroll' | 'bench', path: string) =>
  caller(gateway, await gateway.serviceToken(client)).get(path);

describe('The case', () => {
  test.each(everyone)('is shown to %s as far as they may see it, and otherwise does not exist', async (staff) => {
    for (const path of [`/cases/${stream}`, `/cases/${stream}/timeline`, `/cases/${stream}?version=1`])
      expect([path, (await get(staff, path)).status]).toEqual([path, nobody.includes(staff) ? 404 : 200]);
    const { body } = await get(staff, `/cases/${stream}`);
    expect(body.view).toBe(whole.includes(staff) ? 'whole' : part.includes(staff) ? 'part' : undefined);
  });

  test.each(everyone)('is in the list of %s when it may be opened, and only then', async (staff) => {
    const { body } = await get(staff, '/cases');
    expect(body.items.map((item: { case: string }) => item.case)).toEqual(nobody.includes(staff) ? [] : [stream]);
  });

  test('shows an applicant nothing of the other applicant, of the decision, or of who decides', async () => {
    for (const path of [`/cases/${stream}`, `/cases/${stream}/timeline`, '/cases', '/tasks']) {
      const text = JSON.stringify((await get(otherApplicant, path)).body);
      for (const hidden of [applicant, slt, head, 'ranking', `statement-staff-ada`, 'scores'])
        expect(text).not.toContain(hidden);
    }
    expect(JSON.stringify((await get(otherApplicant, `/cases/${stream}`)).body.state)).toContain(otherApplicant);
  });

  test('shows the one appointed their own appointment', async () => {
    expect((await get(applicant, `/cases/${stream}`)).body.state.appointments).toMatchObject([
      { staff: applicant, appointment },
    ]);
  });

  test('is shown to a service with the scope, and refused to one without', async () => {
    expect((await service('bench', `/cases/${stream}`)).body.view).toBe('whole');
    expect((await service('bench', '/cases')).body.items).toHaveLength(1);
    for (const path of [`/cases/${stream}`, '/cases', `/cases/${stream}/timeline`]) {
      const { status, body } = await service('payroll', path);
      expect([path, status, body.facts]).toEqual([path, 403, { needs: 'scope cases:read' }]);
    }
  });

  test('as it was at a version shows the state of then and no task', async () => {
    const { body, headers } = await get(hr, `/cases/${stream}?version=2`);
    expect([body.status, body.version, body.tasks, headers.get('etag')]).toEqual(['Describing', 2, [], '"2"']);
  });
});

describe('The appointment', () => {
  const named = [hr, otherHr];
  const seen = [...whole, recused, applicant];

  test.each(everyone)('is shown to %s as far as they may see it', async (staff) => {
    const { status, body } = await get(staff, `/appointments/${appointment}`);
    const released = (await get(hr, `/appointments/${appointment}`)).body.releasedBy as string;
    const headThere = (await get(staff, '/me')).body.roles.some(
      (held: { role: string; school?: string }) => held.role === 'Head' && held.school === released,
    );
    expect([staff, status]).toEqual([staff, seen.includes(staff) || headThere ? 200 : 404]);
    if (status === 200)
      expect([staff, typeof body.name]).toEqual([staff, named.includes(staff) ? 'string' : 'undefined']);
  });

  test('gives payroll the name of the person, as the directory has it', async () => {
    const { body } = await service('payroll', `/appointments/${appointment}`);
    expect(body).toMatchObject({
      appointment,
      revision: 1,
      case: stream,
      staff: applicant,
      school: 'school-ashgrove',
      voided: false,
    });
    expect(body.name).toBe((await get(applicant, '/me')).body.name);
  });

  test('is refused to a service without the scope', async () => {
    expect((await service('bench', `/appointments/${appointment}`)).status).toBe(403);
  });

  test('that was amended and then voided shows its last revision', async () => {
    const change = (type: string, revision: number, startsOn: string) =>
      ({
        by: hr,
        event: {
          type,
          data: { ...ways.appointment, revision, startsOn, reason: { vault: 'words-notice', hash: '' } },
        },
      }) as unknown as Told;
    await goOn(gateway, stream, [change('AppointmentAmended', 2, '2030-01-07')]);
    await projected(2);
    expect((await service('payroll', `/appointments/${appointment}`)).body).toMatchObject({
      revision: 2,
      startsOn: '2030-01-07',
      voided: false,
    });
    await goOn(gateway, stream, [change('AppointmentVoided', 3, '2030-01-07')]);
    await projected(3);
    expect((await service('payroll', `/appointments/${appointment}`)).body).toMatchObject({
      revision: 3,
      voided: true,
    });
  });
});

describe('Who I am', () => {
  test('is the person with name, school and the roles held now', async () => {
    const { body } = await get(head, '/me');
    expect(body).toMatchObject({
      kind: 'person',
      id: head,
      school: 'school-ashgrove',
      name: expect.stringMatching(/\w+ \w+/),
    });
    expect(body.roles).toContainEqual({ role: 'Head', school: 'school-ashgrove' });
  });

  test('is a governor, who works for no school and belongs to the trust', async () => {
    const { status, body } = await get(governor, '/me');
    expect([status, body.roles.map(({ role }: { role: string }) => role)]).toEqual([200, ['Governor']]);
  });

  test('is the service with its scopes', async () => {
    expect((await service('payroll', '/me')).body).toMatchObject({
      kind: 'service',
      id: 'payroll',
      scopes: ['appointments:read', 'appointments:names'],
    });
  });

  test('is nobody without a token', async () => {
    expect((await ask(`${gateway.url}/me`)).status).toBe(401);
  });
});
