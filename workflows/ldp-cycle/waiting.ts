import type { CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { isOver, type Intake } from './intake.js';

const day = 24 * 60 * 60 * 1000;
const forIt: readonly CycleCase['status'][] = ['Open', 'Selecting', 'Selected'];
/** Answers that no asking again would change: it is not for this intake, it is in it already, or it has come to an end. */
const settled = ['AlreadyEntered', 'CycleNotOpen', 'NotWithPanel', 'OtherIntake', 'NoPlaceFree'];

/** Brings in one that waits, once for each round; in a full intake somebody who deferred waits for a place. */
const brings = async (intake: Intake, participation: StreamId, round: number): Promise<void> => {
  const command = { type: 'EnterCycle', data: {} } satisfies ParticipationCommand;
  let full = false;
  await intake.askOf(participation, command, `${intake.stream}:${round}`, (refusal) => {
    full = refusal === 'NoPlaceFree';
    return settled.includes(refusal);
  });
  if (full)
    intake.tell({ reason: 'NoPlaceKept', key: participation, roles: [{ role: 'HR' }] }, participation, intake.now());
};

/**
 * Applications that came before the intake was opened, and places that were deferred to it, come in: at once when it
 * opens, and once a day after that, as the register may not have known of one yet. Joined, nobody comes in this way.
 */
export const bringsIn = async (intake: Intake): Promise<void> => {
  for (let round = 1; ; round++) {
    if (forIt.includes(intake.state.status))
      for (const one of await intake.standing('ldp-participation', ['WithPanel', 'Deferred']))
        await brings(intake, one, round);
    const tomorrow = intake.now(day);
    if (
      await intake.comes(
        (state) => isOver(state) || !forIt.includes(state.status),
        () => tomorrow,
      )
    )
      return;
  }
};
