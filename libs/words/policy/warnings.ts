import type { LocalDate } from '../../kernel/index.js';
import { dayText } from '../dates.js';

type Warned = Readonly<{ reference: string; title: string }> &
  (Readonly<{ warning: 'overdue'; due: LocalDate }> | Readonly<{ warning: 'newer-version'; since: LocalDate }>);
type PackVersion = Readonly<{ id: string; version: number }>;

/** What a page of a case says of a policy that it stands on, and that the case goes on by the rules that it has. */
export const warningText = (warned: Warned, { id, version }: PackVersion): string => {
  const { reference, title } = warned;
  const goesOn = `This case goes on under version ${version} of the rules (${id}).`;
  return warned.warning === 'overdue'
    ? `Policy ${reference}, ${title}, is overdue for review since ${dayText(warned.due)}; it stays in force. ${goesOn}`
    : `A newer version of policy ${reference}, ${title}, has been in force since ${dayText(warned.since)}. ${goesOn}`;
};
