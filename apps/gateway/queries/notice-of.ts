import type { Calendar } from '#libs/calendars/index.js';
import type { LocalDate, SchoolId } from '#libs/kernel/index.js';
import type { PolicyPack } from '#libs/policy-packs/rules.js';
import { calculateNotice, type NoticeAsked } from '#libs/resignation/index.js';
import { noticeStepText } from '#libs/words/resignation.js';
import type { Engine } from '../engine.js';
import { calendarOf } from './calendar-of.js';

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

/** What somebody asks the calculator; a contract's notice counts for support staff alone. */
type Question = Pick<Asked, 'kind' | 'givenOn'> &
  Readonly<{ wanted?: LocalDate | undefined; notice?: string | undefined }>;

/** The answer for a post at a school, by the trust's rules of today; undefined where the school has no calendar. */
export const noticeAt = (
  parts: Pick<Engine, 'directory' | 'calendars' | 'packs'>,
  school: SchoolId,
  { kind, givenOn, wanted, notice }: Question,
): NoticeShown | undefined => {
  const calendar = calendarOf(parts, school);
  if (!calendar) return undefined;
  const asked = {
    kind,
    givenOn,
    ...(wanted && { wanted }),
    ...(kind === 'support' && notice && { contractNotice: notice }),
  };
  return noticeOf({ pack: parts.packs.current(), school, calendar }, asked);
};
