import { describe, expect, test } from '@jest/globals';
import { viewsOf } from '#libs/access/index.js';
import { processes } from '#libs/domain/registry.js';
import { hr } from '../support/people.js';
import { authorsOf, look, who } from './looks.js';
import * as facts from './post-facts.js';
import * as ways from './post-ways.js';

const { first, second, chair, winner, reserve, fallsShort, omitted } = facts;
const before = (type: string, told = ways.wholeWay) =>
  told.slice(
    0,
    told.findIndex(({ event }) => event.type === type),
  );
const after = (type: string, told = ways.wholeWay) =>
  told.slice(0, told.findIndex(({ event }) => event.type === type) + 1);
const statusOf = (staff: typeof winner, told: readonly facts.Told[]) =>
  look(who(staff), told)!.state.applications[0].status as string;

describe('An applicant', () => {
  test('sees the post, its criteria, the window of the advert and their own application', () => {
    expect(look(who(winner), before('AdvertClosed'))!.state).toEqual({
      status: 'Advertised',
      post: { title: 'Deputy Head', school: 'school-ash', posts: 1 },
      specifications: [
        expect.objectContaining({
          version: 1,
          criteria: expect.arrayContaining([expect.objectContaining({ id: 'leads' })]),
        }),
      ],
      closesAt: '2027-02-01T17:00:00.000Z',
      applications: [
        {
          id: facts.appOf(winner),
          applicant: winner,
          school: 'school-ash',
          status: 'Received',
          specification: 1,
          statement: `words-statement-${winner}`,
        },
      ],
      dates: [],
      appointments: [],
    });
  });

  test('follows the own application in plain terms, to the appointment', () => {
    const way = [
      'ShortlistConfirmed',
      'InterviewScheduled',
      'PanelDecided',
      'OfferMade',
      'OfferAccepted',
      'AppointmentMade',
    ];
    const told = way.map((type) => {
      const last = ways.wholeWay.findLastIndex(({ event }) => event.type === type);
      return statusOf(winner, ways.wholeWay.slice(0, last + 1));
    });
    expect(told).toEqual([
      'Shortlisted',
      'InterviewArranged',
      'FoundAppointable',
      'Offered',
      'AgreeingDate',
      'Appointed',
    ]);
    expect(statusOf(winner, before('ShortlistConfirmed'))).toBe('UnderConsideration');
  });

  test('is told that they fell short or were left out once the shortlist is confirmed, alike and not before', () => {
    for (const staff of [fallsShort, omitted]) {
      expect(statusOf(staff, before('ShortlistConfirmed'))).toBe('UnderConsideration');
      expect(statusOf(staff, after('ShortlistConfirmed'))).toBe('NotShortlisted');
    }
  });

  test('is not told who is first: who is found appointable is told the same until an offer is made', () => {
    expect([winner, reserve].map((staff) => statusOf(staff, after('PanelDecided')))).toEqual([
      'FoundAppointable',
      'FoundAppointable',
    ]);
    expect([winner, reserve].map((staff) => statusOf(staff, after('OfferMade')))).toEqual([
      'FoundAppointable',
      'Offered',
    ]);
    expect(statusOf(reserve, after('OfferDeclined'))).toBe('Declined');
  });

  test('sees the offer, its conditions and the thread of their own date', () => {
    const told = before('StartDateAgreed');
    const { state, events } = look(who(winner), told)!;
    expect(state.applications[0].offer).toEqual({
      vacancy: 1,
      offer: 2,
      status: 'AgreeingDate',
      conditions: [{ id: 'checks', text: 'Checks are clear', met: true }],
      answerBy: '2027-03-01T17:00:00.000Z',
    });
    expect(state.dates[0].proposals).toEqual([
      { proposal: 1, startsOn: '2027-04-19', from: 'HR', signed: ['releasing'] },
    ]);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['OfferMade', 'OfferAccepted', 'StartDateProposed', 'StartDateSigned']),
    );
    expect(look(who(reserve), told)!.state.dates).toEqual([]);
  });

  test('who is appointed sees the appointment, and nobody else who applied', () => {
    expect(look(who(winner), ways.wholeWay)!.state.appointments).toMatchObject([
      { staff: winner, startsOn: '2027-04-19' },
    ]);
    expect(look(who(reserve), ways.wholeWay)!.state.appointments).toEqual([]);
  });

  test('reads the story of the post without other people’s part in it', () => {
    expect(look(who(reserve), ways.wholeWay)!.events.map(({ type }) => type)).toEqual([
      'PostRequested',
      'PostIdentified',
      'JobDescriptionApproved',
      'AdvertOpened',
      'ApplicationReceived',
      'AdvertClosed',
      'EssentialCriteriaMet',
      'ShortlistConfirmed',
      'InterviewScheduled',
      'PanelDecided',
      'OfferMade',
      'OfferDeclined',
    ]);
  });
});

