import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueOf } from '#libs/diagram/due.js';
import { diagramOf } from '#libs/diagram/diagrams.js';
import { visitsOf } from '#libs/diagram/story.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { instant } from '#libs/kernel/index.js';
import { fold } from '../support/given.js';
import * as h from '../domain/internal-post/histories.js';

const { remindersIn, statusesInOrder, waysFrom } = diagramOf('internal-post')!;
const statuses = Object.keys(ways) as Status[];

test('the process in words has every status once, and every command that leads on from it', () => {
  expect(statusesInOrder).toHaveLength(statuses.length);
  for (const status of statuses)
    expect(
      waysFrom(status)
        .map(({ by }) => by)
        .sort(),
    ).toEqual(Object.keys(ways[status]).sort());
  expect(statusesInOrder.every(({ label, means }) => label && means)).toBe(true);
});

test('what the process does comes first, and what people may do at any time last', () => {
  expect(waysFrom('Advertised').map(({ by }) => by)).toEqual([
    'CloseAdvert',
    'CloseAdvertEarly',
    'FreezePost',
    'CancelPost',
  ]);
});

test('a way says who takes it, what they do and where it leads', () => {
  expect(waysFrom('Requested')[0]).toEqual({
    by: 'IdentifyPost',
    text: 'Identify the post as a development opportunity',
    who: 'SLT or the CEO, once it is late',
    to: ['Describing'],
    leads: 'to “Being described”',
  });
  expect(waysFrom('Sifting').find(({ by }) => by === 'WithdrawApplication')).toMatchObject({
    who: 'An applicant',
    text: 'Withdraw the application',
  });
  expect(waysFrom('Frozen').find(({ by }) => by === 'ReopenPost')?.leads).toBe('back to where it was');
});

test('what the process does without leaving the place is said apart', () => {
  expect(remindersIn('Offering')).toHaveLength(2);
  expect(remindersIn('Advertised')).toEqual([]);
});

test('what the process does next is dated as the case stands', () => {
  expect(dueOf('CloseAdvert', fold(h.panelReady))).toBe(h.closing);
  expect(dueOf('OpenScoring', fold(h.scheduled))).toBe(h.interviewAt);
  expect(dueOf('LapseOffer', fold(h.offered))).toBe(h.answerBy);
  expect(dueOf('EscalateApproval', fold(h.requested))).toBe('2027-01-18T09:00:00.000Z');
  expect(dueOf('EscalateApproval', fold(h.requestEscalated))).toBeUndefined();
  expect(dueOf('CloseAdvert', fold(h.closed))).toBeUndefined();
  expect(dueOf('ApproveJobDescription', fold(h.described))).toBeUndefined();
});

test('visits follow each other without a gap, and only the last is still going on', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 30 }), (those) => {
      const stays = those.map((status, i) => ({ status, at: instant(i * 3_600_000) }));
      const visits = visitsOf(stays);
      visits.slice(1).forEach((visit, i) => {
        expect(visits[i]?.until).toBe(visit.from);
        expect(visits[i]?.status).not.toBe(visit.status);
      });
      expect(visits.filter(({ until }) => until === undefined)).toEqual([visits.at(-1)]);
      expect(visits.at(-1)?.status).toBe(those.at(-1));
    }),
  );
});
