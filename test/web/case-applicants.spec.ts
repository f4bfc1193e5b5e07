import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { ceo, head, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { neverHeld } from '../gateway/roles.js';
import { demoId, goOn, seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

const { gate, applying, closed, recusal, sifting, shortlisted, interviewing } = facts;
const [first, second, chair] = [facts.first, facts.second, facts.chair].map(demoId) as [string, string, string];
const applicants = ['Fiona Ghosh', 'Rhiannon Goulding', 'Olu Ekwueme', 'Karen Nwosu', 'Ruth Moffat'];

let gateway: Gateway;
let look: Look;
let sifted: StreamId;
let interviewed: StreamId;
let filled: StreamId;
beforeAll(async () => {
  gateway = await startGateway('case-applicants');
  look = readers(gateway);
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
  interviewed = await seeded(gateway, gate, applying, closed, recusal, sifting, shortlisted, interviewing.slice(0, 6));
  filled = await seeded(gateway, ways.wholeWay, ways.amending.slice(0, 3));
}, 180_000);
afterAll(() => gateway?.close());
const applicantsOf = (staff: string, stream: StreamId, more = '') => look(staff, `/cases/${stream}/applicants${more}`);

describe('A sift by name-blind marks', () => {
  test('shows a sifter candidates by number and their own marks alone', async () => {
    const page = await applicantsOf(first, sifted);
    expect(page.table('Applications').slice(1, 3)).toEqual([
      'Candidate 1 Received: It is handed in and waits to be sifted.',
      'Candidate 2 Received: It is handed in and waits to be sifted.',
    ]);
    expect(page.table('Applicants and criteria')).toEqual([
      'Criterion Candidate 1 Candidate 2 Candidate 3 Candidate 4',
      'Has led a team Essential You: met You: met Not marked yet Not marked yet',
      'Result Not decided yet Not decided yet Not decided yet Not decided yet',
    ]);
  });

  test('gives the names apart from the applications, so that an interest can be declared', async () => {
    const page = await applicantsOf(first, sifted);
    expect(page.under('Who has applied')).toContain([...applicants].sort().join(' '));
    const sift = page.under('Applicants').replace(page.under('Who has applied'), '');
    for (const name of applicants) expect(sift).not.toContain(name);
  });

  test('keeps an applicant’s name, school and others’ marks from the page of an application', async () => {
    const page = await applicantsOf(first, sifted, '/app-of-ada');
    expect(page.words).toContain('words-statement-staff-ada');
    expect(page.html).not.toMatch(/Fiona Ghosh|staff-020|Employed at/);
    expect(page.html).not.toContain(second);
  });

  test('shows HR who applied, says that a mark is in and sealed, and opens it when all are in', async () => {
    const page = await applicantsOf(hr, sifted);
    expect(page.table('Applications')[1]).toMatch(
      /^Fiona Ghosh Ashgrove Mere Primary School Handed in in time 2 people Meets/,
    );
    expect(page.table('Applications')[2]).toMatch(
      /^Rhiannon Goulding Dunmarsh College Handed in in time 1 person Received/,
    );
    expect(page.table('Applicants and criteria')[1]).toBe(
      'Has led a team Essential Stella Ransome: met Rhiannon Jarvis: met 1 mark is sealed Not marked yet Not marked yet',
    );
    expect(page.html).not.toContain('words-statement');
  });

  test('says in words who meets the criteria, and what was settled', async () => {
    const [, marks, results] = (await applicantsOf(hr, filled)).table('Applicants and criteria');
    expect(marks).toContain('Stella Ransome: met Rhiannon Jarvis: not met Settled: not met');
    expect(results).toBe(
      'Result Meets the essential criteria Meets the essential criteria Does not meet them Meets the essential criteria',
    );
  });
});

describe('Interviews and scores', () => {
  test('are sealed for HR until all are in, with who has scored', async () => {
    const page = await applicantsOf(hr, interviewed);
    expect(page.table('Scores of Fiona Ghosh')).toEqual([
      'Criterion Dermot Garrod Stella Ransome Rhiannon Jarvis',
      'Teaches well Sealed Sealed Sealed',
    ]);
    expect(page.under('Interviews')).toContain('Scores of others are sealed until all are in.');
    expect(page.under('Interviews')).toContain('15 February 2027, 17:00 (GMT), Room of app-of-ada');
  });

  test('show a member their own, and not who else has scored', async () => {
    const page = await applicantsOf(first, interviewed);
    expect(page.table('Scores of Fiona Ghosh')).toEqual(['Criterion You', 'Teaches well 4']);
  });

  test('are open to all of them in the end, in one table for each candidate', async () => {
    const page = await applicantsOf(chair, filled);
    expect(page.table('Scores of Rhiannon Goulding')).toEqual([
      'Criterion You Stella Ransome Rhiannon Jarvis Anna Bramley',
      'Teaches well 4 4 4 4',
    ]);
  });

  test('can be put into a calendar', async () => {
    const [address] = (await applicantsOf(hr, interviewed)).links('Add to your calendar');
    expect(address).toBe(`/cases/${interviewed}/interviews.ics?application=app-of-ada`);
    const file = await look(hr, address!);
    expect([file.status, file.html.split('\r\n')[0]]).toEqual([200, 'BEGIN:VCALENDAR']);
  });
});

describe('The order, offers and dates', () => {
  test('tell who was found appointable, who put it forward and who agreed', async () => {
    const order = (await applicantsOf(hr, filled)).under('Order of the candidates');
    expect(order).toContain('Appointable, in this order: Fiona Ghosh Rhiannon Goulding');
    expect(order).toContain('Put forward by Dermot Garrod. Agreed by Dermot Garrod, Stella Ransome.');
  });

  test('tell HR each offer with its outcome and conditions', async () => {
    const offers = (await applicantsOf(hr, filled)).under('Offers');
    expect(offers).toContain('Offer 1: Rhiannon Goulding Declined');
    expect(offers).toContain('Offer 2: Fiona Ghosh Accepted');
    expect(offers).toContain('Checks are clear: met');
  });

  test('tell the talk about the date as a thread, with what was put forward after the appointment', async () => {
    const thread = (await applicantsOf(hr, filled)).under('Start date');
    expect(thread).toMatch(
      /19 April 2027 , proposed by you, as HR, on .* Anna Bramley signed as the Head who releases the candidate on/,
    );
    expect(thread).toContain('Every side agreed on 19 April 2027. The appointment was made.');
    expect(thread).toMatch(/After the appointment 4 May 2027 was put forward by you, on [^.]*\. The Head who releases/);
    expect(thread).toContain('words-amendment');
  });

  test('are not for the panel', async () => {
    const page = await applicantsOf(first, filled);
    expect([page.under('Offers'), page.under('Start date')]).toEqual(['', '']);
  });
});

describe('An advert for two posts', () => {
  const { tell, ladder, at, appOf } = facts;
  const offer = (vacancy: number, to: typeof facts.winner) =>
    tell('process', 'OfferMade', {
      vacancy,
      offer: 1,
      application: appOf(to),
      conditions: [],
      answerBy: at('03-01'),
      ladder,
    });

  test('tells offers and dates of each of them apart', async () => {
    const two = facts.gate.map((one) =>
      one.event.type === 'PostRequested'
        ? { ...one, event: { ...one.event, data: { ...one.event.data, posts: 2 } } }
        : one,
    ) as typeof gate;
    const decided = [...sifting, ...shortlisted, ...interviewing, ...facts.unsealed, ...facts.deciding];
    const accepted = tell(facts.reserve, 'OfferAccepted', {
      vacancy: 2,
      parties: [{ side: 'candidate', to: { staff: facts.reserve } }],
      ladder,
    });
    const offers = [offer(1, facts.winner), offer(2, facts.reserve), accepted];
    const stream = await seeded(gateway, two, applying, closed, recusal, decided, offers);
    const page = await applicantsOf(hr, stream);
    expect(page.under('Offers')).toContain('Post 1, offer 1: Fiona Ghosh Open');
    expect(page.under('Offers')).toContain('Post 2, offer 1: Rhiannon Goulding Accepted');
    expect(page.under('Start date')).toContain('Post 2 No start date has been proposed yet.');
    const told = (await look(hr, `/cases/${stream}`)).under('Offers and appointments');
    expect(told).toContain('Post 1: offered. Offered to Fiona Ghosh; the answer is due 1 March 2027.');
    expect(told).toContain('Post 2: start date to be agreed. Rhiannon Goulding has accepted. No start date has been');
  });
});

describe('The panel', () => {
  test('is shown with the rules that it keeps, in words', async () => {
    const panel = (await applicantsOf(hr, filled)).under('What the panel has to have');
    expect(panel).toContain('Kept At least 3 members Kept At least 2 members who sift Kept A chair');
    expect(panel).not.toContain('Missing');
  });

  test('says what is missing once too few are left', async () => {
    const stream = await seeded(gateway, gate, applying, closed);
    const off = (staff: (typeof facts)['first']) =>
      facts.tell(staff, 'PanelMemberRecused', { staff, because: 'unavailable' });
    await goOn(gateway, stream, [off(facts.first), off(facts.second), off(facts.conflicted)]);
    const panel = (await applicantsOf(hr, stream)).under('What the panel has to have');
    expect(panel).toContain('Missing At least 3 members Missing At least 2 members who sift Kept A chair');
  });

  test('tells HR and the CEO with whom a member has an interest, the Head that there is one, members nothing', async () => {
    const declared = async (staff: string) => (await applicantsOf(staff, filled)).under('Declarations of interest');
    for (const staff of [hr, ceo])
      expect(await declared(staff)).toContain('Ines Garrod: Declared that an applicant is a relative: Fiona Ghosh');
    expect(await declared(head)).toMatch(/Ines Garrod: Declared that an applicant is a relative$/);
    expect(await declared(first)).toContain('Ines Garrod: Has declared');
    expect((await applicantsOf(first, filled)).html).not.toMatch(/relative|31 December 2029/);
  });
});

describe('An application', () => {
  test('shows HR its statement, marks, interview and what has happened to it', async () => {
    const page = await applicantsOf(hr, filled, '/app-of-ada');
    expect(page.html).toContain('<title>Fiona Ghosh: Deputy Head – Understudy</title>');
    expect(page.under('Statement')).toContain('words-statement-staff-ada');
    expect(page.under('What has happened to it')).toContain('Fiona Ghosh applied.');
    expect(page.words).not.toContain('words-statement-staff-ben');
  });

  test('that nobody has handed in is not there, for HR neither', async () => {
    const draft = facts.appOf(facts.drafter);
    const stream = await seeded(gateway, gate, applying.slice(0, 1));
    expect((await applicantsOf(hr, stream, `/${draft}`)).status).toBe(404);
    const all = await applicantsOf(hr, stream);
    expect(all.words).toContain('Nobody has applied yet.');
  });

  test('is not there for the panel before the advert closes', async () => {
    const stream = await seeded(gateway, gate, applying);
    const page = await applicantsOf(first, stream);
    expect(page.words).toContain('You see the applications once the advert has closed.');
    expect((await applicantsOf(first, stream, '/app-of-ada')).status).toBe(404);
    for (const name of applicants) expect(page.html).not.toContain(name);
  });
});

describe('A Head who is of the school and not of SLT', () => {
  beforeAll(() => neverHeld(gateway, [head], 'SLT'));

  test('sees that texts are there, and reads none', async () => {
    const page = await applicantsOf(head, filled, '/app-of-ada');
    expect(page.under('Statement')).toContain('The statement is for the panel, HR and SLT to read.');
    expect(page.words).toContain('Statement: Written down, and not for you to read.');
    for (const path of ['', '/timeline', '/applicants']) {
      const { html } = await look(head, `/cases/${filled}${path}`);
      expect([path, /words-\w+/.exec(html)]).toEqual([path, null]);
    }
  });

  test('finds no text in the file either', async () => {
    const file = await look(head, `/cases/${filled}/timeline.json`);
    expect(file.status).toBe(200);
    expect(file.html).not.toContain('words-');
  });
});
