import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { applicant, ceo, governor, hr, otherApplicant, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

const { gate, applying, closed, recusal, sifting } = facts;
const [first, conflicted] = [facts.first, facts.conflicted].map(demoId) as [string, string];
const releasingHead = demoId('staff-head-birch');
const bystander = 'staff-060';

let gateway: Gateway;
let look: Look;
let sifted: StreamId;
let filled: StreamId;
let offered: StreamId;
beforeAll(async () => {
  gateway = await startGateway('case-overview');
  look = readers(gateway);
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 2));
  filled = await seeded(gateway, ways.wholeWay, ways.amending.slice(0, 2));
  offered = await seeded(gateway, ways.wholeWay.slice(0, -7));
}, 180_000);
afterAll(() => gateway?.close());

describe('The overview of a case', () => {
  test('begins with the post, its school, and what its status means', async () => {
    const page = await look(hr, `/cases/${sifted}`);
    expect([page.status, page.h1]).toEqual([200, 'Deputy Head']);
    expect(page.words).toContain('Ashgrove Mere Primary School Sifting');
    expect(page.words).toContain('The panel is checking each application against the essential criteria.');
    expect(page.html).toContain('<title>Overview: Deputy Head – Understudy</title>');
  });

  test('shows who oversees it the five steps with who has the one that is under way', async () => {
    const steps = (await look(hr, `/cases/${sifted}`)).under('The five steps');
    expect(steps).toContain('The post is identified Done');
    expect(steps).toContain('Step 3: Panel and selection Under way');
    expect(steps).toContain('With Stella Ransome, Rhiannon Jarvis or the CEO');
    expect(steps).toContain('Step 5: External route Not begun');
  });

  test('calls a step that a filled post never came to unneeded', async () => {
    const ended = await seeded(gateway, ways.wholeWay);
    const steps = (await look(hr, `/cases/${ended}`)).under('The five steps');
    expect(steps).toContain('Step 4: Offer and start date Done');
    expect(steps).toContain('Step 5: External route Not needed');
  });

  test('shows a member of the panel where the post is, and not who else has to do something', async () => {
    const steps = (await look(first, `/cases/${sifted}`)).under('The five steps');
    expect(steps).toContain('Step 3: Panel and selection Under way');
    expect(steps).not.toMatch(/With |Next date|Rhiannon/);
  });

  test('says why the post was started to SLT, and that to nobody on the panel', async () => {
    expect((await look(slt, `/cases/${filled}`)).under('The post')).toContain('words-because');
    expect((await look(ceo, `/cases/${filled}`)).under('The post')).toContain('Evidence words-evidence');
    expect((await look(first, `/cases/${filled}`)).words).not.toContain('words-because');
  });

  test('shows job description and criteria with their kind', async () => {
    const page = await look(hr, `/cases/${sifted}`);
    expect(page.under('Job description and criteria')).toContain('Leads the school.');
    expect(page.table('Criteria')).toEqual([
      'Criterion Kind Shown by',
      'Has led a team Essential Application',
      'Teaches well Desirable Interview',
    ]);
  });

  test('tells offers and appointments in words, with the sides whose signature is missing', async () => {
    const told = (await look(hr, `/cases/${filled}`)).under('Offers and appointments');
    expect(told).toContain('Appointed. Fiona Ghosh, from 19 April 2027. 4 May 2027 is put forward instead;');
    expect(told).toContain('not signed by the Head who releases the candidate and the candidate.');
    expect(told).toContain('In reserve until 15 August 2027: Rhiannon Goulding.');
  });

  test('keeps offers from the panel', async () => {
    const page = await look(first, `/cases/${filled}`);
    expect(page.under('Offers and appointments')).toBe('');
    expect(page.words).not.toContain('19 April 2027');
  });
});

describe('What somebody can do now', () => {
  test('is their own tasks, each a link', async () => {
    const page = await look(first, `/cases/${sifted}`);
    expect(page.links('Sift an application: Candidate 2')).toEqual([`/tasks/${sifted}/sift-app-of-ben-${first}`]);
    expect(page.under('What you can do now')).not.toContain('Candidate 1');
  });

  test('is for HR also what makes sense as the case stands, and no task asks for', async () => {
    const now = await look(hr, `/cases/${sifted}`);
    expect(now.links('Add a panel member')).toEqual([`/cases/${sifted}/do/add-panel-member`]);
    const words = now.under('What you can do now');
    expect(words).toContain('Cancel the post');
    expect(words).not.toMatch(/Request a post|Extend the advert|Apply for this post|Take this task/);
  });

  test('ends with applying, which costs a member of the panel their seat', async () => {
    const open = await seeded(gateway, gate, applying);
    for (const staff of [hr, first]) {
      const words = (await look(staff, `/cases/${open}`)).under('What you can do now');
      expect([staff, words.trim()]).toEqual([staff, expect.stringMatching(/Apply for this post$|Apply$/)]);
    }
  });

  test('leads, whatever it is, to a page of its own', async () => {
    for (const staff of [hr, first, applicant])
      for (const stream of [sifted, filled]) {
        const { html } = await look(staff, `/cases/${stream}`);
        const section = /id="do-now"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
        for (const [, href = ''] of section.matchAll(/href="([^"]+)"/g))
          expect([staff, href, (await look(staff, href)).status]).toEqual([staff, href, 200]);
      }
  });

  test('is nothing where nothing is theirs', async () => {
    expect((await look(slt, `/cases/${filled}`)).under('What you can do now')).toBe('');
  });
});

