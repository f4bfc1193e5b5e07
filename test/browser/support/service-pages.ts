import { hr } from '../../gateway/gateway.js';
import type { Row } from './row.js';
import type { Scene } from './scene.js';

const stranger = 'staff-077';

/** The pages of the service itself, and those of what goes wrong. */
export const service = ({ asked }: Scene): readonly Row[] => [
  { name: 'accessibility', at: '/accessibility' },
  { name: 'signed out', at: '/signed-out' },
  { name: 'signed in without having asked', at: '/signed-in?state=x' },
  { name: 'signed in beside a form', who: hr, at: '/account/back-to-form' },
  { name: 'sessions', who: hr, at: '/account/sessions' },
  { name: 'problem 404', who: hr, at: '/no-such-page' },
  { name: 'problem 404, a case', who: stranger, at: `/cases/${asked}` },
  { name: 'problem 403', who: stranger, at: '/operations' },
];
