import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StaffId } from '#libs/kernel/index.js';
import { eventually } from '../workflows/support/eventually.js';
import { mailServer, type MailServer } from './support/mail-server.js';
import { ada, addressOf, ben, brisk, hester, office, solomon, type Office } from './support/office.js';

let o: Office;
let server: MailServer;
/** What the server still answers to each address before it takes a message. */
const answers = new Map<string, number[]>();
beforeAll(async () => {
  o = await office('notices_any');
  server = await mailServer({
    smtp: {
      onRcptTo: ({ address }, _, done) => {
        const responseCode = answers.get(address)?.shift();
        done(responseCode ? Object.assign(new Error('no'), { responseCode }) : null);
      },
    },
  });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await o.close();
});

const people = [ada, ben, hester, solomon];
const script = fc.array(fc.constantFrom(421, 450, 451, 550, 553), { maxLength: 6 });
const willFail = (codes: readonly number[]) => codes.filter((code) => code >= 500).length >= 3;
/** What one person gets in the end, whatever happens to the others. */
const fate = (person: StaffId, codes: readonly number[]) => [person, willFail(codes) ? 'failed' : 'sent'];

test('whatever a server answers to whom, each person gets the message once, or was refused three times', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(script, script, script, script), async (scripts) => {
      const key = `any-${(run += 1)}`;
      const before = server.taken.length;
      people.forEach((person, i) => answers.set(addressOf(person), [...scripts[i]!]));
      await o.tell({ key, recipients: people });
      await eventually(async () => {
        await o.turn(server.url, { pace: brisk }).catch(() => undefined);
        expect((await o.rows(key)).map(({ status }) => status)).not.toContain('pending');
      });
      const ended = (await o.rows(key)).map(({ recipient, status }) => [recipient, status]);
      const expected = people.map((person, i) => fate(person, scripts[i]!));
      expect(ended).toEqual([...expected].sort());
      const reached = server.taken.slice(before).flatMap(({ recipients }) => recipients);
      expect([...reached].sort()).toEqual(
        expected.flatMap(([person, status]) => (status === 'sent' ? addressOf(person as StaffId) : [])).sort(),
      );
    }),
    { numRuns: 15 },
  );
}, 120_000);
