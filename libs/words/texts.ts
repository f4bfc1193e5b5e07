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
export const textLabel = (field: string, process?: string): string =>
  saidIn<string>([...wordsOf(process).map(({ texts }) => texts ?? {}), labels], field) ?? 'What was written';
