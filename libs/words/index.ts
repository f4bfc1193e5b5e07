export { clauseText } from './clauses.js';
export { afterText, commandText, doneText } from './commands.js';
export { clockText, dayOf, dayText, letterTime, nearDayText, timeText, weekdayText } from './dates.js';
export { sentence, type ShownEvent } from './events.js';
export { candidate, namesFrom, noNames, person, possessive, school, type Names } from './names.js';
export { capital, counted, listed, plural } from './numbers.js';
export { processNames } from './processes.js';
export { refusalWords, type RefusalWords } from './refusals.js';
export {
  addresseesText,
  addresseeText,
  addressesText,
  addressText,
  heldRoleText,
  roleNames,
  roleText,
} from './roles.js';
export { daysBetween, daysText, dueText, durationText, isLate, sinceText, weekAhead } from './spans.js';
export { askText, taskTitle, taskWords, type TaskAnswer, type TaskFacts, type TaskWords } from './tasks.js';
export type { Deed, Word } from './word.js';
export * from './internal-post/index.js';
