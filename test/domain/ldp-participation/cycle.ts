import { cycleOf, type Told } from '#libs/domain/ldp-cycle/from-participation.js';
import { withClaims, type AnyProcess } from '#libs/domain/process/index.js';
import type { LocalDate, Message, StreamId } from '#libs/kernel/index.js';

type Trial = Readonly<{ status: 'NotOpened' | 'Open'; told: readonly Told[] }>;
type TrialEvent = Message<'TrialOpened', object> | Message<'ToldByParticipation', Told>;
const folded = withClaims<Trial, TrialEvent>(
  {
    revision: 1,
    initial: { status: 'NotOpened', told: [] },
    evolve: (state, { type, data }) =>
      type === 'TrialOpened' ? { ...state, status: 'Open' } : { ...state, told: [...state.told, data] },
    upcasters: {},
  },
  () => [],
);

/** A cycle that only listens: what a participation tells it is what is tested here. */
export const cycle: AnyProcess = {
  name: 'ldp-cycle',
  ...folded,
  summary: () => ({ status: 'Open', title: '', school: '' as never, open: true, involved: [] }),
  specs: {},
  decide: () => ({ ok: true, events: [] }),
};
export const cycleOfAda: StreamId = cycleOf('2027-09-01' as LocalDate);
export const nextCycle: StreamId = cycleOf('2028-09-01' as LocalDate);
export const opened: TrialEvent = { type: 'TrialOpened', data: {} };
/** What it was told, in a word each. */
export const toldIn = (state: unknown): readonly string[] =>
  (state as Trial).told.map((told) => ('because' in told ? `${told.what}: ${told.because}` : told.what));
