import { caseScope, overseeing, type CaseScope, type PersonCaller } from '#libs/access/index.js';
import type { Role, SchoolId } from '#libs/kernel/index.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import type { OfTasks, OfWhom } from '#libs/read-models/post-times/of-whom.js';
import type { Engine } from '../../engine.js';
import { overseenBy, schoolsOf } from '../../queries/inbox-of.js';
import { instantsOf } from '../lists/days.js';
import { readFilter, type AskedFilter, type FilterField } from '../lists/filter.js';
import { schoolOptions } from '../lists/options.js';

/** Who may see the dashboard: those who oversee schools, and Governors, who see the trust's numbers and no case. */
export const seers: readonly Role[] = [...overseeing, 'Governor'];
const holds = ({ roles }: PersonCaller, wanted: readonly Role[]) => roles.some(({ role }) => wanted.includes(role));
export const maySee = (caller: PersonCaller): boolean => holds(caller, seers);

/** A dashboard as it was asked for: which numbers, and whether they lead to cases. */
export type AskedDashboard = Readonly<{
  fields: readonly FilterField[];
  asked: AskedFilter;
  posts: OfWhom;
  tasks: OfTasks;
  linked: boolean;
}>;

/** Reads the filter from the address; the numbers are those of the cases that the person may find in lists. */
export const readDashboard = async (
  engine: Engine,
  caller: PersonCaller,
  query: Readonly<Record<string, unknown>>,
): Promise<AskedDashboard> => {
  const linked = holds(caller, overseeing);
  const scope: CaseScope = linked ? caseScope(caller) : { all: true, schools: [] };
  const schools = linked ? overseenBy(engine, caller) : schoolsOf(engine);
  const fields: readonly FilterField[] = [
    { kind: 'choice', name: 'school', label: 'School', options: schoolOptions(engine, schools), otherwise: 'All' },
    { kind: 'day', name: 'openedFrom', label: 'Requested from' },
    { kind: 'day', name: 'openedTo', label: 'Requested to' },
  ];
  const asked = readFilter(fields, query);
  const { openedFrom, openedBefore } = instantsOf(asked.values);
  const except = await closedTo(engine.store.pool, caller.id);
  const period = { except, school: asked.values['school'] as SchoolId | undefined, openedFrom, openedBefore };
  return { fields, asked, linked, posts: { scope, ...period }, tasks: { me: caller.id, schools, ...period } };
};
