import type { Calendar } from '#libs/calendars/index.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { calculateNotice, type NoticeAsked } from '#libs/resignation/index.js';
import { noticeStepText } from '#libs/words/resignation.js';
import type { Engine } from '../engine.js';

type Asked = Omit<NoticeAsked, 'calendar' | 'rules'>;

/** The answer of the notice calculator as the API shows it, under the pack that new cases begin under. */
export const noticeOf = ({ packs }: Pick<Engine, 'packs'>, school: SchoolId, calendar: Calendar, asked: Asked) => {
  const { id, version, rules } = packs.current();
  const { steps, firstTermDay, wanted, ...answer } = calculateNotice({ ...asked, calendar, rules: rules.resignation });
  return {
    ...answer,
    firstTermDay: firstTermDay ?? null,
    wanted: wanted ?? null,
    steps: steps.map((one) => ({ step: one.step, text: noticeStepText(one) })),
    pack: { id, version },
    school,
  };
};
export type NoticeShown = ReturnType<typeof noticeOf>;
