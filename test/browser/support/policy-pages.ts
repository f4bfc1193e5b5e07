import type { Page } from 'playwright-core';
import { applicant, governor, hr, slt } from '../../gateway/gateway.js';
import { kiteFlying } from '../../web/policy-scene.js';
import { clicked } from './go.js';
import type { Act, Row } from './row.js';
import type { Scene } from './scene.js';

const stranger = 'staff-077';
const press = (button: string) => (page: Page) =>
  clicked(page.getByRole('button', { name: button, exact: true }).last());
const opened: Act = [
  'everything opened',
  (page) => page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })"),
];
const imported: readonly Act[] = [
  ['nothing filled in', press('Import the policy')],
  [
    'imported',
    async (page) => {
      await page.getByLabel('Document', { exact: true }).setInputFiles({ name: 'kites.md', mimeType: 'text/markdown', buffer: Buffer.from(kiteFlying) }); // prettier-ignore
      await page.getByLabel('The whole trust').check();
      await page.getByLabel('Owner').selectOption('HR');
      await page.getByLabel('Who authorises it').selectOption('board');
      await press('Import the policy')(page);
    },
  ],
];

/** The pages of policies, as HR, a governor, SLT, an owner and any member of staff have them. */
export const policyPages = ({ policies: { kites, boats, lost, snow, taken, versions } }: Scene): readonly Row[] => [
  { name: 'policies, the register', who: hr, at: '/policies', acts: [opened] },
  { name: 'policies, narrowed to none', who: hr, at: '/policies?q=zzzz' },
  { name: 'policies, in force', who: stranger, at: '/policies' },
  { name: 'policies/import', who: hr, at: '/policies/import', acts: imported },
  { name: 'policies/import, of one that is there', who: hr, at: `/policies/import?policy=${lost}` },
  { name: 'clauses', who: hr, at: '/clauses' },
  { name: 'clauses, narrowed to none', who: hr, at: '/clauses?policy=002&clause=000/7-line-91' },
  { name: 'clauses, one', who: hr, at: '/clauses/002/secondment-opportunities-step-3' },
  { name: 'clauses, one of the law', who: stranger, at: '/clauses/law/education-and-skills-act-2008-section-128' },
  { name: 'findings, some', who: hr, at: '/findings' },
  { name: 'findings, none', who: stranger, at: '/findings' },
  ...['', '/tasks', '/versions', '/clauses', '/findings', '/links', '/acknowledgements', '/timeline', '/diagram'].map(
    (tab) => ({ name: `policy${tab}, whole`, who: hr, at: `/cases/${kites}${tab}` }),
  ),
  { name: 'policy/versions, compared', who: slt, at: `/cases/${boats}/versions?older=${versions[0]}&newer=${versions[1]}` }, // prettier-ignore
  { name: 'policy/acknowledgements, many', who: hr, at: `/cases/${boats}/acknowledgements` },
  { name: 'policy, part', who: stranger, at: `/cases/${kites}` },
  { name: 'policy, owned', who: applicant, at: `/cases/${boats}` },
  { name: 'policy, of schools', who: governor, at: `/cases/${snow}` },
  { name: 'policy, without a text', who: hr, at: `/cases/${lost}/clauses` },
  { name: 'policy/findings, no text', who: hr, at: `/cases/${taken}/findings` },
  { name: 'policy/links, none', who: hr, at: `/cases/${taken}/links` },
  { name: 'policy, to read', who: stranger, at: `/policies/${kites}/read` },
  {
    name: 'policy, to acknowledge',
    who: stranger,
    at: `/policies/${boats}/read`,
    acts: [
      ['not said', press('Acknowledge')],
      [
        'acknowledged',
        async (page) => {
          await page.getByLabel('I have read').check();
          await press('Acknowledge')(page);
        },
      ],
    ],
  },
];
