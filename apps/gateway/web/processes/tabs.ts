import type { ProcessName } from '#libs/domain/registry.js';
import type { KnownCase } from '../../queries/known-case.js';

/** A part of a case that only one process has; its controller calls `casePage` with its name. */
type OwnTab = Readonly<{ name: string; text: string; path: string; of: readonly KnownCase['view'][]; withPlan?: true }>;

/** The plan for everybody's return, while it waits for an answer. */
const everybodysReturn = { name: 'return', text: 'Everybody’s return', path: '/return', of: ['whole'], withPlan: true } as const; // prettier-ignore

/** The tabs that the cases of each process have beside those of every case, with the views that show them. */
const tabs = {
  'internal-post': [{ name: 'applicants', text: 'Applicants', path: '/applicants', of: ['whole', 'panel'] }],
  secondment: [
    { name: 'agreement', text: 'Agreement', path: '/agreement', of: ['whole', 'part'] },
    { name: 'objective', text: 'Objective and reviews', path: '/objective', of: ['whole', 'part'] },
    everybodysReturn,
  ],
  'acting-up': [everybodysReturn],
  'ldp-participation': [{ name: 'written', text: 'What was written', path: '/written', of: ['whole', 'part'] }],
  'ldp-cycle': [
    { name: 'candidates', text: 'Candidates', path: '/candidates', of: ['whole', 'panel'] },
    { name: 'participants', text: 'Participants', path: '/participants', of: ['whole', 'panel'] },
    { name: 'reviews', text: 'Progress reviews', path: '/reviews', of: ['whole', 'panel'] },
  ],
  policy: [
    { name: 'versions', text: 'Versions', path: '/versions', of: ['whole'] },
    { name: 'clauses', text: 'Clauses', path: '/clauses', of: ['whole'] },
    { name: 'findings', text: 'Findings', path: '/findings', of: ['whole'] },
    { name: 'links', text: 'Links', path: '/links', of: ['whole'] },
    { name: 'acknowledgements', text: 'Acknowledgements', path: '/acknowledgements', of: ['whole'] },
  ],
  'board-meeting': [],
} as const satisfies Readonly<Record<ProcessName, readonly OwnTab[]>>;

type Tabs = typeof tabs;
export const ownTabs = (Object.keys(tabs) as ProcessName[]).flatMap((process) =>
  tabs[process].map((tab: OwnTab) => ({
    process,
    ...tab,
    name: tab.name as Tabs[ProcessName][number]['name'],
  })),
);
