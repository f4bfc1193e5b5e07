import { termOf, workingDayUpTo } from '../calendars/index.js';
import { dayBefore, type LocalDate } from '../kernel/index.js';
import { noticeOf } from './dates.js';
import type { NoticeAnswer, NoticeAsked, NoticeStep } from './types.js';

type Found = Omit<NoticeAnswer, 'steps'>;

const rule = (asked: NoticeAsked): NoticeStep =>
  asked.kind === 'support'
    ? { step: 'notice', notice: noticeOf(asked, asked.rules), assumed: !asked.contractNotice }
    : { step: 'dates', kind: asked.kind, by: asked.rules[asked.kind].map(({ by }) => by) };

/** Where the last day for resigning is none on which anybody is there to take a letter. */
const handIn = ({ calendar, kind }: NoticeAsked, resignBy: LocalDate): readonly NoticeStep[] => {
  const workingDay = kind === 'support' ? undefined : workingDayUpTo(calendar, resignBy)?.date;
  return workingDay && workingDay !== resignBy ? [{ step: 'hand-in', resignBy, workingDay }] : [];
};

/** Where the summer term has begun by the time of leaving, whoever starts with it at another school may be paid only until then. */
const springPay = ({ calendar, kind }: NoticeAsked, lastDay: LocalDate): readonly NoticeStep[] => {
  if (kind === 'support' || !lastDay.endsWith('-04-30')) return [];
  const begins = termOf(calendar, lastDay)?.from;
  return begins ? [{ step: 'spring-pay', lastDay: dayBefore(begins), termStarts: begins }] : [];
};

const firstDay = ({ earliestStart, firstTermDay }: Found): readonly NoticeStep[] =>
  firstTermDay && firstTermDay.date !== earliestStart.date
    ? [{ step: 'first-day', earliestStart: earliestStart.date, firstTermDay: firstTermDay.date }]
    : [];

const wish = ({ wanted, earliestStart }: Found): readonly NoticeStep[] =>
  wanted
    ? [
        {
          step: wanted.passed ? 'too-late' : 'in-time',
          startsOn: wanted.startsOn,
          resignBy: wanted.resignBy.date,
          earliestStart: earliestStart.date,
        },
      ]
    : [];

/** How the answer came about, in the order in which one would explain it. */
export const stepsOf = (asked: NoticeAsked, found: Found): readonly NoticeStep[] => {
  const { givenOn, resignBy, lastDay, earliestStart, wanted } = found;
  return [
    ...wish(found),
    rule(asked),
    { step: 'resign', givenOn, resignBy: resignBy.date },
    ...handIn(asked, resignBy.date),
    { step: 'leave', lastDay: lastDay.date, earliestStart: earliestStart.date },
    ...firstDay(found),
    ...springPay(asked, lastDay.date),
    ...(!wanted || wanted.passed ? [{ step: 'waiver' } as const] : []),
  ];
};
