import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal of a key post. */
export const keyPostRefusals = {
  AlreadyAKeyPost: 'There is nothing to do: the post is a key post.',
  AlreadyNominated: 'Review how ready they are instead: they are nominated for the post already.',
  AlreadyRecorded: 'Withdraw what is recorded first, and then record it anew.',
  HoldsThePost: 'Choose somebody else: they hold the post themselves.',
  InThePast: 'Choose a day or a month that is still to come.',
  LooksTooFar: 'Choose an earlier end; the facts say how many days a scenario may look ahead.',
  NoEvidence: 'Write what shows it, or name the cases that do.',
  NominationHasEnded: 'Nominate them again: this nomination has ended.',
  NoSuchNomination: 'Look at the key post: nobody is nominated by that name.',
  NoSuchTurnover: 'There is nothing to do: it is not recorded, or was withdrawn.',
  NotAgreed: 'Ask the person first: it is recorded only with their agreement.',
  NotAHolder: 'Look at the ledger of the post, and choose somebody who holds it.',
  NotAKeyPost: 'Name it as a key post first.',
  NotItsStream: 'Name the post at the address for starting one; the facts say which stream is the post’s own.',
  ThePostItself: 'Choose another position: whoever holds this one can’t follow themselves.',
} as const satisfies Partial<Record<RefusalOfProcess<'key-post'>, string>>;
