import type { Page } from 'playwright-core';
import { applicant, ceo, governor, head, hr, slt } from '../../gateway/gateway.js';
import { demoId } from '../../gateway/seed.js';
import * as facts from '../../access/post-facts.js';
import { it } from '../../web/operations-pages.js';
import { rows } from '../../directory/csv.js';
import { secondee } from '../../web/secondment-scene.js';
import { fillAndGoOn } from './fill.js';
import { clicked } from './go.js';
import { intakePages } from './intake-pages.js';
import { meetingPages } from './meeting-pages.js';
import { policyPages } from './policy-pages.js';
import type { Act, Row } from './row.js';
import type { Scene } from './scene.js';
import { service } from './service-pages.js';

export const first = demoId(facts.first);
export const stranger = 'staff-077';
const app = 'app-of-ada';
const press = (button: string) => (page: Page) =>
  clicked(page.getByRole('button', { name: button, exact: true }).last());
const opened: Act = [
  'everything opened',
  (page) => page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })"),
];
/** Goes to a page below the one that is open. */
const next = async (page: Page, below: string) => void (await page.goto(`${page.url().split('?')[0]}/${below}`));
const caseTabs = ['', '/tasks', '/applicants', '/documents', '/timeline', '/diagram'];

const cases = ({ filled, blind, again, frozen, cancelled, open, late, document }: Scene): readonly Row[] => [
  ...caseTabs.map((tab) => ({ name: `case${tab}, whole`, who: hr, at: `/cases/${filled}${tab}`, acts: [opened] })),
  ...caseTabs.map((tab) => ({ name: `case${tab}, panel`, who: first, at: `/cases/${blind}${tab}` })),
  ...['', '/documents', '/timeline', '/diagram'].map((tab) => ({
    name: `case${tab}, part`,
    who: applicant,
    at: `/cases/${filled}${tab}`,
  })),
  { name: 'case, as it was', who: hr, at: `/cases/${filled}?version=12` },
  { name: 'case/diagram, as it was', who: hr, at: `/cases/${filled}/diagram?version=12` },
  { name: 'case, a day that is none', who: hr, at: `/cases/${filled}?on=2026-13-01` },
  { name: 'case, late', who: hr, at: `/cases/${late}` },
  { name: 'case/reads', who: hr, at: `/cases/${blind}/reads` },
  { name: 'case, second round', who: hr, at: `/cases/${again}/applicants` },
  { name: 'case, frozen', who: hr, at: `/cases/${frozen}` },
  { name: 'case, cancelled', who: ceo, at: `/cases/${cancelled}` },
  { name: 'case, applicant', who: hr, at: `/cases/${filled}/applicants/${app}` },
  { name: 'case/timeline, narrowed', who: hr, at: `/cases/${filled}/timeline?step=3&order=oldest` },
  {
    name: 'case/documents, one',
    who: hr,
    at: `/cases/${open}/documents`,
    acts: [['no file', press('Attach the document')]],
  },
  {
    name: 'document, to remove',
    who: hr,
    at: `/cases/${open}/documents/${document}/remove`,
    acts: [['no reason', press('Remove the document')]],
  },
];

