import { describe, expect, test } from '@jest/globals';
import { ownPartOf } from '#libs/access/index.js';
import { internalPostFold } from '#libs/domain/internal-post/fold.js';
import { processes } from '#libs/domain/registry.js';
import { ash, birch, me, other } from './callers.js';

const part = ownPartOf('internal-post');
const sealed = (name: string) => ({ vault: `vault-${name}`, hash: 'h' });
const appointment = {
  appointment: 'a-1',
  revision: 1,
  staff: other,
  school: ash,
  releasedBy: birch,
  title: 'Head of Maths',
  startsOn: '2027-01-04',
};
const events = [
  { type: 'PostRequested', data: { title: 'Head of Maths', school: ash, requestedBy: 'staff-hr', ladder: [] } },
  { type: 'RequestApproved', data: { approvedBy: 'staff-slt' } },
  { type: 'AdvertOpened', data: { closesAt: '2026-12-01T12:00:00.000Z', ladder: [] } },
  {
    type: 'ApplicationReceived',
    data: { application: 'app-mine', applicant: me, school: birch, statement: sealed('mine') },
  },
  {
    type: 'ApplicationReceived',
    data: { application: 'app-other', applicant: other, school: ash, statement: sealed('other') },
  },
  { type: 'AdvertClosed', data: { closedAt: '2026-12-01T12:00:00.000Z' } },
  { type: 'TaskClaimed', data: { task: 'select-candidate', by: 'staff-slt' } },
  {
    type: 'CandidateSelected',
    data: { application: 'app-other', by: 'staff-slt', reason: sealed('reason'), ladder: [] },
  },
  { type: 'StartDateProposed', data: { proposal: 1, startsOn: '2027-01-04', by: 'staff-hr', from: 'HR' } },
  { type: 'StartDateAgreed', data: { proposal: 1, startsOn: '2027-01-04', by: 'staff-head' } },
  { type: 'AppointmentMade', data: appointment },
];
const { fold } = internalPostFold;
const stateAfter = (count: number) =>
  events.slice(0, count).reduce((state, event) => fold.evolve(state, event as never), fold.initial);
const every = events.map((_, i) => i + 1);

describe('An applicant’s own part of an internal post', () => {
  test.each(every)('after %i events names no other applicant, nobody who decides, and no task', (count) => {
    const shown = JSON.stringify(part.state(stateAfter(count), me));
    for (const hidden of [other, 'app-other', 'staff-hr', 'staff-slt', 'claims', 'ladder'])
      expect(shown).not.toContain(hidden);
  });

  test('shows the post, the closing instant while it is advertised, and the own application', () => {
    expect(part.state(stateAfter(4), me)).toEqual({
      status: 'Advertised',
      post: { title: 'Head of Maths', school: ash },
      applications: [{ id: 'app-mine', applicant: me, school: birch }],
      closesAt: '2026-12-01T12:00:00.000Z',
    });
  });

  test('shows the one appointed their appointment, and nobody else', () => {
    expect(part.state(stateAfter(events.length), other)).toMatchObject({
      appointment: { staff: other, startsOn: '2027-01-04' },
    });
    expect(part.state(stateAfter(events.length), me)).not.toHaveProperty('appointment');
  });

  test('tells the story without other people’s part in it', () => {
    const story = events.flatMap((event) => (part.event(event, me) ? [event.type] : []));
    expect(story).toEqual(['PostRequested', 'RequestApproved', 'AdvertOpened', 'ApplicationReceived', 'AdvertClosed']);
    expect(JSON.stringify(events.map((event) => part.event(event, me)))).not.toMatch(/staff-(hr|slt|head|other)/);
  });

  test('makes everybody who applied somebody with an interest of their own', () => {
    expect(part.interested(stateAfter(3))).toEqual([]);
    expect(part.interested(stateAfter(5))).toEqual([me, other]);
    expect(part.interested(stateAfter(events.length))).toEqual([me, other]);
  });
});

test('Every process says what a person’s own part of it is', () => {
  for (const name of Object.keys(processes)) expect(typeof ownPartOf(name).state).toBe('function');
});
