import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal that both processes give which have a plan for everybody's return. */
export const unwindingRefusals = {
  AlreadyAway: 'There is nothing to do: the ledger has that absence.',
  HomePostDeleted: 'Start to look for another post, and plan a return to that one.',
  NoSuchAbsence: 'Look at the ledger of the post: it has no such absence.',
  NoSuchUnwinding: 'Look at the case again: that plan was answered, or a newer one took its place.',
  NobodyToReturn: 'Look at where the case stands: nobody is to come back by it now.',
  NotHeldThen: 'Choose days on which the post is held, or correct first how it is held.',
  NotTheDayOfReturn: 'Choose the day after the last day that is agreed, or settle another last day first.',
  PromisedToAnother: 'Ask SLT to settle whose the post is, or name another post to go to.',
  UnwindingRefused: 'Put right what stands in the way, then propose a new plan.',
  UnwindingStale: 'Propose a new plan: who is where has changed since this one was made.',
} as const satisfies Partial<Record<RefusalOfProcess<'secondment'> & RefusalOfProcess<'acting-up'>, string>>;
