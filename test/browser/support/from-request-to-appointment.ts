import type { Browser } from 'playwright-core';
import { atLocalTime } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { dayIn, type Trust } from '../../journeys/trust.js';
import * as applicants from '../people/applicant.js';
import { signsDate } from '../people/head.js';
import * as hrs from '../people/hr.js';
import * as members from '../people/panel-member.js';
import * as slts from '../people/slt.js';
import { somebody, type Somebody } from './somebody.js';

export type { Named } from '../people/hr.js';

const criteria: readonly hrs.Asked[] = [
  { text: 'Has led a change in teaching across a school', kind: 'Essential', shownIn: ['Application'] },
  { text: 'Leads staff through a difficult conversation', kind: 'Essential', shownIn: ['Interview'] },
];
const shownIn = (where: string) => criteria.filter((one) => one.shownIn.includes(where)).map(({ text }) => text);

/** Who takes part, by the names that they go by in the demo trust. */
const names = {
  hr: 'Uma Nwosu',
  slt: 'Dermot Garrod',
  headWithThePost: 'Marcus Kaur',
  headWhoReleases: 'Anna Bramley',
  chair: 'Ines Garrod',
  sifter: 'Alan Youngs',
  third: 'Aisha Pettit',
  applicant: 'Rhiannon Goulding',
} as const;
export type People = Readonly<Record<keyof typeof names, Somebody>>;

export const everybody = async (browser: Browser, site: string): Promise<People> => {
  const all: (readonly [string, Somebody])[] = [];
  for (const [part, name] of Object.entries(names)) all.push([part, await somebody(browser, site, name)]);
  return Object.fromEntries(all) as People;
};

const noticed = (at: string, time: string) => atLocalTime(at as LocalDate, time);

/** Steps 1 and 2: from HR's request until the post is advertised. Answers the day on which the advert closes. */
export const asksAndAdvertises = async ({ hr, slt }: People, trust: Trust, post: hrs.Named): Promise<string> => {
  await hrs.startsPost(hr, post);
  await slts.identifiesPost(slt, post);
  await hrs.writesDescription(hr, post, criteria);
  await slts.approvesDescription(slt, post);
  const closes = await dayIn(trust, 9);
  await hrs.opensAdvert(hr, post, closes);
  return closes;
};

/** While the advert is open. */
export const applyAndSetUp = async ({ hr, applicant, ...people }: People, post: hrs.Named): Promise<void> => {
  await applicants.applies(applicant, post);
  await applicants.looksAtApplications(applicant, post, 'Handed in');
  await hrs.setsUpPanel(hr, post, [
    { name: people.chair.name, chairs: true, sifts: true },
    { name: people.sifter.name, sifts: true },
    { name: people.third.name },
  ]);
};

/** Step 3: the advert closes, and the panel comes to its decision. */
export const panelDecides = async (people: People, trust: Trust, post: hrs.Named, closes: string): Promise<void> => {
  const { hr, chair, sifter, third, applicant } = people;
  await trust.waitUntil(noticed(closes, '12:00'));
  for (const member of [chair, sifter, third]) await members.declaresNoInterest(member, post);
  for (const member of [chair, sifter]) await members.siftsApplication(member, post, shownIn('Application'));
  await hrs.confirmsShortlist(hr, post);
  // The shortlist names the candidates, who were hidden from the panel until now.
  for (const member of [chair, sifter, third]) await members.declaresNoInterest(member, post);
  const on = await dayIn(trust, 3);
  await hrs.arrangesInterview(hr, post, applicant.name, on);
  await applicants.looksAtApplications(applicant, post, 'Invited to interview');
  await applicants.looksUpInterview(applicant, post, 'Brindlewick, the library');
  await trust.waitUntil(noticed(on, '10:00'));
  for (const member of [chair, sifter, third]) await members.scoresInterview(member, post, shownIn('Interview'));
  await members.putsInOrder(chair, post);
  await members.agreesToOrder(third, post);
};

/** Step 4: offered, accepted, and the start date signed by everybody whom it takes. Answers the date. */
export const offerAndAgree = async (people: People, trust: Trust, post: hrs.Named): Promise<string> => {
  const { hr, applicant, headWithThePost, headWhoReleases } = people;
  await hrs.makesOffer(hr, post);
  await applicants.acceptsOffer(applicant, post);
  const startsOn = await dayIn(trust, 40);
  await hrs.proposesDate(hr, post, startsOn);
  for (const side of [headWithThePost, headWhoReleases, applicant]) await signsDate(side, post);
  await hrs.seesAppointed(hr, post, applicant.name, startsOn as LocalDate);
  return startsOn;
};
