import type { AssignmentId, Instant, LocalDate, PostId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { Addressee } from '../process/task.js';
import type {
  Destination,
  EndedBy,
  Flag,
  Home,
  Host,
  Ladder,
  Next,
  Party,
  Promise,
  Side,
  Signatory,
  StaysOnBecause,
  Terms,
} from './words.js';

type Chased = Readonly<{ ladder: Ladder }>;

/** A version of the agreement that is open for signatures. */
export type Draft = Readonly<{
  version: number;
  home: Home;
  host: Host;
  terms: Terms;
  parties: readonly Party[];
  signed: readonly Signatory[];
  writtenBy: StaffId;
}> &
  Chased;

/** When the process acts by itself. */
export type Times = Readonly<{ beginsAt: Instant; opensReturnAt: Instant; endsAt: Instant }>;

export type Objective =
  | Readonly<{ status: 'not-required' }>
  | (Readonly<{ status: 'required'; because: 'document-002' | 'policy-pack'; appraiser: Addressee }> & Chased)
  | (Readonly<{
      status: 'set';
      because: 'document-002' | 'policy-pack';
      appraiser: Addressee;
      objective: Sealed;
      setBy: StaffId;
      acknowledged: boolean;
    }> &
      Chased)
  | Readonly<{ status: 'recorded'; outcome: 'met' | 'partly-met' | 'not-met' | 'never-set' }>;

export type Review = Readonly<{ number: number; parties: readonly Party[]; recorded: readonly Side[] }> & Chased;

export type Extension = Readonly<{
  number: number;
  until: LocalDate;
  totalMonths: number;
  agreements: number;
  flags: readonly Flag[];
  by: StaffId;
  approved: boolean;
}> &
  Chased;

/** How the secondee goes on; the ledgers know of it. */
export type Plan = Readonly<{
  to: Destination;
  post?: PostId;
  alternative?: AssignmentId;
  next?: Next;
  rest?: AssignmentId;
}>;
export type Return = Readonly<{
  suspended: boolean;
  because?: EndedBy;
  promises: readonly Promise[];
  settled: readonly Readonly<{ assignment: AssignmentId; inFavourOf: 'secondee' | 'holder' }>[];
  redeploying?: Readonly<{ post: PostId; gone: LocalDate }>;
  staysOn?: StaysOnBecause;
  plan?: Plan;
}> &
  Chased;

/** `opens` is the case of the five steps. */
export type Conversion = (Readonly<{ by: 'five-steps'; opens: StreamId }> | Readonly<{ by: 'exemption' }>) &
  Readonly<{ askedBy: StaffId }> &
  Chased;

/** The sides that have not signed the version. */
export const unsigned = ({ parties, signed }: Draft): readonly Party[] =>
  parties.filter(({ side }) => !signed.includes(side));
/** Promises of the home post that nobody has settled. */
export const unsettled = ({ promises, settled }: Return): readonly Promise[] =>
  promises.filter(({ assignment }) => !settled.some((one) => one.assignment === assignment));
