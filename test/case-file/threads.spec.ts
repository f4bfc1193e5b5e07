import { describe, expect, test } from '@jest/globals';
import { datesOf } from '#libs/case-file/dates.js';
import { offersOf } from '#libs/case-file/offers.js';
import type { Telling } from '#libs/case-file/told.js';
import { instant } from '#libs/kernel/index.js';

const at = (n: number) => instant(Date.UTC(2027, 0, n, 9));
const told = (...facts: readonly (readonly [Telling['type'], object])[]): readonly Telling[] =>
  facts.map(([type, data], i) => ({ type, at: at(i + 1), data }) as unknown as Telling);
const made = (vacancy: number, offer: number, application: string) =>
  ['OfferMade', { vacancy, offer, application, answerBy: at(20), conditions: [{ id: 'c', text: 'Checks' }] }] as const;
const proposed = (proposal: number, from: string, startsOn = `2027-04-0${proposal}`) =>
  ['StartDateProposed', { vacancy: 1, proposal, startsOn, by: `staff-${from}`, from }] as const;
const signed = (proposal: number, side: string) => ['StartDateSigned', { vacancy: 1, proposal, side }] as const;

describe('The offers of a post', () => {
  test.each([
    [[], 'open'],
    [[['OfferAccepted', { vacancy: 1 }]], 'accepted'],
    [[['OfferDeclined', { vacancy: 1 }]], 'declined'],
    [[['OfferLapsed', { vacancy: 1 }]], 'lapsed'],
    [[['OfferWithdrawn', { vacancy: 1 }]], 'withdrawn'],
    [
      [
        ['OfferAccepted', { vacancy: 1 }],
        ['OfferWithdrawn', { vacancy: 1 }],
      ],
      'withdrawn',
    ],
    [[['ApplicationWithdrawn', { application: 'a' }]], 'candidate-withdrew'],
    [[['ApplicationWithdrawn', { application: 'b' }]], 'open'],
    [[['OfferDeclined', { vacancy: 2 }]], 'open'],
  ] as const)('come, after %j, to %s', (facts, outcome) => {
    expect(offersOf(told(made(1, 1, 'a'), ...facts)).map((offer) => offer.outcome)).toEqual([outcome]);
  });

  test('are open again when HR extends one that lapsed, until the new instant', () => {
    const extended = ['OfferExtended', { vacancy: 1, answerBy: at(28) }] as const;
    const [offer] = offersOf(told(made(1, 1, 'a'), ['OfferLapsed', { vacancy: 1 }], extended));
    expect(offer).toMatchObject({ outcome: 'open', answerBy: at(28), since: at(3), madeAt: at(1) });
  });

  test('keep their conditions, and which are met', () => {
    const [offer] = offersOf(told(made(1, 1, 'a'), ['ConditionRecorded', { vacancy: 1, condition: 'c', met: true }]));
    expect(offer!.conditions).toEqual([{ id: 'c', text: 'Checks', met: true }]);
  });

  test('are several of one vacancy, of which only the last changes', () => {
    const facts = told(made(1, 1, 'a'), ['OfferDeclined', { vacancy: 1 }], made(1, 2, 'b'), [
      'OfferAccepted',
      { vacancy: 1 },
    ]);
    expect(offersOf(facts).map(({ offer, outcome }) => [offer, outcome])).toEqual([
      [1, 'declined'],
      [2, 'accepted'],
    ]);
  });

  test('that the reader is not told of stay out, whatever became of them', () => {
    expect(offersOf(told(['OfferAccepted', { vacancy: 1 }], ['OfferMade', { vacancy: 1 }]))).toEqual([]);
  });
});

describe('The thread of a start date', () => {
  test('keeps each version with the side that proposed it and the sides that signed it', () => {
    const [thread] = datesOf(
      told(
        ['OfferAccepted', { vacancy: 1 }],
        proposed(1, 'HR'),
        signed(1, 'releasing'),
        proposed(2, 'gaining'),
        signed(2, 'gaining'),
      ),
    );
    expect(thread!.proposals).toEqual([
      {
        proposal: 1,
        startsOn: '2027-04-01',
        from: 'HR',
        by: 'staff-HR',
        at: at(2),
        signed: [{ side: 'releasing', at: at(3) }],
      },
      {
        proposal: 2,
        startsOn: '2027-04-02',
        from: 'gaining',
        by: 'staff-gaining',
        at: at(4),
        signed: [{ side: 'gaining', at: at(5) }],
      },
    ]);
  });

  test('ends with what was agreed and the appointment, and forgets an agreement that is countered', () => {
    const agreed = ['StartDateAgreed', { vacancy: 1, startsOn: '2027-04-01' }] as const;
    expect(
      datesOf(told(proposed(1, 'HR'), agreed, ['AppointmentMade', { vacancy: 1, appointment: 'x' }]))[0],
    ).toMatchObject({ agreed: '2027-04-01', appointment: 'x' });
    expect(datesOf(told(proposed(1, 'HR'), agreed, proposed(2, 'candidate')))[0]).not.toHaveProperty('agreed');
  });

  test('begins anew with each accepted offer, and says when it went to the CEO', () => {
    const threads = datesOf(
      told(
        ['OfferAccepted', { vacancy: 1 }],
        proposed(1, 'HR'),
        ['OfferAccepted', { vacancy: 1 }],
        ['StartDateEscalated', { vacancy: 1, to: 'CEO' }],
      ),
    );
    expect(threads.map(({ escalated, proposals }) => [escalated, proposals.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  const appointed = ['AppointmentMade', { vacancy: 1, appointment: 'x', startsOn: '2027-04-01' }] as const;
  const amending = (amendment: number, startsOn: string) =>
    ['AmendmentProposed', { vacancy: 1, amendment, startsOn, by: 'staff-hr' }] as const;

  test('goes on after the appointment with other dates, and who has signed them', () => {
    const signing = ['AmendmentSigned', { vacancy: 1, amendment: 1, side: 'gaining' }] as const;
    const [thread] = datesOf(told(proposed(1, 'HR'), appointed, amending(1, '2027-05-01'), signing));
    expect(thread!.amendments).toEqual([
      { amendment: 1, startsOn: '2027-05-01', by: 'staff-hr', at: at(3), signed: [{ side: 'gaining', at: at(4) }] },
    ]);
  });

  test('says which other date was declined, by whom, and which the appointment took', () => {
    const [thread] = datesOf(
      told(
        appointed,
        amending(1, '2027-05-01'),
        ['AmendmentDeclined', { vacancy: 1, amendment: 1, side: 'releasing' }],
        amending(2, '2027-06-01'),
        ['AppointmentAmended', { vacancy: 1, startsOn: '2027-06-01' }],
      ),
    );
    expect(thread!.amendments).toMatchObject([
      { amendment: 1, declined: { side: 'releasing', at: at(3) } },
      { amendment: 2, amendedAt: at(5) },
    ]);
    expect(thread!.amendments[0]).not.toHaveProperty('amendedAt');
  });

  test('takes no other date for agreed that the appointment did not take', () => {
    const other = ['AppointmentAmended', { vacancy: 1, startsOn: '2027-07-01' }] as const;
    expect(datesOf(told(appointed, amending(1, '2027-05-01'), other))[0]!.amendments[0]).not.toHaveProperty(
      'amendedAt',
    );
  });

  test('ends when the appointment is voided', () => {
    expect(datesOf(told(appointed, ['AppointmentVoided', { vacancy: 1 }]))[0]).toMatchObject({ voidedAt: at(2) });
  });
});
