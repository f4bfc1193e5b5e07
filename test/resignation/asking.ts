import { loadCalendars } from '#libs/calendars/index.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { calculateNotice, type NoticeAnswer, type NoticeAsked } from '#libs/resignation/index.js';
import { noticeStepText } from '#libs/words/resignation.js';
import { testPack } from '../support/pack.js';

export const suffolk = loadCalendars().get('suffolk', 1);
export const day = (text: string): LocalDate => text as LocalDate;

type Also = Partial<Pick<NoticeAsked, 'contractNotice' | 'calendar'>> & Readonly<{ wanted?: string }>;
/** Asks the calculator, at a school in Suffolk and under the national dates. */
export const ask = (kind: NoticeAsked['kind'], givenOn: string, { wanted, ...also }: Also = {}): NoticeAnswer =>
  calculateNotice({
    kind,
    givenOn: day(givenOn),
    calendar: suffolk,
    rules: testPack.rules.resignation,
    ...(wanted && { wanted: day(wanted) }),
    ...also,
  });
export const saidOf = ({ steps }: NoticeAnswer): readonly string[] => steps.map(noticeStepText);
