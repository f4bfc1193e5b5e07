import { expect, test } from '@jest/globals';
import { ceo, headOfBirch, hr } from '../support/people.js';
import { look, who } from './looks.js';
import { first, reserve, winner, words } from './post-facts.js';
import { amending, wholeWay } from './post-ways.js';

const told = [...wholeWay, ...amending];
const upTo = (type: string) => told.slice(0, told.findIndex(({ event }) => event.type === type) + 1);
const own = (seen: ReturnType<typeof look>) =>
  seen?.events.filter(({ version }) => version > wholeWay.length).map(({ type, data }) => [type, data as unknown]);

test('the person appointed sees the date that is proposed, who signed by side, and why, but nobody’s name', () => {
  const seen = look(who(winner), upTo('AmendmentSigned'));
  expect(seen?.state.appointments).toEqual([
    expect.objectContaining({
      startsOn: '2027-04-19',
      amendment: { amendment: 1, startsOn: '2027-05-04', signed: ['gaining'] },
    }),
  ]);
  expect(own(look(who(winner), told))).toEqual([
    ['AmendmentProposed', { vacancy: 1, amendment: 1, startsOn: '2027-05-04', reason: words('amendment') }],
    ['AmendmentSigned', { vacancy: 1, amendment: 1, side: 'gaining' }],
    ['AmendmentDeclined', { vacancy: 1, amendment: 1, side: 'releasing', reason: words('declined-amendment') }],
    ['AppointeeWithdrew', { vacancy: 1 }],
    ['AppointmentStands', { vacancy: 1 }],
  ]);
});

test('another applicant, and the panel, see nothing of it', () => {
  expect(own(look(who(reserve), told))).toEqual([]);
  expect(own(look(who(first), told))).toEqual([]);
});

test('who signs is a party to the date and sees no more for it: the releasing Head their part', () => {
  const seen = look(who(headOfBirch), upTo('AmendmentProposed'));
  expect(seen?.state.appointments ?? seen?.state.vacancies).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toContain('words-checks');
});

test('those who oversee see the whole of it, the words in the timeline and not in the file', () => {
  for (const id of [hr, ceo]) {
    const seen = look(who(id), upTo('AmendmentSigned'));
    expect(seen?.view).toBe('whole');
    expect(seen?.state.vacancies[0].amendment).toMatchObject({ number: 1, signed: ['gaining'] });
    expect(JSON.stringify(seen?.state)).not.toContain('words-amendment');
  }
});
