import type { ApprovalEvent } from '../../../domain/policy/approval/events.js';
import { dayText } from '../../dates.js';
import { counted, listed } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { bodies } from '../marks.js';

const minuted = (minuteRef: string | undefined): string => ifTold(minuteRef, (it) => ` (minute ${it})`);
const onDay = (day: Parameters<typeof dayText>[0] | undefined): string => ifTold(day, (it) => ` on ${dayText(it)}`);

/** The approval, step after step, and what a meeting brings about. */
export const approvalTellers: Tellers<ApprovalEvent> = {
  DraftSubmitted: ({ by: staff, steps }, { by }) => {
    const who = ifTold(
      steps,
      (all) => `: ${listed(all.map((one) => bodies[one]))} ${all.length === 1 ? 'is' : 'are'} to approve it`,
    );
    return by(staff, `submitted the draft${who}`, `The draft was submitted${who}`);
  },
  StepApproved: ({ by: staff, step }, { by }) => {
    const as = ifTold(step, (it) => ` for ${bodies[it]}`);
    return by(staff, `approved the draft${as}`, `The draft was approved${as}`);
  },
  PutOnAgenda: ({ body, on }) => `It is on the agenda of ${body ? bodies[body] : 'a meeting'}${onDay(on)}.`,
  TakenOffAgenda: () => 'It was taken off the agenda.',
  MeetingApproved: ({ body, on, minuteRef }) =>
    `${body === 'committee' ? 'A committee' : 'The Board'} approved it${onDay(on)}${minuted(minuteRef)}.`,
  MeetingApprovedSubjectTo: ({ body, on, amendments, minuteRef }) =>
    `${body === 'committee' ? 'A committee' : 'The Board'} approved it${onDay(on)} subject to ${counted(amendments ?? 1, 'amendment')}${minuted(minuteRef)}.`,
  MeetingDeferred: ({ on, risk }) =>
    `The meeting put it off${ifTold(on, (day) => ` to the meeting on ${dayText(day)}`)}.${risk ? ' It may be overdue before it is decided.' : ''}`,
  MeetingRefused: ({ body, on, minuteRef }) =>
    `${body === 'committee' ? 'A committee' : 'The Board'} refused it${onDay(on)}${minuted(minuteRef)}.`,
  ChairsActionTaken: ({ on }) => `The chair approved it between meetings${onDay(on)}, to be ratified at the next.`,
  ChairsActionRatified: ({ on, minuteRef }) =>
    `The meeting${onDay(on)} ratified the chair’s action${minuted(minuteRef)}.`,
  AmendmentsConfirmed: ({ by: staff }, { by }) =>
    by(staff, 'confirmed that the text is as the meeting asked', 'The amendments were confirmed'),
  VersionApproved: ({ on, by, resets }) =>
    `The version is approved${ifTold(by, (it) => ` by ${bodies[it]}`)}${onDay(on)}.${resets === false ? ' The next review stays where it was.' : ''}`,
};
