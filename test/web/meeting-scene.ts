import { randomUUID } from 'node:crypto';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { StreamId } from '#libs/kernel/index.js';
import { ceo, governor, hr, otherHr, slt, type Gateway } from '../gateway/gateway.js';
import { policiesIn } from './policy-scene.js';

export const otherGovernor = 'staff-024';
export type MeetingScene = Readonly<{ today: StreamId; next: StreamId; hats: StreamId; socks: StreamId; hash: string }>;

/** A meeting of today that ratified what its chair had approved, and one of next month with a policy on its agenda. */
export const meetingScene = async (gateway: Gateway): Promise<MeetingScene> => {
  const { give, register, read, draft, follow } = policiesIn(gateway);
  const day = localDate(gateway.engine.now());
  const meeting = async (on: string): Promise<StreamId> => {
    const stream = `board-meeting-${randomUUID()}` as StreamId;
    const sits = { chair: governor, clerk: hr, members: [governor, otherGovernor, ceo, slt] };
    await give(hr, stream, 'ScheduleMeeting', { body: 'board', on, startsAt: '17:30', place: 'Trust office', ...sits });
    return stream;
  };
  const waiting = async (title: string, reference: string): Promise<readonly [StreamId, string]> => {
    const policy = await register({ title, reference });
    await read(policy, `# ${title}\n\n## 1. Use\n\nThey are worn.\n`);
    await give(hr, policy, 'OpenReview', { reason: 'It is time.' });
    const hash = await draft(policy, `# ${title}\n\n## 1. Use\n\nThey are worn outside.\n`, 'minor');
    await give(hr, policy, 'SubmitDraft', { hash });
    await give(otherHr, policy, 'ApproveStep', { step: 'owner', hash });
    await give(slt, policy, 'ApproveStep', { step: 'SLT', hash });
    return [policy, hash];
  };
  const today = await meeting(day);
  const next = await meeting(plus(day, 'P30D'));
  const [hats, hash] = await waiting('Sun Hat Policy', '920');
  const [socks, other] = await waiting('Odd Socks Policy', '921');
  await give(hr, next, 'AddAgendaItem', { policy: socks, hash: other });
  await give(hr, today, 'SendPapers', {});
  await give(governor, today, 'TakeChairsAction', { policy: hats, hash });
  await give(hr, today, 'RecordAttendance', { present: [governor, ceo, slt] });
  await give(hr, today, 'DecideItem', { item: 1, outcome: 'ratified', minuteRef: 'B/31' });
  for (const policy of [hats, socks]) await follow(policy);
  return { today, next, hats, socks, hash };
};
