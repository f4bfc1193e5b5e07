import { ceo, hr, slt } from '../../gateway/gateway.js';
import { panelMember } from '../../web/intake-scene.js';
import type { Row } from './row.js';
import type { Scene } from './scene.js';

/** The pages of intakes of the leadership programme, as HR, the panel, SLT and the CEO have them. */
export const intakePages = ({
  intakes: { withoutPanel, judging, selected, meeting, reviewed },
}: Scene): readonly Row[] => [
  ...['', '/tasks', '/candidates', '/participants', '/reviews', '/timeline', '/diagram'].map((tab) => ({
    name: `intake${tab}, whole`,
    who: hr,
    at: `/cases/${reviewed}${tab}`,
  })),
  ...['', '/candidates', '/reviews'].map((tab) => ({
    name: `intake${tab}, panel`,
    who: panelMember,
    at: `/cases/${judging}${tab}`,
  })),
  { name: 'intake, before its panel', who: hr, at: `/cases/${withoutPanel}` },
  { name: 'intake/candidates, selected', who: ceo, at: `/cases/${selected}/candidates` },
  { name: 'intake, its review open', who: slt, at: `/cases/${meeting}` },
  { name: 'intake/reviews, one open', who: slt, at: `/cases/${meeting}/reviews` },
  { name: 'intake/participants, not selected yet', who: hr, at: `/cases/${judging}/participants` },
  { name: 'form open-cycle', who: hr, at: '/cases/new/ldp-cycle' },
  ...['change-capacity', 'recuse-panel-member'].map((command) => ({
    name: `form ${command}, of an intake`,
    who: hr,
    at: `/cases/${judging}/do/${command}`,
  })),
];
