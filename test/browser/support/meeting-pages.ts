import { governor, hr } from '../../gateway/gateway.js';
import type { Row } from './row.js';
import type { Scene } from './scene.js';

const stranger = 'staff-077';

/** The pages of meetings, as HR, their chair and somebody who sits in none have them. */
export const meetingPages = ({ meetings: { today, next } }: Scene): readonly Row[] => [
  { name: 'meetings, some', who: hr, at: '/meetings' },
  { name: 'meetings, none', who: stranger, at: '/meetings' },
  { name: 'meeting, held', who: governor, at: `/cases/${today}` },
  { name: 'meeting, to come', who: hr, at: `/cases/${next}` },
  ...['/tasks', '/timeline', '/diagram'].map((tab) => ({ name: `meeting${tab}`, who: hr, at: `/cases/${next}${tab}` })),
  { name: 'meeting, scheduling', who: hr, at: '/cases/new/board-meeting' },
  { name: 'meeting, a policy for its agenda', who: hr, at: `/cases/${next}/do/add-agenda-item` },
  { name: 'meeting, moving', who: hr, at: `/cases/${next}/do/move-meeting` },
  { name: 'meeting, cancelling', who: hr, at: `/cases/${next}/do/cancel-meeting` },
  { name: 'meeting, chair’s action', who: governor, at: `/cases/${next}/do/take-chairs-action` },
];
