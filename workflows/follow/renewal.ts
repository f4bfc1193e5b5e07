import { continueAsNew, patched, workflowInfo } from '@temporalio/workflow';
import type { AnyMessage, Fold } from '#libs/kernel/index.js';
import { maxPageBytes, type Follow } from '../contract.js';
import type { View } from './view.js';

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
/** A stream whose state is too large to hand on is read again: worth it only when as much history has been added. */
const worthReadingAgain = 2;

/** Continues as new when the history has grown long, handing on what is known; the next run looks at the log first. */
export const renewalOf = <S, E extends AnyMessage>(
  { stream, renewAfter, from: handedOn }: Follow<S>,
  fold: Fold<S, E>,
  view: View<S>,
) => {
  let loaded: { length: number; bytes: number } | undefined;
  const suggested = () => {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    const drilled = loaded !== undefined && renewAfter !== undefined && historyLength - loaded.length >= renewAfter;
    return continueAsNewSuggested || drilled;
  };
  return {
    due: suggested,
    /** True of a run whose history begins with a state of a former fold, and lacks the events that today's fold needs. */
    beganFromFormerFold: () =>
      handedOn !== undefined && handedOn.revision !== fold.revision && !patched('read-from-the-beginning'),
    /** Asks for a run that reads its stream from the beginning. */
    beginAgain: () => continueAsNew({ stream }),
    /** The stream has been read once: from here on the history grows by what happens. */
    loaded: () => {
      const { historyLength: length, historySize } = workflowInfo();
      loaded ??= { length, bytes: historySize };
    },
    renewIfDue: async () => {
      if (!suggested()) return;
      const { version, state, eventId } = view;
      const drill = renewAfter === undefined ? {} : { renewAfter };
      const from = { version, state, revision: fold.revision, ...(eventId && { eventId }) };
      if (bytes(from) <= maxPageBytes) return continueAsNew({ stream, from, ...drill });
      if (loaded && workflowInfo().historySize > loaded.bytes * worthReadingAgain)
        return continueAsNew({ stream, ...drill });
    },
  };
};
