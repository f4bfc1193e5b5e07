import type { PersonCaller } from '#libs/access/index.js';
import { keepsConfidences } from '#libs/access/overseeing.js';
import { diagramOf } from '#libs/diagram/diagrams.js';
import type { SchoolId } from '#libs/kernel/index.js';
import type { KnownCase } from '../../queries/known-case.js';
import { ownTabs } from '../processes/tabs.js';

type View = KnownCase['view'];
type Viewing = Readonly<{ process: string; view: View; caller: PersonCaller; school: SchoolId; plan?: boolean }>;
type Tab = Readonly<{ name: string; text: string; path: string; for?: (viewing: Viewing) => boolean; onlyNow?: true }>;

const tabs = [
  { name: 'overview', text: 'Overview', path: '' },
  { name: 'tasks', text: 'Tasks', path: '/tasks' },
  ...ownTabs.map(({ process, of, withPlan, ...tab }) => ({
    ...tab,
    for: (viewing: Viewing) =>
      viewing.process === process && of.includes(viewing.view) && (!withPlan || viewing.plan === true),
  })),
  { name: 'documents', text: 'Documents', path: '/documents', onlyNow: true },
  { name: 'timeline', text: 'Timeline', path: '/timeline' },
  { name: 'diagram', text: 'Diagram', path: '/diagram', for: ({ process }) => diagramOf(process) !== undefined },
  {
    name: 'reads',
    text: 'Reads',
    path: '/reads',
    for: ({ view, caller, school }) => view === 'whole' && keepsConfidences(caller, school),
    onlyNow: true,
  },
] as const satisfies readonly Tab[];
export type CaseTab = (typeof tabs)[number]['name'];
export const tabNames: Readonly<Record<CaseTab, string>> = Object.fromEntries(
  tabs.map(({ name, text }) => [name, text]),
) as Record<CaseTab, string>;

/** Whether a viewer of the case has this tab. */
export const hasTab = (tab: CaseTab, viewing: Viewing): boolean =>
  tabs.some((one: Tab) => one.name === tab && (one.for?.(viewing) ?? true));

/** The tabs that a viewer has, as a navigation; `query` keeps a past moment where a tab knows it. */
export const tabsFor = (current: CaseTab, id: string, viewing: Viewing, query?: string) =>
  tabs
    .filter((one: Tab) => one.for?.(viewing) ?? true)
    .map(({ name, text, path, ...tab }) => ({
      text,
      href: `/cases/${id}${path}${query && !('onlyNow' in tab) ? `?${query}` : ''}`,
      active: name === current,
    }));
