import { docxOf } from '../support/docx.js';
import { but, clean, register, saying, without } from '../support/clean.js';

const unread = (line: string) => without(line);
const history = '| Version | Date | Description |\n|---|---|---|\n| 1.0 | 12 March 2024 | First issue |\n';

export const head = {
  'draft-never-adopted': {
    hit: but('Status: Approved', 'Status: Draft'),
    lines: 1,
    near: saying('A draft of the list is kept in pencil.'),
  },
  'blank-name': { hit: saying('Visitors to .......... School park at the back.'), lines: 1, near: saying('Visitors to Elm School park at the back ......... 4') }, // prettier-ignore
  'no-title': { hit: but('# Visitors Policy', '# Alder Vale Trust'), lines: 0, near: but('# Visitors Policy', '# Procedure for Visitors') }, // prettier-ignore
  'no-owner': {
    hit: unread('Policy owner: Estates Director'),
    lines: 0,
    near: but('Policy owner', 'Responsible officer'),
  },
  'no-approver': { hit: unread('Approved by: Board of Trustees'), lines: 0, near: but('Approved by', 'Ratified by') },
  'no-approval-date': {
    hit: but('Approved on', 'Policy date'),
    lines: 1,
    near: but('Approved on', 'Date of approval'),
  },
  'no-version': { hit: unread('Version: 2.0'), lines: 0, near: but('Version: 2.0', 'Version number: 2.0') },
  undated: {
    hit: unread('Approved on: 12 March 2026'),
    lines: 0,
    near: but('Approved on', 'Approval date'),
  },
  'no-review-date': {
    hit: without(
      'Review date: 12 March 2028',
      without('Approved on: 12 March 2026', register('Policy date: unknown to the office')),
    ),
    lines: 0,
    near: without('Review date: 12 March 2028'),
  },
  'no-cadence': {
    hit: but('The policy is reviewed every two years.', '', without('Review date: 12 March 2028')),
    lines: 0,
    near: but('The policy is reviewed every two years.', ''),
  },
  'version-conflict': {
    hit: but('## 1. Purpose', `${history}\n## 1. Purpose`),
    lines: 2,
    near: but('## 1. Purpose', `${history}| 2.0 | 12 March 2026 | Badges added |\n\n## 1. Purpose`),
  },
  'two-bodies': {
    hit: but('monitored by the Board of Trustees', 'monitored by the premises committee'),
    lines: 2,
    near: but('monitored by the Board of Trustees', 'monitored by its trustees'),
  },
  'editorial-yet-approved': {
    hit: but('## 1. Purpose', `${history}| 2.0 | 12 March 2026 | Reformatted, no changes |\n\n## 1. Purpose`),
    lines: 2,
    near: but('## 1. Purpose', `${history}| 2.0 | 12 March 2026 | Badges changed |\n\n## 1. Purpose`),
  },
  'unsettled-changes': { hit: docxOf(clean, { inserted: ' and a telephone number' }), lines: 0, near: docxOf(clean) },
} as const;
