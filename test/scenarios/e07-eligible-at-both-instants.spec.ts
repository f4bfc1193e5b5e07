import { expect, test } from '@jest/globals';
import { refuse } from '#libs/kernel/index.js';
import { fold, tasksAfter } from '../support/given.js';
import { birch, finn } from '../support/people.js';
import { ask, taskIn } from '../domain/internal-post/asking.js';
import { applicationOf, applying, closing, finnLeft, opened } from '../domain/internal-post/histories.js';

test('E07: given somebody leaves the trust between opening and closing, when they apply, then both instants are looked at and explained', () => {
  expect(ask(opened, applying(finn), { at: '2027-01-19T09:00:00Z' })).toEqual(
    refuse('NotEligible', {
      atOpening: { eligible: true, employment: { school: birch, contract: 'fixed-term' } },
      atClosing: { eligible: false, employment: 'not employed by the trust' },
      audience: {},
    }),
  );
});

test('E07: and where the closing moved after they had applied, HR decides, with a reason, and nobody is dropped in silence', () => {
  const application = applicationOf(finn);
  expect(finnLeft).toContainEqual(
    expect.objectContaining({
      type: 'AdvertClosed',
      data: expect.objectContaining({ closedAt: closing, left: [application] }),
    }),
  );
  expect(fold(finnLeft)).toMatchObject({ applications: [{ id: application, status: 'left' }, {}] });
  expect(taskIn(finnLeft, `decide-eligibility-${application}`)).toMatchObject({ to: [{ role: 'HR' }] });
  expect(tasksAfter(...finnLeft).some(({ key }) => key.startsWith(`sift-${application}`))).toBe(false);
});
