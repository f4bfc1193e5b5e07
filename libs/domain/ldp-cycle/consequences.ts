import type { Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { rungsFrom } from '../process/index.js';
import type { CycleEvent } from './events.js';
import { evolve } from './evolve.js';
import { able, assessors, counting, isQuorate, manages, sitting, verdictOf } from './quorum.js';
import { concernedBy, isOpened, type Begun, type Cycle, withPanel } from './state.js';
import type { RecusedBecause } from './words.js';

type Now = Pick<Context<Rules>, 'at' | 'rules'>;
const playing = (state: Cycle, events: readonly CycleEvent[]): Cycle => events.reduce(evolve, state);

/** A member who does not judge one candidate any more, and what is left of the quorum for that candidate alone. */
export const recusedFrom = (
  state: Begun,
  member: Begun['openedBy'],
  of: Readonly<{ candidate: number; because: RecusedBecause }>,
  { at, rules }: Now,
) => {
  const left = able(state.panel, of).filter(({ staff }) => staff !== member);
  const then = state.panel && {
    ...state.panel,
    recusals: [...state.panel.recusals, { member, candidate: of.candidate, because: of.because }],
  };
  return {
    type: 'PanelMemberRecused',
    data: {
      member,
      candidate: of.candidate,
      because: of.because,
      able: left.length,
      quorate: then !== undefined && isQuorate(then, of),
      ladder: rungsFrom(at, rules.ldp.panel.ladder),
    },
  } as const;
};

/** A member who applies sits no more; and whoever is Head of a candidate's school does not judge that candidate. */
const recusals = (state: Begun, now: Now): readonly CycleEvent[] => {
  const { panel } = state;
  if (!panel) return [];
  const applied = sitting(panel).filter(({ staff }) => concernedBy(state, staff));
  if (applied.length)
    return applied.map(({ staff: member }) => ({
      type: 'PanelMemberRecused',
      data: { member, because: 'applied', ladder: rungsFrom(now.at, now.rules.ldp.panel.ladder) },
    }));
  const lines = withPanel(state).flatMap((one) =>
    able(panel, one)
      .filter((member) => manages(member, one.school))
      .map(({ staff }) => ({ staff, candidate: one.candidate })),
  );
  return lines.map(({ staff, candidate }, i) => {
    // Each counts those who were recused from the same candidate before it.
    const before = lines.slice(0, i).map((one) => ({ ...one, member: one.staff, because: 'line-manager' as const }));
    const so = { ...state, panel: { ...panel, recusals: [...panel.recusals, ...before] } };
    return recusedFrom(so, staff, { candidate, because: 'line-manager' }, now);
  });
};

/** Where the panel comes to be able to decide on somebody, decides, or does not agree any more. */
const verdicts = (state: Begun, { at, rules }: Now): readonly CycleEvent[] => {
  const { panel, criteria } = state;
  if (!panel) return [];
  return withPanel(state).flatMap((one): readonly CycleEvent[] => {
    const { candidate, assessed, decision, votes } = one;
    const enough = assessors(panel, one, criteria).length >= panel.rules.minimumAssessors;
    if (!assessed && enough)
      return [{ type: 'CandidateAssessed', data: { candidate, ladder: rungsFrom(at, rules.ldp.selection.ladder) } }];
    const verdict = enough ? verdictOf(panel, one) : undefined;
    if (decision && decision !== verdict) return [{ type: 'CandidateReopened', data: { candidate } }];
    if (decision || !verdict) return [];
    const by = votes.filter(
      (vote) => vote.decision === verdict && counting(panel, one).some(({ staff }) => staff === vote.by),
    );
    return [{ type: 'CandidateDecided', data: { candidate, decision: verdict, by: by.map((vote) => vote.by) } }];
  });
};

/** The events, and all that follows from them by itself. */
export const settled = (state: Cycle, now: Now, ...events: readonly CycleEvent[]): readonly CycleEvent[] => {
  const after = playing(state, events);
  if (!isOpened(after)) return events;
  const next = recusals(after, now);
  const more = next.length ? next : verdicts(after, now);
  return more.length ? settled(state, now, ...events, ...more) : events;
};
export { playing };
