import type { SilentTopic } from '#libs/policy-import/index.js';
import { but, saying } from '../support/clean.js';

const headed = (heading: string, more: string) =>
  but('## 4. Monitoring', `## 4. ${heading}\n\n${more}\n\n## 5. Monitoring`);
const answered =
  'A secondment lasts up to two terms. A secondment may be extended once. The host returns to their own post. The post is covered meanwhile. Pay during the secondment is the host’s own.';
const loan = (left: string) => headed('Secondments of hosts', answered.replace(left, 'Hosts are lent gladly.'));
const training = 'The programme is complete when the badge is earned. The programme lasts one year.';
const course = (left: string) => headed('Host development programme', training.replace(left, 'Hosts learn gladly.'));

/** For each thing that a policy may be silent on: one that speaks of it and leaves it open, and one that answers. */
export const silent: Readonly<Record<SilentTopic, Readonly<{ open: string; answered: string }>>> = {
  completion: { open: course('The programme is complete when the badge is earned.'), answered: course('-') },
  'programme-length': { open: course('The programme lasts one year.'), answered: course('-') },
  'continuation-frequency': {
    open: saying('Continuation as a host is dependent on kindness.'),
    answered: saying('Continuation as a host is dependent on kindness, which is looked at each year.'),
  },
  'cut-off': {
    open: saying('Hosts apply at any time, to begin in the following September.'),
    answered: saying(
      'Hosts apply at any time, to begin in the following September. They apply by 31 July of any year.',
    ),
  },
  'secondment-length': { open: loan('A secondment lasts up to two terms.'), answered: loan('-') },
  'secondment-extension': { open: loan('A secondment may be extended once.'), answered: loan('-') },
  'secondment-return': { open: loan('The host returns to their own post.'), answered: loan('-') },
  'secondment-backfill': { open: loan('The post is covered meanwhile.'), answered: loan('-') },
  'secondment-pay': { open: loan('Pay during the secondment is the host’s own.'), answered: loan('-') },
  'secondee-outside-programme': {
    open: saying('Objectives of those participating in the scheme name their secondment.'),
    answered: saying('Objectives of those participating in the scheme name their secondment. Secondees outside the scheme agree theirs with the office.'), // prettier-ignore
  },
  'panel-composition': {
    open: saying('A selection panel will be convened for hosts.'),
    answered: saying('A selection panel will be convened for hosts. The panel consists of three hosts.'),
  },
  'interview-cap': {
    open: saying('Hosts who meet the essential criteria will be interviewed.'),
    answered: saying('Hosts who meet the essential criteria will be interviewed, up to six candidates.'),
  },
  'post-not-filled-otherwise': {
    open: saying('Where no applicant meets the essential criteria the desk stays closed.'),
    answered: saying(
      'Where no applicant meets the essential criteria, or an offer is declined, the desk stays closed.',
    ),
  },
  'who-identifies': {
    open: saying('If a post is identified that lends itself to a host, it is told.'),
    answered: saying(
      'If a post is identified that lends itself to a host, it is told. The office decides which is such a post.',
    ),
  },
  'certificate-condition': {
    open: saying('A certificate is issued in summer.'),
    answered: saying('A certificate is issued in summer to those who attend.').replace('to those who attend', 'to hosts who attend'), // prettier-ignore
  },
  'travel-costs': {
    open: saying('Lunch is free of charge.'),
    answered: saying('Lunch is free of charge, and so is travel.'),
  },
  'acting-up-chain': {
    open: saying('A deputy may act up for the host.'),
    answered: saying('A deputy may act up for the host, and another in turn for the deputy.'),
  },
};
