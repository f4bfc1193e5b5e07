import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal of a key post. */
export const keyPostRefusals = {
  AgreementMissing: 'Ask the person first: it is recorded only with their agreement.',
  AlreadyNominated: 'Review how ready they are instead: they are nominated for the post already.',
  DoesNotHoldThePost: 'Look at the ledger of the post, and choose somebody who holds it.',
  HoldsThePost: 'Choose somebody else: they hold the post themselves.',
  InThePast: 'Choose a day or a month that is still to come.',
  KeyPostAlreadyNamed: 'There is nothing to do: the post is a key post.',
  KeyPostNotNamed: 'Name it as a key post first.',
  LooksTooFar: 'Choose an earlier end: a scenario looks three years ahead at most.',
  NoEvidence: 'Write what shows it, or name the cases that do.',
  NoSuchEvidence: 'Name cases that are there: nobody could look at the others.',
  NoSuchNomination: 'Look at the key post: nobody is nominated by that name.',
  NoSuchTurnover: 'There is nothing to do: it is not recorded, or was withdrawn.',
  NominationHasEnded: 'Nominate them again: this nomination has ended.',
  NotItsStream: 'Begin the key post where one is begun: each post has one place of its own for it.',
  ThePostItself: 'Choose another position: whoever holds this one can’t follow themselves.',
  TurnoverAlreadyRecorded: 'Withdraw what is recorded first, and then record it anew.',
} as const satisfies Partial<Record<RefusalOfProcess<'key-post'>, string>>;
