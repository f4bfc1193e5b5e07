import { localDate, localTime, timesAt } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate } from '#libs/kernel/index.js';
import { dayText, timeText } from '#libs/words/dates.js';
import { one, type Posted } from '../posted.js';
import { idOf, type Kind, type Read } from '../kind.js';
import { lower, subject } from '../sentences.js';
import type { Asked, QuestionOf } from '../types.js';
import { dayErrors, dayParams, readDay, writeDay } from './day.js';
import { errorOf, fieldsetOf, hintOf } from './parts.js';

const clock = /^(\d{1,2})(?:[:.]?([0-5]\d))?(?::([0-5]\d)(\.\d{1,3})?)?\s*(am|pm)?$/i;
/** A time of day as people write it: `9:30`, `09.30`, `9am`, `midday`; undefined for anything else. */
export const timeOfDay = (typed: string): string | undefined => {
  const said = typed.trim().toLowerCase();
  if (said === 'midday' || said === 'noon') return '12:00';
  if (said === 'midnight') return '00:00';
  const [, hour = '', minute, second, fraction = '', half] = clock.exec(said) ?? [];
  if (hour === '' || (minute === undefined && half === undefined)) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || (half !== undefined && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
  const exact = second === undefined ? '' : `:${second}${fraction}`;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}${exact}`;
};

/** Which of two times the clocks show again was meant. */
const which = (name: string) => `${name}-which`;
const wrong = (field: string, message: string): Read => ({ wrong: [{ field, message }] });

const chosenOf = (name: string, answers: Posted, [first, second]: readonly Instant[]): Instant | undefined => {
  if (!second) return first;
  const said = one(answers, which(name));
  return said === 'first' ? first : said === 'second' ? second : undefined;
};

const read = (question: Asked, name: string, answers: Posted): Read => {
  const typed = one(answers, `${name}-time`).trim();
  const date = readDay(question, name, answers);
  if (date.wrong) return date;
  if (!date.value && typed === '') return {};
  if (!date.value) return wrong(`${name}-day`, `${subject(question)} must include a day`);
  if (typed === '') return wrong(`${name}-time`, `${subject(question)} must include a time`);
  const time = timeOfDay(typed);
  if (!time) return wrong(`${name}-time`, `Time of ${lower(question.label)} must be a time, like 9:30 or 2:15pm`);
  const times = timesAt(date.value, time);
  if (!times.length)
    return wrong(`${name}-time`, `The clocks go forward on ${dayText(date.value)}: there is no ${time}. Enter another time`); // prettier-ignore
  const value = chosenOf(name, answers, times);
  return value ? { value } : wrong(which(name), `Choose which ${time} you mean: the clocks go back that night`);
};

/** The day and time that were typed, where the clocks show that time twice. */
const twice = (question: Asked, name: string, answers: Posted): readonly Instant[] => {
  const date = readDay(question, name, answers).value;
  const time = timeOfDay(one(answers, `${name}-time`));
  const times = date && time ? timesAt(date, time) : [];
  return times.length === 2 ? times : [];
};

/** A day and a time of day by the trust's clocks; an instant. */
export const moment: Kind<QuestionOf<'moment'>> = {
  read,
  write: (_, name, value) => {
    const at = value as Instant;
    const date: LocalDate = localDate(at);
    const time = localTime(at);
    const times = timesAt(date, time);
    return {
      ...writeDay(name, date),
      [`${name}-time`]: time,
      ...(times.length === 2 && { [which(name)]: at === times[0] ? 'first' : 'second' }),
    };
  },
  draw: (question, name, drawing, heading) => {
    const times = twice(question, name, drawing.answers);
    return {
      component: 'moment',
      id: idOf(`${name}-day`),
      params: {
        fieldset: fieldsetOf(question, heading),
        date: {
          ...dayParams(name, drawing),
          hint: hintOf(question).hint ?? { text: 'For example, 27 9 2026 and 9:30am' },
          ...dayErrors(name, drawing),
        },
        time: {
          id: idOf(`${name}-time`),
          name: `${name}-time`,
          label: { text: 'Time' },
          value: one(drawing.answers, `${name}-time`),
          classes: 'govuk-input--width-5',
          ...errorOf(drawing, `${name}-time`),
        },
        ...(times.length && {
          which: {
            idPrefix: idOf(which(name)),
            name: which(name),
            fieldset: { legend: { text: 'The clocks show this time twice that night' } },
            ...errorOf(drawing, which(name)),
            items: times.map((at, i) => {
              const value = i === 0 ? 'first' : 'second';
              return { value, text: timeText(at), checked: one(drawing.answers, which(name)) === value };
            }),
          },
        }),
      },
    };
  },
  say: (question, name, answers) => {
    const { value } = read(question, name, answers);
    return value ? [timeText(value as Instant)] : [];
  },
};
