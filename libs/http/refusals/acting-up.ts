import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal of acting up. */
export const actingUpRefusals = {
  AbsenceKeptElsewhere: 'Settle the return in the case that took the holder away; end acting up without it here.',
  ActsInThisChain: 'Choose somebody who neither acts in this chain nor is away behind it.',
  AfterActing: 'Choose a day on or before the last day of acting.',
  AllowanceDetermined: 'There is nothing to do: the allowance is decided on.',
  AlreadyArranged: 'Look at the case: this was arranged before. Change its dates there.',
  AwayThemself: 'Choose somebody who is at work on the first day and is not the one who is away.',
  BeforeActing: 'Choose a day on or after the first day of acting.',
  CheckedInTheFuture: 'Give the day on which the check was made; it can not lie ahead.',
  EndsBefore: 'It ends before that day already. Choose an earlier day, or change the dates first.',
  HasBegun: 'Acting up has begun. End it, or take it back if it was entered by mistake.',
  HolderNotAway: 'Choose a first day on which that case keeps the holder away, or name an absence instead.',
  NameWhoIsAway: 'Name who is away of those who hold the post on the first day.',
  NoBackdating: 'Choose that day or a later one: the Trust’s rules do not let an allowance begin before its decision.',
  NotActing: 'Look at the case’s status: this is done while somebody acts in the post.',
  NotBegunYet: 'Wait until the first day; until then it can be called off.',
  NotOverYet: 'Wait until the last day has passed.',
  NotToBegin: 'There is nothing to do: it has begun, or was called off.',
  NothingToClose: 'There is nothing to do: no last day of it is to come.',
  NothingToEscalate: 'There is nothing to do: nothing of the kind is owed.',
  OverByThen: 'Choose a last day of today or later, or end acting up instead.',
  ReasonMissing: 'Write why there is to be no allowance.',
  SameDates: 'Choose other days, or leave them as they are.',
  Section128NotAsked: 'There is nothing to do: no check is asked for, or it is on record.',
  SomebodyActsForThem:
    'End first the acting up that hangs on this one, or plan everybody’s return in the case that began the chain.',
  WouldLeaveUncovered: 'Arrange first who is in the post on those days, or confirm that it may be left with nobody.',
} as const satisfies Partial<Record<RefusalOfProcess<'acting-up'>, string>>;
