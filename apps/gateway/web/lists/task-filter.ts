import type { PersonCaller } from '#libs/access/index.js';
import { namedSteps } from '#libs/case-file/steps-of.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import type { InboxFilter, InboxOf } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../../engine.js';
import { addressesFor, addressesForOther, overseenBy } from '../../queries/inbox-of.js';
import { instantsOf, wordsOf } from './days.js';
import type { FilterField, Values } from './filter.js';
import { kindOptions, peopleOptions, schoolOptions, stepOptions } from './options.js';

const whose = [{ value: 'school', text: 'Of my schools' }];
const taken = [
  { value: 'me', text: 'Taken by me' },
  { value: 'nobody', text: 'Taken by nobody' },
  { value: 'others', text: 'Taken by somebody else' },
];

/** What a list of tasks can be narrowed by; whose tasks and which person only by those who oversee a school. */
export const taskFields = async (engine: Engine, caller: PersonCaller): Promise<readonly FilterField[]> => {
  const schools = overseenBy(engine, caller);
  const overseer: readonly FilterField[] = schools.length
    ? [
        { kind: 'choice', name: 'of', label: 'Whose tasks', options: whose, otherwise: 'For me' },
        {
          kind: 'choice',
          name: 'person',
          label: 'Person',
          hint: 'What this person has taken, or may take',
          options: await peopleOptions(engine, caller, schools),
          otherwise: 'Anybody',
        },
      ]
    : [];
  return [
    { kind: 'words', name: 'q', label: 'Search titles' },
    ...overseer,
    { kind: 'choice', name: 'school', label: 'School', options: schoolOptions(engine) },
    { kind: 'choice', name: 'kind', label: 'Kind of case', options: kindOptions },
    { kind: 'choice', name: 'step', label: 'Step', options: stepOptions },
    { kind: 'choice', name: 'claimed', label: 'Taken', options: taken },
    { kind: 'day', name: 'dueBefore', label: 'Due before' },
    { kind: 'day', name: 'openedFrom', label: 'Opened from' },
    { kind: 'day', name: 'openedTo', label: 'Opened to' },
  ];
};

/** Whose tasks are asked for; a person is looked for among all of the schools that are overseen. */
const inboxOf = (engine: Engine, caller: PersonCaller, { of, person }: Values): InboxOf => {
  const schools: readonly SchoolId[] = overseenBy(engine, caller);
  return (of === 'school' || person) && schools.length
    ? { staff: caller.id, schools }
    : { staff: caller.id, addresses: addressesFor(engine, caller) };
};

/** What the values of a filter ask the inbox for. */
export const taskQuery = (
  engine: Engine,
  caller: PersonCaller,
  values: Values,
): Readonly<{ of: InboxOf; filter: InboxFilter }> => {
  const { q, school, kind, step, claimed, person } = values;
  const at = namedSteps.find(({ address }) => address === step);
  return {
    of: inboxOf(engine, caller, values),
    filter: {
      words: wordsOf(q),
      school,
      process: kind ?? at?.process,
      clauses: at && (kind === undefined || kind === at.process ? at.clauses : []),
      claimed: claimed as InboxFilter['claimed'],
      person: person
        ? { staff: person as StaffId, addresses: addressesForOther(engine, person as StaffId, caller) }
        : undefined,
      ...instantsOf(values),
    },
  };
};