describe('Of their own part', () => {
  test('an applicant sees how far their application has come, what they wrote, and what they can do', async () => {
    const page = await look(applicant, `/cases/${sifted}`);
    expect(page.under('Your application')).toContain('Being looked at. The panel looks at it.');
    expect(page.under('Your application')).toContain('words-statement-staff-ada');
    expect(page.links('Withdraw your application')).toEqual([`/cases/${sifted}/do/withdraw-application`]);
    expect(page.links('Applicants')).toEqual([]);
    for (const hidden of ['Rhiannon Goulding', 'Stella Ransome', 'words-statement-staff-ben', 'Not marked', 'sifted'])
      expect(page.words).not.toContain(hidden);
  });

  test('an appointed candidate sees interview, offer and dates, and not how many offers there were before', async () => {
    const page = await look(applicant, `/cases/${filled}`);
    expect(page.under('Your application')).toContain('Appointed. You have the post.');
    expect(page.under('Your application')).toContain('15 February 2027, 17:00 (GMT), Room of app-of-ada');
    expect(page.links('Add it to your calendar')).toEqual([`/cases/${filled}/interviews.ics?application=app-of-ada`]);
    expect(page.under('Your offer')).toContain('Accepted');
    expect(page.words).not.toMatch(/Offer [12]\b/);
    expect(page.under('Start date')).toContain('4 May 2027 was put forward by HR');
    expect(page.under('What you can do now')).toContain('Answer the other start date');
  });

  test('a candidate who waits for an answer is not told their place', async () => {
    const page = await look(applicant, `/cases/${offered}`);
    expect(page.under('Your application')).toContain('Found appointable');
    expect(page.words).not.toMatch(/reserve|Rhiannon|declined/i);
  });

  test('who declined sees that, and nothing of who came after them', async () => {
    const page = await look(otherApplicant, `/cases/${filled}`);
    expect(page.under('Your application')).toContain('Offer not taken');
    expect(page.words).not.toMatch(/Fiona Ghosh|19 April 2027/);
  });

  test('the Head who lets the candidate go sees the date, and no offer', async () => {
    const page = await look(releasingHead, `/cases/${filled}`);
    expect(page.status).toBe(200);
    expect(page.words).toContain('19 April 2027');
    expect(page.words).not.toContain('Checks are clear');
  });

  test.each([
    ['an applicant to their applications', applicant, '/applications'],
    ['the Head who lets the candidate go, and has applied for nothing, to the cases', releasingHead, '/cases'],
  ])('leads %s back', async (_, staff, back) => {
    const { html } = await look(staff, `/cases/${filled}`);
    const crumbs = /<nav[^>]*aria-label="Where you are"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    expect([...crumbs.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/', back]);
  });
});

describe('A case that is not for somebody', () => {
  const paths = ['', '/tasks', '/applicants', '/timeline', '/timeline.json', '/case.json', '/applicants/app-of-ada'];
  const without = (html: string) => html.replace(/nonce="[^"]*"|nonce-[\w+/=-]+|value="[\w.-]+"/g, '');

  test.each(paths)('is the same page, at %s, as one that does not exist', async (path) => {
    const missing = await look(bystander, `/cases/internal-post-00000000-0000-4000-8000-00000000dead${path}`);
    expect(missing.status).toBe(404);
    const forbidden = await look(bystander, `/cases/${sifted}${path}`);
    expect(forbidden.status).toBe(404);
    expect(without(forbidden.html)).toBe(without(missing.html));
  });

  test('is neither there for a governor, nor for a member who was recused with an interest', async () => {
    for (const staff of [governor, conflicted]) expect((await look(staff, `/cases/${sifted}`)).status).toBe(404);
  });

  test('has no tab of applicants for an applicant, and none of an address that is made up', async () => {
    for (const path of ['/applicants', '/applicants/app-of-ben', '/case.json', '/timeline.json'])
      expect([path, (await look(applicant, `/cases/${sifted}${path}`)).status]).toEqual([path, 404]);
    expect((await look(hr, '/cases/not-a-case')).status).toBe(404);
  });
});