const lists = ({ open }: Scene): readonly Row[] => [
  { name: 'home, much', who: hr, at: '/' },
  { name: 'home, of a Head', who: head, at: '/' },
  { name: 'home, nothing', who: stranger, at: '/' },
  {
    name: 'tasks, much',
    who: hr,
    at: '/tasks',
    acts: [['second page', (page) => clicked(page.getByRole('link', { name: 'Next page' }))]],
  },
  { name: 'tasks, narrowed to none', who: hr, at: '/tasks?q=zzzz' },
  { name: 'tasks, a day that is none', who: hr, at: '/tasks?dueBefore=x' },
  { name: 'cases, much', who: hr, at: '/cases' },
  { name: 'cases, none', who: stranger, at: '/cases' },
  { name: 'cases, narrowed', who: slt, at: '/cases?state=open&status=Sifting' },
  { name: 'posts, some', who: stranger, at: '/posts' },
  { name: 'post, one', who: stranger, at: `/posts/${open}` },
  { name: 'post, applied for', who: applicant, at: `/posts/${open}` },
  { name: 'applications, many', who: applicant, at: '/applications' },
  { name: 'applications, none', who: stranger, at: '/applications' },
  { name: 'my programme, not applied', who: stranger, at: '/my-programme' },
  { name: 'absences, none', who: head, at: '/absences' },
  {
    name: 'absence, to plan',
    who: head,
    at: '/absences/new',
    acts: [['nothing filled in', press('Plan the absence')]],
  },
  { name: 'board, of the trust', who: hr, at: '/board' },
  { name: 'board, of a school, as it was known', who: head, at: '/board?on=7+9+2026&knownOn=1+10+2026' },
  { name: 'board, a day that is none', who: hr, at: '/board?on=31+9+2026' },
  {
    name: 'succession, of the trust',
    who: hr,
    at: '/succession',
    acts: [['nothing chosen', press('Name it')]],
  },
  { name: 'programme, of the trust', who: hr, at: '/programme' },
  { name: 'programme, as a governor', who: governor, at: '/programme' },
  { name: 'career, own', who: stranger, at: `/people/${stranger}/career` },
  { name: 'dashboard, full', who: hr, at: '/dashboard' },
  { name: 'dashboard, narrowed to none', who: governor, at: '/dashboard?openedTo=1+1+2020' },
  { name: 'dashboard, not theirs', who: stranger, at: '/dashboard' },
  { name: 'dashboard, behind a number', who: hr, at: '/dashboard/steps/2' },
  { name: 'notice calculator', who: stranger, at: '/notice-calculator', acts: [['an answer', press('Work it out')]] },
  {
    name: 'notice calculator, too late',
    who: head,
    at: '/notice-calculator?kind=head&on=3+10+2026&wanted=1+1+2027&school=school-ashgrove',
  },
  { name: 'notice calculator, a day that is none', who: stranger, at: '/notice-calculator?on=31+9+2026' },
  { name: 'term dates', who: stranger, at: '/calendars/school-gullhaven' },
  { name: 'notices, some', who: slt, at: '/notices' },
  { name: 'notices, none', who: stranger, at: '/notices' },
  ...['internal-post', 'secondment', 'acting-up', 'ldp-participation', 'ldp-cycle', 'policy', 'board-meeting'].map(
    (process) => ({
      name: `process ${process}`,
      who: governor,
      at: `/processes/${process}`,
    }),
  ),
];

const secondments = ({ seconded: { requested, signing, running } }: Scene): readonly Row[] => [
  ...['', '/tasks', '/agreement', '/objective', '/documents', '/timeline', '/diagram'].map((tab) => ({
    name: `secondment${tab}, whole`,
    who: hr,
    at: `/cases/${running}${tab}`,
    acts: [opened],
  })),
  ...['', '/agreement', '/objective', '/timeline'].map((tab) => ({
    name: `secondment${tab}, part`,
    who: secondee,
    at: `/cases/${running}${tab}`,
  })),
  { name: 'secondment, asked for', who: head, at: `/cases/${requested}` },
  { name: 'secondment/agreement, none yet', who: hr, at: `/cases/${requested}/agreement` },
  { name: 'secondment/agreement, being signed', who: hr, at: `/cases/${signing}/agreement` },
  { name: 'secondment/objective, none yet', who: hr, at: `/cases/${requested}/objective` },
  { name: 'secondment, as it was', who: hr, at: `/cases/${running}/agreement?version=3` },
  { name: 'cases, secondments', who: hr, at: '/cases?kind=secondment' },
];

