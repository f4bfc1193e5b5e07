import type { Calendar } from '#libs/calendars/index.js';
import type { SchoolId } from '#libs/kernel/index.js';
import type { PolicyPack } from '#libs/policy-packs/rules.js';
import { calculateNotice, type NoticeAsked } from '#libs/resignation/index.js';
import { noticeStepText } from '#libs/words/resignation.js';

type Asked = Omit<NoticeAsked, 'calendar' | 'rules'>;
/** By what a notice is found: the rules of the trust, and the terms of the school where the post is. */
export type NoticeBy = Readonly<{ pack: PolicyPack; school: SchoolId; calendar: Calendar }>;

/** The answer of the notice calculator as the API shows it. */
export const noticeOf = ({ pack: { id, version, rules }, school, calendar }: NoticeBy, asked: Asked) => {
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
