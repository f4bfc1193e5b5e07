import { dated, termDayFrom, versionOf } from '../calendars/index.js';
import { dayAfter } from '../kernel/index.js';
import { leaveOf } from './dates.js';
import { stepsOf } from './steps.js';
import type { NoticeAnswer, NoticeAsked, WantedStart } from './types.js';

const wantedStart = (asked: NoticeAsked): WantedStart | undefined => {
  const { wanted: startsOn, givenOn, calendar } = asked;
  if (!startsOn) return undefined;
  const { resignBy, lastDay } = leaveOf(asked).toStartOn(startsOn);
  return {
    startsOn,
    resignBy: dated(calendar, resignBy),
    lastDay: dated(calendar, lastDay),
    passed: givenOn > resignBy,
  };
};

/**
 * The earliest day on which somebody who resigns on a day may start elsewhere, and how it comes to that.
 * Document 002, Secondment opportunities, step 4; the dates are those of the policy pack. A waiver may allow an earlier start.
 */
export const calculateNotice = (asked: NoticeAsked): NoticeAnswer => {
  const { kind, givenOn, calendar } = asked;
  const { resignBy, lastDay } = leaveOf(asked).givenOn(givenOn);
  const earliestStart = dayAfter(lastDay);
  const firstTermDay = termDayFrom(calendar, earliestStart);
  const wanted = wantedStart(asked);
  const answer = {
    kind,
    givenOn,
    resignBy: dated(calendar, resignBy),
    lastDay: dated(calendar, lastDay),
    earliestStart: dated(calendar, earliestStart),
    ...(firstTermDay && { firstTermDay }),
    ...(wanted && { wanted }),
    calendar: versionOf(calendar),
  };
  return { ...answer, steps: stepsOf(asked, answer) };
};
