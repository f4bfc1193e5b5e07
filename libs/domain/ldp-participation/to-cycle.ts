import type { Alongside, Context, StreamId } from '../../kernel/index.js';
import { cycleOf, streamsTold, takesEntries, tellCycle, type Told } from '../ldp-cycle/from-participation.js';
import { otherState } from '../process/index.js';
import { hasBegun, type Begun, type Participation } from './state.js';
import type { Endorsement } from './words.js';

type Others = Pick<Context<unknown>, 'others'>;
type GivenUp = Extract<Told, { what: 'given-up' }>['because'];
type Ended = Extract<Told, { what: 'ended' }>['because'];
const nothing = { ok: true, alongside: [] as readonly Alongside[] } as const;

const entry = (file: Begun, endorsement: Endorsement, stream: StreamId): Told => {
  const { person: staff, school, applications: number, application, step } = file;
  const { question, intake, statement } = application!;
  return {
    what: 'entered',
    entry: {
      participation: stream,
      staff,
      school,
      number,
      joinsOn: intake.joinsOn,
      endorsement,
      statement,
      questioned: question !== undefined && !question.answer,
      holdsPlace: step.status === 'Deferred',
    },
  };
};

/** The streams of a command that may enter the application in the cycle of its intake. */
export const streamsToEnter = (state: Participation, { others, stream }: Context<unknown>): readonly StreamId[] =>
  hasBegun(state) && state.application
    ? streamsTold(cycleOf(state.application.intake.joinsOn), entry(state, 'not-endorsed', stream), others)
    : [];
/** Enters the application where the cycle of its intake is open; else it waits for that. */
export const entering = (file: Begun, endorsement: Endorsement, context: Context<unknown>) => {
  const { joinsOn } = file.application!.intake;
  const cycle = cycleOf(joinsOn);
  if (!takesEntries(otherState(context, cycle))) return { ...nothing, events: [] as const };
  const told = tellCycle(cycle, entry(file, endorsement, context.stream), context);
  if (!told.ok) return told;
  const entered = { type: 'CycleEntered', data: { number: file.applications, cycle, joinsOn } } as const;
  return { ok: true, events: [entered] as const, alongside: told.alongside } as const;
};

const inCycle = (state: Participation): StreamId | undefined =>
  hasBegun(state) ? state.application?.cycle : undefined;
const streams =
  (told: (staff: Begun['person']) => Told) =>
  (state: Participation, { others }: Others) => {
    const cycle = inCycle(state);
    return cycle && hasBegun(state) ? streamsTold(cycle, told(state.person), others) : [];
  };
const telling = (told: (staff: Begun['person']) => Told) => (file: Begun, context: Context<unknown>) =>
  file.application?.cycle ? tellCycle(file.application.cycle, told(file.person), context) : nothing;
const both = (told: (staff: Begun['person']) => Told) => ({ streams: streams(told), tell: telling(told) });

/** A place, or the way to one, is given up. */
export const givingUp = (because: GivenUp) => both((staff) => ({ what: 'given-up', staff, because }));
export const accepting = both((staff) => ({ what: 'accepted', staff }));
export const joinedCohort = both((staff) => ({ what: 'joined', staff }));
export const ending = (because: Ended) => both((staff) => ({ what: 'ended', staff, because }));
export const resuming = both((staff) => ({ what: 'resumed', staff }));
