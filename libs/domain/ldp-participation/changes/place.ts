import type { JoiningEvent } from '../joining/events.js';
import type { PlaceEvent } from '../place/events.js';
import type { Begun } from '../state.js';
import { goesTo, stays, within, type Changes } from './change.js';

const intake = (state: Begun, joinsOn: NonNullable<Begun['application']>['intake']['joinsOn']) => {
  const { application } = state;
  if (!application) return {};
  const { cycle: _, ...rest } = application;
  return { application: { ...rest, intake: { ...application.intake, joinsOn } } };
};

export const placeChanges: Changes<PlaceEvent> = {
  PlaceOffered: (state, { expires, ladder, revision }) =>
    goesTo(state, { status: 'Offered', expires, ladder }, { revision }),
  PlacedOnWaitList: (state, { position }) => goesTo(state, { status: 'WaitListed', position }),
  WaitListMoved: (state, { position }) => within(state, ['WaitListed'], (step) => ({ ...step, position })),
  MovedUp: (state) => stays(state),
  NotSelected: (state, { because }) => goesTo(state, { status: 'NotSelected', because }),
  PlaceAccepted: (state, { joinsOn, joinsAt, ladder }) =>
    goesTo(state, { status: 'Accepted', joinsOn, joinsAt, ladder }),
  PlaceDeclined: (state) => goesTo(state, { status: 'Declined', because: 'declined' }),
  PlaceVoided: (state, { revision }) => stays(state, { revision }),
  OfferLapsed: (state) => goesTo(state, { status: 'Declined', because: 'lapsed' }),
  // The next intake's cycle is another one: they are entered there anew.
  EntryDeferred: (state, { joinsOn, joinsAt, protected: isProtected, ladder }) =>
    goesTo(
      state,
      {
        status: 'Deferred',
        protected: isProtected,
        joinsOn,
        joinsAt,
        ladder,
        ...('commitment' in state.step && state.step.commitment && { commitment: state.step.commitment }),
      },
      intake(state, joinsOn),
    ),
  ProgressRecorded: (state, { cycle, review, progress, final }) =>
    stays(state, { progress: { cycle, review, progress, final } }),
};

export const joiningChanges: Changes<JoiningEvent> = {
  CommitmentAcknowledged: (state, { version }) =>
    within(state, ['Accepted', 'Deferred'], (step) => ({
      ...step,
      commitment: version,
      ...(step.question && {
        question: { ...step.question, because: step.question.because.filter((one) => one !== 'commitment') },
      }),
    })),
  JoinQuestionRaised: (state, { because, ladder }) =>
    within(state, ['Accepted', 'Deferred'], (step) => ({ ...step, question: { because, ladder } })),
  JoinQuestionDecided: (state, { decision }) =>
    decision === 'join' ? stays(state) : goesTo(state, { status: 'NotSelected', because: 'eligibility' }),
  ProgrammeJoined: (state, { joinedOn, continuationAt, school, revision }) =>
    goesTo(state, { status: 'Participating', since: joinedOn, continuationAt }, { school, revision }),
};
