import type { PersonCaller } from '#libs/access/index.js';
import { namedSteps } from '#libs/case-file/steps-of.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { CaseFilter } from '#libs/read-models/case-register/query.js';
import type { Engine } from '../../engine.js';
import { addressesForOther, overseenBy } from '../../queries/inbox-of.js';
import { instantsOf, wordsOf } from './days.js';
import type { FilterField, Values } from './filter.js';
import { kindOptions, peopleOptions, schoolOptions, stepOptions } from './options.js';

const states = [
  { value: 'open', text: 'Open' },
  { value: 'ended', text: 'Ended' },
];

/** What a list of cases can be narrowed by; by person only for those who oversee a school. */
export const caseFields = async (engine: Engine, caller: PersonCaller): Promise<readonly FilterField[]> => {
  const schools = overseenBy(engine, caller);
  const people: readonly FilterField[] = schools.length
    ? [
        {
          kind: 'choice',
          name: 'person',
          label: 'Waits for',
          hint: 'Cases in which this person has something to do',
          options: await peopleOptions(engine, caller, schools),
          otherwise: 'Anybody',
        },
      ]
    : [];
  return [
    { kind: 'words', name: 'q', label: 'Search titles' },
    { kind: 'choice', name: 'school', label: 'School', options: schoolOptions(engine) },
    { kind: 'choice', name: 'kind', label: 'Kind of case', options: kindOptions },
    { kind: 'choice', name: 'step', label: 'Step', options: stepOptions },
    { kind: 'choice', name: 'state', label: 'Open or ended', options: states },
    ...people,
    { kind: 'day', name: 'openedFrom', label: 'Opened from' },
    { kind: 'day', name: 'openedTo', label: 'Opened to' },
  ];
};

/** What the values of a filter ask the register of cases for. */
export const caseQuery = (engine: Engine, caller: PersonCaller, values: Values): CaseFilter => {
  const { q, school, kind, step, state, person } = values;
  const { openedFrom, openedBefore } = instantsOf(values);
  const at = namedSteps.find(({ address }) => address === step);
  return {
    words: wordsOf(q),
    school,
    process: kind ?? at?.process,
    // No case is of two kinds.
    statuses: at && (kind === undefined || kind === at.process ? at.statuses : []),
    open: state === undefined ? undefined : state === 'open',
    openedFrom,
    openedBefore,
    waitsFor: person
      ? {
          staff: person as StaffId,
          addresses: addressesForOther(engine, person as StaffId, caller),
          schools: overseenBy(engine, caller),
        }
      : undefined,
  };
};
