import type { NoticeShown } from '../../queries/notice-of.js';
import { dayText, weekdayText } from '#libs/words/index.js';
import { resignationKindNames } from '#libs/words/resignation.js';

type Fact = Readonly<{ label: string; text: string }>;
/** What the calculator found, as facts and as sentences that explain it. */
export const noticeView = ({ kind, givenOn, resignBy, lastDay, earliestStart, ...found }: NoticeShown) => {
  const { wanted, firstTermDay, steps, calendar, pack } = found;
  const facts: readonly Fact[] = [
    { label: 'Resigns as', text: resignationKindNames[kind] },
    { label: 'Resigns on', text: dayText(givenOn) },
    ...(resignBy.date === givenOn ? [] : [{ label: 'Next date for resigning', text: dayText(resignBy.date) }]),
    { label: 'Last day in the present post', text: dayText(lastDay.date) },
    { label: 'Earliest start without a waiver', text: weekdayText(earliestStart.date) },
    ...(firstTermDay && firstTermDay.date !== earliestStart.date
      ? [{ label: 'First day of term from then on', text: weekdayText(firstTermDay.date) }]
      : []),
    ...(wanted
      ? [
          {
            label: `To start on ${dayText(wanted.startsOn)}`,
            text: `Resign by ${dayText(wanted.resignBy.date)}. ${wanted.passed ? 'That date has passed' : 'There is still time'}`,
          },
        ]
      : []),
  ];
  return {
    facts,
    lines: steps.map(({ text }) => text),
    found: `Found with version ${calendar.version} of the calendar “${calendar.id}” and version ${pack.version} of the rules “${pack.id}”.`,
  };
};
