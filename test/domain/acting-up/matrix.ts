import type { CommandType } from './commands.js';

/** What an accepted command usually brings about, and the refusal of one that comes at the wrong time. */
export const outcomes: Readonly<Record<CommandType, readonly [accepted: string, refused: string]>> = {
  ArrangeActingUp: ['ActingUpArranged', 'AlreadyArranged'],
  BeginActing: ['ActingUpStarted', 'NotToBegin'],
  DetermineAllowance: ['ActingAllowanceDetermined', 'NotActing'],
  RecordSection128: ['Section128Recorded', 'NotActing'],
  EscalateActing: ['ActingEscalated', 'NotActing'],
  AmendActing: ['ActingUpAmended', 'NotActing'],
  EndActing: ['ActingUpEnded', 'NotActing'],
  CloseActing: ['ActingUpEnded', 'NotActing'],
  CancelActing: ['ActingUpCancelled', 'NotActing'],
  VoidActing: ['ActingUpCancelled', 'NotActing'],
  ProposeUnwinding: ['UnwindingProposed', 'NobodyToReturn'],
  ApplyUnwinding: ['ActingUpEnded + UnwindingApplied', 'NoSuchUnwinding'],
  RejectUnwinding: ['UnwindingRejected', 'NoSuchUnwinding'],
  EscalateUnwinding: ['UnwindingEscalated', 'NoSuchUnwinding'],
};

/**
 * Each command in each situation, by the right person. `yes` lists those that are accepted, `no` those that are refused
 * otherwise than at the wrong time; every other command is refused as `outcomes` says.
 */
const table = `
NotArranged
  yes ArrangeActingUp
Arranged
  yes AmendActing CancelActing
  no BeginActing=NotBegunYet VoidActing=NotBegunYet
Arranged: somebody acts for them
  no BeginActing=NotBegunYet VoidActing=NotBegunYet AmendActing=AlreadyHeld CancelActing=SomebodyActsForThem
Acting
  yes DetermineAllowance EscalateActing AmendActing EndActing VoidActing
  no RecordSection128=Section128NotAsked CloseActing=NotOverYet CancelActing=HasBegun
Acting: somebody acts for them
  yes DetermineAllowance EscalateActing
  no RecordSection128=Section128NotAsked CloseActing=NotOverYet CancelActing=HasBegun AmendActing=AlreadyHeld EndActing=SomebodyActsForThem VoidActing=SomebodyActsForThem
Acting: becomes management
  yes DetermineAllowance RecordSection128 EscalateActing AmendActing EndActing VoidActing
  no CloseActing=NotOverYet CancelActing=HasBegun
Acting: allowance determined
  yes AmendActing EndActing VoidActing
  no DetermineAllowance=AllowanceDetermined RecordSection128=Section128NotAsked EscalateActing=NothingToEscalate CloseActing=NotOverYet CancelActing=HasBegun
Acting: its last day has passed
  yes DetermineAllowance EscalateActing EndActing CloseActing VoidActing
  no RecordSection128=Section128NotAsked AmendActing=OverByThen CancelActing=HasBegun
Acting: keeps the absence
  yes DetermineAllowance AmendActing EndActing VoidActing ProposeUnwinding
  no RecordSection128=Section128NotAsked EscalateActing=NotLateYet CloseActing=NotOverYet CancelActing=HasBegun
Acting: unwinding proposed
  yes DetermineAllowance AmendActing EndActing VoidActing ProposeUnwinding ApplyUnwinding RejectUnwinding
  no RecordSection128=Section128NotAsked EscalateActing=NotLateYet CloseActing=NotOverYet CancelActing=HasBegun EscalateUnwinding=NotLateYet
Closing: over
  yes DetermineAllowance EscalateActing
  no RecordSection128=Section128NotAsked CloseActing=NothingToClose
Closing: ahead
  yes DetermineAllowance EscalateActing
  no RecordSection128=Section128NotAsked CloseActing=NotOverYet
Closing: absence goes on
  yes ProposeUnwinding
  no DetermineAllowance=AllowanceDetermined RecordSection128=Section128NotAsked EscalateActing=NothingToEscalate CloseActing=NotOverYet
Ended
Cancelled
`;

const cells = (lines: readonly string[]): Readonly<Partial<Record<CommandType, string>>> => {
  const listed = (mark: string) =>
    lines
      .find((line) => line.trim().startsWith(`${mark} `))
      ?.trim()
      .split(' ')
      .slice(1);
  const types = Object.keys(outcomes) as CommandType[];
  const accepted = listed('yes') ?? [];
  const refused = Object.fromEntries((listed('no') ?? []).map((cell) => cell.split('=') as [string, string]));
  return Object.fromEntries(
    types.map((type) => {
      const [yes, no] = outcomes[type];
      return [type, accepted.includes(type) ? yes : `no: ${refused[type] ?? no}`];
    }),
  );
};

const blocks = table.trim().split(/\n(?=\S)/);
export const matrix: ReadonlyMap<string, Readonly<Partial<Record<CommandType, string>>>> = new Map(
  blocks.map((block) => {
    const [name, ...lines] = block.split('\n');
    return [name!, cells(lines)] as const;
  }),
);
