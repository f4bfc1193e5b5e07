import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { answeringNamed, command } from '../process/index.js';
import { actorOf, toCome } from './acting.js';
import { clauses } from './clauses.js';
import { staffId } from './fields.js';
import { neededOf } from './quorum.js';
import { undecided, type BoardMeeting } from './state.js';
import { ladderFrom, today } from './times.js';

/** Who came, of the members; until the first decision it can be put right. */
export const recordAttendance = command({
  type: 'RecordAttendance',
  schema: z.strictObject({ present: z.array(staffId).max(50) }),
  clause: clauses.quorum,
  summary: 'Record which members came to the meeting.',
  by: answeringNamed<unknown, BoardMeeting>((_, state) =>
    state.status === 'InSession' ? 'decide-items' : 'record-attendance',
  ),
  personal: {},
  decide: ({ present }, state: BoardMeeting, context: Context<Rules>) => {
    const open = toCome(state);
    if (!open.ok) return open;
    const { file } = open;
    if (!file.papers) return refuse('PapersNotSent', { papersBy: file.papersBy });
    if (today(context) < file.on) return refuse('MeetingNotHeldYet', { on: file.on });
    if (undecided(file).length < file.items.length) return refuse('DecisionsTaken', { on: file.on });
    if (new Set(present).size < present.length) return refuse('MemberTwice');
    const strangers = present.filter((staff) => !file.members.includes(staff));
    if (strangers.length) return refuse('NotMembers', { staff: strangers });
    const members = file.members.length;
    const quorum = {
      present: present.length,
      needed: neededOf(members, context.rules.policies.meeting),
      members,
    };
    const data = { present, quorum, by: actorOf(context), ladder: ladderFrom(context) };
    return accept({ type: 'AttendanceRecorded', data });
  },
});
