import { clauses } from '../clauses.js';
import { openFindings, type Begun } from '../state.js';
import { hr, taskOf, type Chased } from './make-task.js';

const ofDocument = (state: Begun): readonly Chased[] => {
  const make = taskOf(state);
  const { owner, ladder, document, standing } = state;
  if (standing === 'Referenced' || document?.read === 'unreadable')
    return [make('supply-text', clauses.links, { answers: ['TakeDocument'], to: [owner, hr], ladder })];
  const decide = { answers: ['DecideFinding'], to: [owner, hr], ladder };
  const adopt = { answers: ['RecordAdoption'], to: [hr], ladder };
  return [
    ...(openFindings(state).length ? [make('decide-findings', clauses.reading, decide)] : []),
    // Whether it was ever approved is asked also while an overdue review has opened by itself.
    ...(standing === 'NotAdopted' && document?.read === 'read'
      ? [make('record-adoption', clauses.adoption, adopt)]
      : []),
  ];
};
/** Each school says for itself whether it adopts what is in force. */
const ofSchools = (state: Begun): readonly Chased[] => {
  const { scope, schools, standing, ladder } = state;
  if (scope.of === 'trust' || standing !== 'InForce') return [];
  return scope.schools
    .filter((school) => !schools[school])
    .map((school) =>
      taskOf(state)(`adopt-at-${school}`, clauses.schools, {
        answers: ['RecordAdoptionAtSchool'],
        to: [{ role: 'Head', school }],
        ladder,
      }),
    );
};
const ofLinks = (state: Begun): readonly Chased[] =>
  state.impacts.map(({ check, ladder }) =>
    taskOf(state)(`check-impact-${check}`, clauses.impact, {
      answers: ['RecordImpact'],
      to: [state.owner, hr],
      ladder,
    }),
  );

/** What is to be done about the policy beside its review. */
export const standingTasks = (state: Begun): readonly Chased[] => [
  ...ofDocument(state),
  ...ofSchools(state),
  ...ofLinks(state),
];
