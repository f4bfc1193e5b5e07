import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { StaffId } from '#libs/kernel/index.js';
import { commandText } from '#libs/words/index.js';
import { applicant, head, startGateway, type Gateway } from '../gateway/gateway.js';
import { atPages, heading, said } from './at-forms.js';
import { readers, type Look } from './case-reader.js';

const file = participationOf(applicant as StaffId);
let gateway: Gateway;
let look: Look;
beforeAll(async () => {
  gateway = await startGateway('participation-task');
  look = readers(gateway);
  const own = await atPages(gateway, applicant);
  const check = await own.press(await own.get('/cases/new/ldp-participation'), 'Continue', { statement: 'I led a year group.' }); // prettier-ignore
  const done = await own.press(check, commandText('SubmitApplication', 'ldp-participation'));
  expect(said(done)).toContain('You handed in your application');
}, 180_000);
afterAll(() => gateway?.close());

describe('An application to the programme', () => {
  test('is read by the Head under the name of who applied', async () => {
    const name = (await gateway.engine.names([applicant as StaffId])).get(applicant as StaffId)!;
    const task = await (await atPages(gateway, head)).get(`/tasks/${file}/endorse-application-1`);
    expect(heading(task)).toBe(`Read an application to the programme: ${name}`);
  });

  test('stands on the page of whoever applied as their own', async () => {
    const own = await look(applicant, `/cases/${file}`);
    expect(own.words).toContain('Where you stand');
    expect(own.words).not.toContain('Where they stand');
    expect((await look(head, `/cases/${file}`)).words).toContain('Where they stand');
  });
});