describe('A sifter', () => {
  test('sees each application by its id, version and statement, the criteria, and their own marks', () => {
    const half = [
      ...before('ApplicationSifted'),
      facts.sifted(winner, first, true),
      facts.sifted(winner, second, true),
    ];
    const { state } = look(who(first), half)!;
    expect(state.applications[0]).toEqual({
      id: facts.appOf(winner),
      status: 'submitted',
      specification: 1,
      statement: `words-statement-${winner}`,
      sifts: [{ by: first, marks: [{ criterion: 'leads', met: true }] }],
    });
    expect(state.specifications[0].criteria).toHaveLength(2);
    expect(state.applicants).toEqual([...facts.applicants].sort());
  });

  test('sees with the shortlist who is on it, and all marks', () => {
    const { state, events } = look(who(first), after('ShortlistConfirmed'))!;
    const shown = state.applications.map((one: { applicant?: string; status: string }) => [one.applicant, one.status]);
    expect(shown).toEqual([
      [winner, 'shortlisted'],
      [reserve, 'shortlisted'],
      [undefined, 'falls-short'],
      [undefined, 'omitted'],
      [undefined, 'withdrawn'],
    ]);
    expect(new Set(authorsOf('marks', [state, events]))).toEqual(new Set([first, second, chair]));
  });

  test('sees own scores at once, and all of them with the ranking when all are in', () => {
    const scoring = before('ScoresUnsealed');
    expect(new Set(authorsOf('scores', look(who(first), scoring)!.state))).toEqual(new Set([first]));
    const { state } = look(who(first), before('PanelDecided'))!;
    expect(new Set(authorsOf('scores', state)).size).toBe(4);
    expect(state.ranking).toEqual({
      appointable: [winner, reserve].map(facts.appOf),
      notAppointable: [],
      by: chair,
      agreedBy: [chair, first],
    });
  });
});

describe('The chair', () => {
  test('sees the marks of an application when all are in, to reconcile them, and not before', () => {
    const one = [...before('ApplicationSifted'), facts.sifted(fallsShort, first, true)];
    expect(authorsOf('marks', look(who(chair), one)!.state)).toEqual([]);
    expect(authorsOf('marks', look(who(chair), [...one, facts.sifted(fallsShort, second, false)])!.state)).toEqual([
      first,
      second,
    ]);
  });
});

describe('Who oversees', () => {
  test('sees the whole file, with who has scored before the scores are unsealed', () => {
    const { state } = look(who(hr), before('ScoresUnsealed'))!;
    expect(state.applications[0].interview).toMatchObject({
      scoredBy: [chair, first, second, 'staff-head-birch'],
      scores: [],
    });
    expect(state.panel.recused).toEqual([{ staff: facts.conflicted, because: 'conflict' }]);
    expect(Object.keys(state)).toEqual([
      'status',
      'post',
      'review',
      'step',
      'specifications',
      'audience',
      'applications',
      'earlier',
      'panel',
      'vacancies',
      'claims',
    ]);
  });

  test('sees the scores of everybody once they are unsealed, and keeps seeing those of an earlier advert', () => {
    expect(authorsOf('scores', look(who(hr), after('ScoresUnsealed'))!.state)).toHaveLength(8);
    expect(authorsOf('scores', look(who(hr), ways.secondRound)!.state.earlier)).toHaveLength(8);
  });

  test('sees every event but those of drafts', () => {
    const { events } = look(who(hr), ways.wholeWay)!;
    expect(events).toHaveLength(ways.wholeWay.length - 2);
  });
});

test('Every process says who sees what of it', () => {
  for (const name of Object.keys(processes))
    expect(Object.keys(viewsOf(name)).sort()).toEqual(['event', 'hidden', 'past', 'state', 'viewer']);
});
