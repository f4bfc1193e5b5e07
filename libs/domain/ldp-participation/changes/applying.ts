import type { StaffId, SchoolId } from '../../../kernel/index.js';
import type { ApplicationEvent } from '../application/events.js';
import type { Begun, File, Participation } from '../state.js';
import type { Application } from '../words.js';
import { goesTo, stays, without, type Changes } from './change.js';

type Submitted = Extract<ApplicationEvent, { type: 'ApplicationSubmitted' }>;

/** A person's file, before anything is in it. */
const fileFor = (person: StaffId, school: SchoolId): File => ({
  person,
  school,
  applications: 0,
  revision: 0,
  elements: [],
  activities: [],
  accreditations: [],
  pauses: [],
  continuations: 0,
  escalated: [],
});
const again = (state: Begun | undefined, staff: StaffId, school: SchoolId): Begun =>
  ({
    ...(state ? without(state, 'application', 'continuation', 'progress') : fileFor(staff, school)),
    school,
  }) as Begun;

export const submitted = (state: Begun | undefined, said: Submitted['data']): Participation => {
  const { staff, forwardAt, ladder, ...application } = said;
  return goesTo(
    again(state, staff, said.school),
    { status: 'Submitted', forwardAt, ladder },
    { application, applications: said.number, escalated: [] },
  );
};

const application = (state: Begun, change: Partial<Application>): Partial<File> =>
  state.application ? { application: { ...state.application, ...change } } : {};

export const applicationChanges: Changes<Exclude<ApplicationEvent, Submitted>> = {
  FixedTermQuestionRaised: (state, { ladder }) => stays(state, application(state, { question: { ladder } })),
  FixedTermQuestionDecided: (state, { decision }) =>
    stays(state, application(state, { question: { ladder: [], ...state.application?.question, answer: decision } })),
  ApplicationEndorsed: (state) => stays(state),
  ApplicationCommented: (state) => stays(state),
  ApplicationForwarded: (state, { endorsement }) =>
    goesTo(state, { status: 'WithPanel' }, application(state, { endorsement })),
  CycleEntered: (state, { cycle }) => stays(state, application(state, { cycle })),
  ApplicationWithdrawn: (state) => goesTo(state, { status: 'Withdrawn' }),
};
