import type { ReadingEvent } from '../reading/events.js';
import type { Counting, File } from '../state.js';
import type { FindingDecision, Metadata } from '../words.js';
import type { Changes } from './change.js';

/** Before any review here, the document says when it was approved and when it is due. */
const counted = ({ counting, inForce }: File, metadata: Metadata): Counting => {
  const { policyDate, reviewDate, approvedOn, statedMonths } = metadata;
  const { registeredOn, ownMonths, decided, approvedOn: known } = counting;
  const approved = inForce ? known : approvedOn?.value;
  return {
    registeredOn,
    ...(ownMonths && { ownMonths }),
    ...(decided && { decided }),
    ...(approved && { approvedOn: approved }),
    ...(policyDate && { policyDate: policyDate.value }),
    ...(reviewDate && { printed: reviewDate }),
    ...(statedMonths && { stated: statedMonths }),
  };
};
const afterDecision = (counting: Counting, decision: FindingDecision): Counting => {
  if (decision.choose === 'months') return { ...counting, decided: { months: decision.months } };
  if (decision.choose === 'date') return { ...counting, decided: { date: decision.date } };
  return counting;
};

export const readingChanges: Changes<ReadingEvent> = {
  DocumentTaken: (state, { hash }) => ({
    ...state,
    standing: state.standing === 'Referenced' ? 'NotAdopted' : state.standing,
    document: { hash, read: 'asked' },
    findings: [],
  }),
  ReadingRecorded: (state, { hash, metadata, findings, ladder }) => ({
    ...state,
    document: { hash, read: 'read' },
    findings,
    counting: counted(state, metadata),
    ladder,
  }),
  DocumentUnreadable: (state, { hash }) => ({ ...state, document: { hash, read: 'unreadable' } }),
  FindingDecided: (state, { finding, decision }) => ({
    ...state,
    findings: state.findings.map((one) => (one.id === finding ? { ...one, decision } : one)),
    counting: afterDecision(state.counting, decision),
  }),
};
