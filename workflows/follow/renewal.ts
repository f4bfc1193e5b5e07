import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { AnyMessage, Fold } from '#libs/kernel/index.js';
import { maxPageBytes, type Follow } from '../contract.js';
import type { View } from './view.js';

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
/** A stream whose state is too large to hand on is read again: worth it only when as much history has been added. */
const worthReadingAgain = 2;

/** Continues as new when the history has grown long, handing on what is known; the next run looks at the log first. */
export const renewalOf = <S, E extends AnyMessage>(
  { stream, renewAfter }: Follow<S>,
  fold: Fold<S, E>,
  view: View<S>,
) => {
  let loadedBytes = 0;
  const suggested = () => {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return continueAsNewSuggested || (renewAfter !== undefined && historyLength >= renewAfter);
  };
  return {
    /** The whole stream has been read: from here on the history grows by what happens. */
    loaded: () => void (loadedBytes ||= workflowInfo().historySize),
    renewIfDue: async () => {
      if (!suggested()) return;
      const { version, state, eventId } = view;
      const drill = renewAfter === undefined ? {} : { renewAfter };
      const from = { version, state, revision: fold.revision, ...(eventId && { eventId }) };
      if (bytes(from) <= maxPageBytes) return continueAsNew({ stream, from, ...drill });
      if (loadedBytes && workflowInfo().historySize > loadedBytes * worthReadingAgain)
        return continueAsNew({ stream, ...drill });
    },
  };
};
