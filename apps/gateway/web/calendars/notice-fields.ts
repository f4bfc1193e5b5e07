import type { Engine } from '../../engine.js';
import { calendarOf } from '../../queries/calendar-of.js';
import { resignationKinds } from '#libs/resignation/index.js';
import { durationText } from '#libs/words/index.js';
import { resignationKindNames } from '#libs/words/resignation.js';
import type { FilterField } from '../lists/filter.js';
import { schoolOptions } from '../lists/options.js';

const notices = ['P1W', 'P2W', 'P4W', 'P6W', 'P8W', 'P12W', 'P1M', 'P2M', 'P3M', 'P6M'];

/** What the calculator asks for; each stands in the address of its page. */
export const noticeFields = (engine: Pick<Engine, 'directory' | 'calendars'>): readonly FilterField[] => {
  const schools = engine.directory.current().schools();
  const among = schools.map(({ id }) => id).filter((school) => calendarOf(engine, school));
  return [
    {
      kind: 'choice',
      name: 'kind',
      label: 'Who resigns',
      options: resignationKinds.map((value) => ({ value, text: resignationKindNames[value] })),
      otherwise: 'Choose one',
    },
    { kind: 'day', name: 'on', label: 'Day of the resignation' },
    { kind: 'day', name: 'wanted', label: 'Start that is wanted (optional)' },
    {
      kind: 'choice',
      name: 'school',
      label: 'School of the new post',
      options: schoolOptions(engine, among),
      otherwise: 'Choose one',
    },
    {
      kind: 'choice',
      name: 'notice',
      label: 'Notice in the contract (support staff)',
      options: notices.map((value) => ({ value, text: durationText(value) })),
      otherwise: 'I don’t know',
    },
  ];
};
