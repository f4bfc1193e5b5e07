import type { CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import { isOpened } from '#libs/domain/ldp-cycle/state.js';
import type { StreamId } from '#libs/kernel/index.js';
import { isOver, type Intake } from './intake.js';

const hour = 60 * 60 * 1000;
const forIt: readonly CycleCase['status'][] = ['Open', 'Selecting', 'Selected'];
/** Answers that no asking again would change: it is not for this intake, it is in it already, or it has come to an end. */
const settled = ['AlreadyEntered', 'CycleNotOpen', 'NotWithPanel', 'OtherIntake', 'NoPlaceFree'];

/** Brings in one that waits, once for each round; in a full intake somebody who deferred waits for a place. True where it is for another intake. */
const brings = async (intake: Intake, participation: StreamId, round: number): Promise<boolean> => {
  const command = { type: 'EnterCycle', data: {} } satisfies ParticipationCommand;
  let no: string | undefined;
  await intake.askOf(participation, command, `${intake.stream}:${round}`, (refusal) => {
    no = refusal;
    return settled.includes(refusal);
  });
  if (no === 'NoPlaceFree')
    intake.tell({ reason: 'NoPlaceKept', key: participation, roles: [{ role: 'HR' }] }, participation, intake.now());
  return no === 'CycleNotOpen' || no === 'OtherIntake';
};

/** The first time at once, soon again as the register may not have known of one yet, and then once a week. */
const pauseAfter = (round: number): number => (round === 1 ? hour : 7 * 24 * hour);
const isIn = ({ state }: Intake, participation: StreamId): boolean =>
  isOpened(state) && state.candidates.some((one) => one.participation === participation);

/**
 * Applications that came before the intake was opened, and places that were deferred to it, come in until the cohort has
 * joined. One that is for an intake that nobody has opened is asked about by that one, once it is.
 */
export const bringsIn = async (intake: Intake): Promise<void> => {
  const elsewhere = new Set<StreamId>();
  for (let round = 1; ; round++) {
    if (forIt.includes(intake.state.status))
      for (const one of await intake.standing('ldp-participation', ['WithPanel', 'Deferred']))
        if (!isIn(intake, one) && !elsewhere.has(one) && (await brings(intake, one, round))) elsewhere.add(one);
    const next = intake.now(pauseAfter(round));
    if (
      await intake.comes(
        (state) => isOver(state) || !forIt.includes(state.status),
        () => next,
      )
    )
      return;
  }
};
