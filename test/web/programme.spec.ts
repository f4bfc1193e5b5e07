import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { instant, type Instant } from '#libs/kernel/index.js';
import { staysNow } from '#libs/read-models/programme/query.js';
import { applicant, ceo, governor, head, hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';

let gateway: Gateway;
const at = new Map<string, AtPages>();
const page = (staff: string) => at.get(staff)!.get('/programme');
/** A fact of the log as it is stored. */
const recorded = (stream: string, version: number, type: string, data: object, on: Instant) =>
  gateway.engine.store.pool.query(
    `insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
      values ($1, $2, gen_random_uuid(), $3, 1, $4, '{}', $5, (select era from world))`,
    [stream, version, type, data, on],
  );
beforeAll(async () => {
  gateway = await startGateway('web-programme');
  for (const staff of [hr, slt, ceo, head, applicant, governor]) at.set(staff, await atPages(gateway, staff));
}, 180_000);
afterAll(() => gateway?.close());

describe('The programme in numbers', () => {
  test('says so while there is nothing to count, and leads those who plan to succession', async () => {
    const empty = await page(hr);
    expect(heading(empty)).toBe('Programme');
    for (const nothing of [
      'Nobody is in the talent pool yet.',
      'Nobody takes part now.',
      'Nobody has joined the programme yet.',
    ])
      // prettier-ignore
      expect(said(empty)).toContain(nothing);
    expect(said(empty)).toContain('Succession: key posts, and who could follow in them');
    expect(said(await at.get(slt)!.get('/succession'))).toContain('The programme: who is ready in the talent pool');
  });

  test('shows those who plan every number, and governors no small one', async () => {
    const stream = 'ldp-participation-00000000-0000-8000-8000-000000000001';
    const on = instant('2027-09-01T08:00:00Z');
    const joined = { staff: applicant, school: 'school-ashgrove', joinedOn: '2027-09-01' };
    await recorded(stream, 1, 'PlaceAccepted', { joinsOn: '2027-09-01' }, on);
    await recorded(stream, 2, 'ProgrammeJoined', joined, on);
    await recorded(stream, 3, 'ParticipationPaused', { from: '2027-10-01' }, on);
    expect(await staysNow(gateway.engine.store)).toMatchObject([{ staff: applicant, intake: '2027-09-01', paused: true }]); // prettier-ignore
    for (const staff of [hr, slt, ceo]) expect(said(await page(staff))).toMatch(/1 September 2027\s+1\s+1\s+0\s+0\s+0\s+0/); // prettier-ignore
    const shown = said(await page(governor));
    expect(shown).toMatch(/1 September 2027\s+Hidden\s+Hidden\s+0/);
    expect(shown).toContain('Numbers of fewer than 5 people are hidden');
    expect(shown).not.toContain('Succession: key posts');
  });

  test('are not there for staff and Heads', async () => {
    for (const staff of [applicant, head]) expect([staff, (await page(staff)).status]).toEqual([staff, 404]);
  });
});
