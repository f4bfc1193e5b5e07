import type { ActingUpCase } from '../../domain/acting-up/fold.js';
import { isArranged, type Allowance, type Section128 } from '../../domain/acting-up/state.js';
import type { OpenProposal } from '../../domain/acting-up/unwinding/state.js';
import type { StaffId } from '../../kernel/index.js';
import type { SeenLink } from './seen.js';
import type { ActingUpViewer, Party } from './viewer.js';

type Arranged = Extract<ActingUpCase, { link: unknown }>;
const ending = (state: Arranged) => ({
  ...('lastDay' in state && { lastDay: state.lastDay }),
  ...(state.status === 'Closing' && { over: state.over }),
});

const whole = (state: Arranged): SeenLink => ({
  status: state.status,
  link: state.link,
  ...(state.absence && { absence: state.absence }),
  ...('allowance' in state && { allowance: state.allowance }),
  ...('section128' in state && state.section128 && { section128: state.section128 }),
  ...ending(state),
  ...(state.unwinding.open && { plan: state.unwinding.open }),
  claims: state.claims,
  ...(state.arranged && { arranged: state.arranged }),
});

const allowanceOf = (allowance: Allowance) => (allowance.status === 'owed' ? ({ status: 'owed' } as const) : allowance);
const checkOf = (check: Section128) => (check.status === 'asked' ? ({ status: 'asked' } as const) : check);
/** A plan says of everybody where they go; to whoever goes by it, where they go themselves. */
export const ownSteps = <S extends Readonly<{ staff: StaffId }>>(steps: readonly S[], me: StaffId): readonly S[] =>
  steps.filter(({ staff }) => staff === me);
const ownPlan = ({ proposal, on, steps }: OpenProposal, me: StaffId) => ({ proposal, on, steps: ownSteps(steps, me) });

/** Never why somebody is away, nor what else hangs on the absence. */
const part = (state: Arranged, { me, side }: Party): SeenLink => {
  const { staff, post, title, school, from, to, startsAt, endsAt, insteadOf, pattern, own } = state.link;
  const acts = side === 'acts';
  return {
    status: state.status,
    link: {
      staff,
      post,
      title,
      school,
      from,
      ...(to && { to }),
      startsAt,
      ...(endsAt && { endsAt }),
      insteadOf: { staff: insteadOf.staff },
      ...(acts && { pattern, own }),
    },
    ...(acts && 'allowance' in state && { allowance: allowanceOf(state.allowance) }),
    ...(acts && 'section128' in state && state.section128 && { section128: checkOf(state.section128) }),
    ...ending(state),
    ...(state.unwinding.open && { plan: ownPlan(state.unwinding.open, me) }),
  };
};

/** The file of one link as the caller may see it. Throws where nobody has arranged it: then nobody sees it. */
export const stateSeen = (state: ActingUpCase, viewer: ActingUpViewer): SeenLink => {
  if (!isArranged(state)) throw new Error('Nobody sees acting up that nobody has arranged.');
  return viewer.view === 'whole' ? whole(state) : part(state, viewer);
};
