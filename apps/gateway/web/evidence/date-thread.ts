import { datesOf, type AmendmentTold, type DateThread, type SignatureTold } from '#libs/case-file/dates.js';
import type { Side } from '#libs/domain/internal-post/events.js';
import { isSealed } from '#libs/access/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import { capital, dayText, proposers, sides, timeText } from '#libs/words/index.js';
import type { Shown } from '../../queries/known-case.js';
import { toldOf } from './told.js';
import { whoWithin, type Reader } from './who.js';

type Texts = ReadonlyMap<VaultId, string>;
const signatures = (signed: readonly SignatureTold[], reader: Reader) =>
  signed.map(({ side, by, at }) => {
    const signer = by && `${capital(whoWithin(reader, by))} signed as ${sides[side]}`;
    return `${signer ?? `${capital(sides[side])} signed`} on ${timeText(at)}`;
  });

/** Why a date was put forward, where the reader may read it; a proposal is found again by its instant. */
const reasonAt = (shown: readonly Shown[], texts: Texts, type: string, at: string, vacancy: number) => {
  const said = shown.filter(({ event }) => event.at === at && event.event.type === type);
  const data = said.find((one) => one.data['vacancy'] === vacancy)?.data;
  const reason = data?.['reason'];
  return isSealed(reason) ? texts.get(reason.vault) : undefined;
};
/** Where the vault keeps the reasons that a thread of dates shows. */
export const reasonsIn = (shown: readonly Shown[]): readonly VaultId[] =>
  shown
    .filter(({ event }) => ['StartDateProposed', 'AmendmentProposed'].includes(event.event.type))
    .flatMap(({ data }) => (isSealed(data['reason']) ? [data['reason'].vault] : []));

const outcomeOf = ({ declined, amendedAt }: AmendmentTold, last: boolean): string => {
  if (amendedAt) return `The appointment was amended on ${timeText(amendedAt)}`;
  if (declined)
    return `${declined.side ? capital(sides[declined.side]) : 'One side'} declined on ${timeText(declined.at)}`;
  return last ? 'Waits for the sides to sign' : 'Another date took its place';
};

const threadView = (
  { vacancy, proposals, escalated, agreed, appointment, amendments, voidedAt }: DateThread,
  shown: readonly Shown[],
  texts: Texts,
  reader: Reader,
) => ({
  vacancy,
  proposals: proposals.map((one, i) => ({
    number: one.proposal,
    date: dayText(one.startsOn),
    by: one.by
      ? `${whoWithin(reader, one.by)}, as ${proposers[one.from as Side]}`
      : capital(proposers[one.from as Side]),
    at: timeText(one.at),
    reason: reasonAt(shown, texts, 'StartDateProposed', one.at, vacancy),
    signed: signatures(one.signed, reader),
    latest: i === proposals.length - 1,
  })),
  escalated,
  ...(agreed && { agreed: dayText(agreed) }),
  appointed: Boolean(appointment),
  amendments: amendments.map((one, i) => ({
    number: one.amendment,
    date: dayText(one.startsOn),
    by: one.by ? whoWithin(reader, one.by) : 'HR',
    at: timeText(one.at),
    reason: reasonAt(shown, texts, 'AmendmentProposed', one.at, vacancy),
    signed: signatures(one.signed, reader),
    outcome: outcomeOf(one, i === amendments.length - 1),
  })),
  ...(voidedAt && { voided: timeText(voidedAt) }),
});
type DateThreadView = ReturnType<typeof threadView>;

/** The talk about each start date: who put forward which, who has signed it, and what was put forward after the appointment. */
export const dateThreadsView = (shown: readonly Shown[], texts: Texts, reader: Reader): readonly DateThreadView[] =>
  datesOf(toldOf(shown)).map((thread) => threadView(thread, shown, texts, reader));
