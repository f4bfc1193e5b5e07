import { saidIn, wordsOf } from './processes.js';

const labels: Readonly<Record<string, string>> = {
  because: 'Why it is a development opportunity',
  evidence: 'Evidence',
  reason: 'Reason',
  reasons: 'Reasons',
  tieReason: 'Why one of two equals comes first',
  note: 'Note',
  statement: 'Statement',
  feedback: 'Feedback',
  detail: 'What was said in confidence',
  comment: 'Comment',
  name: 'Name of the document',
};
/** What a personal text of an event is called, by its field. */
export const textLabel = (field: string, process?: string): string => {
  const own = wordsOf(process).map(({ texts }) => texts ?? {});
  // Where nobody says of which process it is, what all share comes first.
  return saidIn<string>(process === undefined ? [labels, ...own] : [...own, labels], field) ?? 'What was written';
};
