import {
  isScheduled,
  isToCome,
  undecided,
  type Begun,
  type BoardMeeting,
  type Item,
} from '#libs/domain/board-meeting/state.js';
import { dayText } from '#libs/words/dates.js';
import { itemKinds, meetingBodies } from '#libs/words/board-meeting/marks.js';
import { capital } from '#libs/words/numbers.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Option, Question } from '../types.js';

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): Begun | undefined => {
  const meeting = seen as BoardMeeting | undefined;
  return meeting && isScheduled(meeting) ? meeting : undefined;
};
/** The meeting of a form that belongs to one. Throws where the form is drawn without it. */
export const meetingOf = (context: FormContext): Begun => {
  const meeting = seenIn(context);
  if (!meeting) throw goneError('A form of a meeting is drawn with the meeting.');
  return meeting;
};
/** Whether its agenda may still change, for its clerk and for HR. */
export const forClerk = (context: FormContext): boolean => {
  const meeting = seenIn(context);
  if (!meeting || !isToCome(meeting)) return false;
  return meeting.clerk === context.caller.id || context.caller.roles.some(({ role }) => role === 'HR');
};
const titleOf = ({ policies = [], drafts = [] }: FormContext, { policy }: Item): string =>
  [...drafts, ...policies].find((one) => one.policy === policy)?.title ?? 'A policy';
export const itemText = (context: FormContext, item: Item): string => `${item.item}. ${titleOf(context, item)}`;
export const itemQuestion = (context: FormContext, items: readonly Item[], label: string): Question => ({
  kind: 'one-of',
  name: 'item',
  label,
  missing: 'Choose which item',
  as: 'number',
  options: items.map((item) => ({
    value: String(item.item),
    text: itemText(context, item),
    hint: itemKinds[item.kind],
  })),
});
export const openItems = (context: FormContext): readonly Item[] => undecided(meetingOf(context));
/** The drafts that wait for this body; with each goes the hash of its text. */
export const draftOptions = (context: FormContext, free: boolean): readonly Option[] =>
  (context.drafts ?? [])
    .filter(({ body, agenda }) => body === seenIn(context)?.body && !(free && agenda))
    .map(({ policy, title, hash }) => ({
      value: policy,
      text: title,
      hint: `Its text: ${hash.slice(0, 12)}`,
      gives: { hash },
    }));
/** Later meetings of the same body. */
export const laterMeetings = (context: FormContext, label: string): Question => ({
  kind: 'one-of',
  name: 'to',
  label,
  hint: 'Choose none, and its policies wait for any meeting',
  optional: true,
  options: (context.meetings ?? [])
    .filter(({ body, on }) => body === meetingOf(context).body && on > meetingOf(context).on)
    .map(({ meeting, on, body }) => ({
      value: meeting,
      text: `${capital(meetingBodies[body as Begun['body']])}, ${dayText(on)}`,
    })),
});
export const people = (context: FormContext, staff: readonly string[]): readonly Option[] =>
  [...new Set(staff)]
    .map((one) => ({ value: one, text: context.nameOf(one as Begun['chair']) }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en-GB'));