const actingUps = ({ acting, absence, keyPost, participation }: Scene): readonly Row[] => [
  ...['', '/tasks', '/return', '/documents', '/timeline', '/diagram'].map((tab) => ({
    name: `acting-up${tab}, whole`,
    who: hr,
    at: `/cases/${acting}${tab}`,
    acts: [opened],
  })),
  { name: 'acting-up, part', who: 'staff-051', at: `/cases/${acting}` },
  { name: 'absence, planned', who: head, at: `/absences/${absence}` },
  { name: 'key post', who: slt, at: `/succession/${keyPost}`, acts: [opened] },
  { name: 'my programme, applied', who: 'staff-060', at: '/my-programme' },
  ...['', '/written'].map((tab) => ({
    name: `participation${tab}`,
    who: 'staff-060',
    at: `/cases/${participation}${tab}`,
  })),
];

const starts: readonly Row[] = [
  {
    name: 'form request-post',
    who: hr,
    at: '/cases/new/internal-post',
    acts: [
      ['nothing filled in', press('Continue')],
      [
        'its second page',
        (page) => fillAndGoOn(page, { title: 'Head of Music', school: 'school-ashgrove', posts: 1 }, async (id) => id),
      ],
      ['to check', press('Continue')],
    ],
  },
  { name: 'new post, copies', who: hr, at: '/cases/new/internal-post/copy' },
];

const brought = Object.entries({
  ...rows('staff.csv', 'new-1,Quill Quayle,quill@larkmere.example,permanent,1,2026-01-01,'),
  ...rows('roles.csv', 'new-1,Head,school-nowhere,2026-01-01,'),
}).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
const imports: readonly Act[] = [
  ['no file', press('Look at them')],
  [
    'looked at',
    async (page) => {
      await page.getByLabel('CSV files').setInputFiles(brought);
      await press('Look at them')(page);
    },
  ],
  ['to drop', (page) => next(page, 'drop')],
  [
    'to import',
    async (page) => {
      await page.goBack();
      await next(page, 'apply');
    },
  ],
  ['imported', press('Import')],
  ['to undo', (page) => next(page, 'undo')],
  ['no reason', press('Undo the import')],
];

const operations = ({ asked }: Scene): readonly Row[] => [
  ...[
    '/operations',
    '/operations/parked',
    '/operations/parked/retry?subscription=relay',
    `/operations/parked/skip?subscription=relay&stream=${asked}&event=1`,
    '/operations/consumers',
    '/operations/consumers/replay?topic=understudy.appointments&from=1',
    '/operations/consumers/understudy.appointments/payroll',
    '/operations/consumers/understudy.appointments/payroll/move?place=end',
    `/operations/consumers/understudy.appointments/payroll/dead-letters/${'0'.repeat(64)}/retry`,
    `/operations/consumers/understudy.appointments/payroll/dead-letters/${'0'.repeat(64)}/discard`,
    '/operations/workflows',
    `/operations/workflows/${asked}`,
    `/operations/workflows/${asked}/nudge`,
    `/operations/workflows/${asked}/restart`,
    '/operations/notices',
    '/operations/notices?show=all',
    '/operations/notices/retry?key=not-delivered&recipient=staff-020',
    '/operations/notices/skip?key=not-delivered&recipient=staff-020',
    '/operations/log',
  ].map((at) => ({ name: at.slice(1).replace(/internal-post-[\w-]+|0{64}/, 'one'), who: it, at })),
  { name: 'operations/people', who: hr, at: '/operations/people', acts: imports },
];

/** Every page that has an address of its own, but for tasks and forms, which are found by their kind. */
export const rowsOf = (scene: Scene): readonly Row[] => [
  ...lists(scene),
  ...cases(scene),
  ...secondments(scene),
  ...actingUps(scene),
  ...intakePages(scene),
  ...policyPages(scene),
  ...meetingPages(scene),
  ...starts,
  ...operations(scene),
  ...service(scene),
];
