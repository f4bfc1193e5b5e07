import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal of a key post. */
export const keyPostRefusals = {
  AgreementMissing: 'Ask the person first: it is recorded only with their agreement.',
  AlreadyAKeyPost: 'There is nothing to do: the post is a key post.',
  AlreadyNominated: 'Review how ready they are instead: they are nominated for the post already.',
  HoldsThePost: 'Choose somebody else: they hold the post themselves.',
  InThePast: 'Choose a day or a month that is still to come.',
  LooksTooFar: 'Choose an earlier end: a scenario looks three years ahead at most.',
  NoEvidence: 'Write what shows it, or name the cases that do.',
  NoSuchNomination: 'Look at the key post: nobody is nominated by that name.',
  NoSuchTurnover: 'There is nothing to do: it is not recorded, or was withdrawn.',
  NominationHasEnded: 'Nominate them again: this nomination has ended.',
  NotAHolder: 'Look at the ledger of the post, and choose somebody who holds it.',
  NotAKeyPost: 'Name it as a key post first.',
  NotItsStream: 'Name the post at the address for starting one; the facts say which stream is the post’s own.',
  ThePostItself: 'Choose another position: whoever holds this one can’t follow themselves.',
  TurnoverAlreadyRecorded: 'Withdraw what is recorded first, and then record it anew.',
} as const satisfies Partial<Record<RefusalOfProcess<'key-post'>, string>>;
