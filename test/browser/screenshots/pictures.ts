import type { Who } from '../../journeys/trust.js';
import type { Scene } from './scenes.js';

export type Picture = Readonly<{ name: string; of: Who; at: (scene: Scene) => string; whole?: true }>;

/** The pictures of the documentation: who looks at which page. */
export const pictures: readonly Picture[] = [
  { name: 'what-needs-me', of: 'slt-1', at: () => '/' },
  { name: 'task', of: 'slt-1', at: ({ asked }) => `/tasks/${asked}/identify-post` },
  { name: 'case', of: 'hr-officer', at: ({ decided }) => `/cases/${decided}` },
  { name: 'applicants', of: 'hr-officer', at: ({ decided }) => `/cases/${decided}/applicants`, whole: true },
  { name: 'timeline', of: 'hr-officer', at: ({ filled }) => `/cases/${filled}/timeline` },
  { name: 'start-a-post', of: 'hr-officer', at: () => '/cases/new/internal-post' },
  { name: 'diagram', of: 'hr-officer', at: ({ sifting }) => `/cases/${sifting}/diagram`, whole: true },
  { name: 'cases', of: 'hr-officer', at: () => '/cases' },
  { name: 'dashboard', of: 'hr-officer', at: () => '/dashboard', whole: true },
  { name: 'posts-open-to-me', of: 'applicant-2', at: () => '/posts' },
  { name: 'my-applications', of: 'applicant-2', at: () => '/applications' },
];
