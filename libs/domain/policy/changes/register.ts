import type { Message } from '../../../kernel/index.js';
import type { RegisterEvent } from '../register/events.js';
import type { File } from '../state.js';
import type { Link } from '../words.js';
import { without, type Changes } from './change.js';

type Registered = Extract<RegisterEvent, { type: 'PolicyRegistered' }>['data'];
export const registered = (data: Registered): File => {
  const { title, reference, scope, school, owner, originator, authoriser, months, registeredOn, ladder } = data;
  return {
    title,
    ...(reference && { reference }),
    scope,
    school,
    registeredBy: data.by,
    owner,
    ...(originator && { originator }),
    authoriser,
    standing: data.referenced ? 'Referenced' : 'NotAdopted',
    schools: {},
    links: [],
    dependants: [],
    findings: [],
    counting: { registeredOn, ...(months && { ownMonths: months }) },
    overdue: false,
    versions: 0,
    reviews: 0,
    checks: 0,
    seen: [],
    impacts: [],
    ladder,
    escalated: [],
  };
};
export const same = (a: Link) => (b: Link) => a.policy === b.policy && a.kind === b.kind;
const less = (links: readonly Link[], link: Link) => links.filter((one) => !same(link)(one));
const plain = ({ policy, kind }: Link): Link => ({ policy, kind });

type Later = Exclude<RegisterEvent, Message<'PolicyRegistered', Registered>>;
export const registerChanges: Changes<Later> = {
  ResponsibilityChanged: ({ originator: _, ...state }, { owner, originator, authoriser }) => ({
    ...state,
    owner,
    ...(originator && { originator }),
    authoriser,
  }),
  CadenceChanged: (state, { months }) => {
    const { ownMonths: _, ...counting } = state.counting;
    return { ...state, counting: { ...counting, ...(months && { ownMonths: months }) } };
  },
  DueDateSet: (state, due) => ({
    ...(state.due?.due.due === due.due.due ? state : { ...without(state, 'rung'), overdue: false }),
    due,
  }),
  AdoptionRecorded: (state, { hash, approvedOn, ladder }) => ({
    ...state,
    standing: 'InForce',
    inForce: { hash, approvedOn, acknowledged: [] },
    versions: state.versions + 1,
    counting: { ...state.counting, approvedOn },
    ladder,
    escalated: [],
  }),
  SchoolAdopted: (state, { school }) => ({ ...state, schools: { ...state.schools, [school]: 'adopted' } }),
  SchoolDeclined: (state, { school }) => ({ ...state, schools: { ...state.schools, [school]: 'declined' } }),
  PolicyLinked: (state, link) => ({ ...state, links: [...state.links, plain(link)] }),
  PolicyUnlinked: (state, link) => ({ ...state, links: less(state.links, link) }),
  DependantLinked: (state, link) => ({ ...state, dependants: [...less(state.dependants, link), plain(link)] }),
  DependantUnlinked: (state, link) => ({ ...state, dependants: less(state.dependants, link) }),
  // What is over is neither due nor late.
  PolicyWithdrawn: (state) => ({
    ...without(state, 'due', 'rung', 'review'),
    standing: 'Withdrawn',
    overdue: false,
    impacts: [],
  }),
};
