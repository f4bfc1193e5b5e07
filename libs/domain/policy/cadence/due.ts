import type { LocalDate } from '../../../kernel/index.js';
import { lastDay, monthsAfter, type PartialDate } from '../../../kernel/partial-date.js';

/** A date or a number of a document, with the lines where it stands. */
export type Printed<T> = Readonly<{ value: T; lines: readonly number[] }>;
/** From which date the months are counted, the surest first. */
export type Anchor = 'approval' | 'last-review' | 'policy-date' | 'registration';
/** Everything that says when a policy is to be reviewed. */
export type CadenceSources = Readonly<{
  approvedOn?: PartialDate;
  lastReview?: PartialDate;
  policyDate?: PartialDate;
  registeredOn: LocalDate;
  /** The date of the next review that the document prints. */
  printed?: Printed<PartialDate>;
  /** The months between reviews that the document's text states. */
  stated?: Printed<number>;
  /** What HR set for this policy. */
  ownMonths?: number;
  /** What a person decided about a contradiction; it holds against all others. */
  decided?: Readonly<{ date?: PartialDate; months?: number }>;
}>;
export type DueFrom = 'decided' | 'printed' | 'stated' | 'own' | 'pack';
type Candidate = Readonly<{
  due: LocalDate;
  from: DueFrom;
  months?: number;
  anchor?: Anchor;
  lines?: readonly number[];
}>;
/** The date that governs, what says so, and what says otherwise. */
export type Due = Candidate & Readonly<{ assumed?: true; conflicts: readonly Candidate[] }>;

const anchorOf = (sources: CadenceSources): Readonly<{ anchor: Anchor; date: PartialDate }> => {
  const { approvedOn, lastReview, policyDate, registeredOn } = sources;
  if (approvedOn) return { anchor: 'approval', date: approvedOn };
  if (lastReview) return { anchor: 'last-review', date: lastReview };
  if (policyDate) return { anchor: 'policy-date', date: policyDate };
  return { anchor: 'registration', date: { precision: 'day', value: registeredOn } };
};

/**
 * When a policy is due for review: a month means its last day, and of dates that contradict each other the earliest
 * governs until a person decides. Where nothing is said, the pack's months hold and are labelled as assumed: no date
 * never means never due. 000, header, lines 9 to 10, and §7, line 91; 003, lines 7 to 12.
 */
export const dueFrom = (sources: CadenceSources, packMonths: number): Due => {
  const { anchor, date } = anchorOf(sources);
  const counted = (from: DueFrom, months: number, lines?: readonly number[]): Candidate => ({
    due: lastDay(monthsAfter(date, months)),
    from,
    months,
    anchor,
    ...(lines && { lines }),
  });
  const { decided, printed, stated, ownMonths } = sources;
  if (decided?.date) return { due: lastDay(decided.date), from: 'decided', conflicts: [] };
  if (decided?.months) return { ...counted('decided', decided.months), conflicts: [] };
  const said: readonly Candidate[] = [
    ...(printed ? [{ due: lastDay(printed.value), from: 'printed' as const, lines: printed.lines }] : []),
    ...(stated ? [counted('stated', stated.value, stated.lines)] : []),
    ...(ownMonths ? [counted('own', ownMonths)] : []),
  ];
  const strictest = said.reduce<Candidate | undefined>((first, one) => (first && first.due <= one.due ? first : one), undefined); // prettier-ignore
  if (!strictest) return { ...counted('pack', packMonths), assumed: true, conflicts: [] };
  return { ...strictest, conflicts: said.filter(({ due }) => due !== strictest.due) };
};
