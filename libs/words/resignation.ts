import type { MonthDay } from '../policy-packs/rules.js';
import type { NoticeStep, ResignationKind } from '../resignation/types.js';
import { dayText, monthDayText, weekdayText } from './dates.js';
import { capital, listed } from './numbers.js';
import { durationText } from './spans.js';

/** Who resigns how. */
export const resignationKindNames: Readonly<Record<ResignationKind, string>> = {
  head: 'Head',
  teacher: 'Teacher, deputy head or assistant head',
  support: 'Support staff',
};
const those = { head: 'Heads', teacher: 'teachers, deputy and assistant heads' } as const;
const days = (all: readonly MonthDay[]): string => listed(all.map(monthDayText), 'or');

/** How a date of resignation was found, one sentence for each step. */
export const noticeStepText = (step: NoticeStep): string => {
  switch (step.step) {
    case 'dates':
      return `${capital(those[step.kind])} resign by ${days(step.by)}.`;
    case 'notice':
      return step.assumed
        ? `Support staff resign with the notice of their contract. It is not known here; the trust then counts ${durationText(step.notice)}.`
        : `The contract asks for ${durationText(step.notice)} of notice.`;
    case 'resign':
      return step.givenOn === step.resignBy
        ? `The resignation is handed in on ${dayText(step.resignBy)}.`
        : `Of these dates, the next from ${dayText(step.givenOn)} on is ${dayText(step.resignBy)}.`;
    case 'hand-in':
      return `${weekdayText(step.resignBy)} is no working day: hand the letter in by ${weekdayText(step.workingDay)}.`;
    case 'leave':
      return `Then the last day in the present post is ${dayText(step.lastDay)}, and the earliest start ${dayText(step.earliestStart)}.`;
    case 'first-day':
      return `The school where the post is has its first day of term from then on ${weekdayText(step.firstTermDay)}.`;
    case 'spring-pay':
      return `The summer term there begins on ${dayText(step.termStarts)}. Who leaves to start with it may be paid only until ${dayText(step.lastDay)}: ask HR.`;
    case 'too-late':
      return `To start on ${dayText(step.startsOn)}, the resignation was due by ${dayText(step.resignBy)}. That date has passed. Without a waiver, the earliest start is ${dayText(step.earliestStart)}.`;
    case 'in-time':
      return `A start on ${dayText(step.startsOn)} is possible with a resignation by ${dayText(step.resignBy)}.`;
    case 'waiver':
      return 'An earlier start needs a waiver: the school that releases agrees to it. In a move within the trust all sides do so when they sign the date.';
  }
};
