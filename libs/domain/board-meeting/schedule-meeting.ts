import { z } from 'zod';
import { accept, refuse, type Context, type StaffId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { command, holding } from '../process/index.js';
import { actorOf } from './acting.js';
import { clauses } from './clauses.js';
import { body, sitting, staffId } from './fields.js';
import { neededOf } from './quorum.js';
import type { BoardMeeting } from './state.js';
import { plannedFor, today } from './times.js';

/** Governors need no employment with the trust, but a role. */
const unknown = (staff: StaffId, { people }: Pick<Context<unknown>, 'people'>) =>
  !people.employer(staff) && people.rolesOf(staff).length === 0;

/** HR calls a meeting of the board or of a committee; it can't be called with fewer members than decide. */
export const scheduleMeeting = command({
  type: 'ScheduleMeeting',
  schema: z.strictObject({
    body,
    ...sitting,
    chair: staffId,
    clerk: staffId,
    members: z.array(staffId).min(1).max(50),
  }),
  clause: clauses.meeting,
  summary: 'Schedule a meeting of the board or of a committee.',
  starts: true,
  by: holding<BoardMeeting>('HR'),
  personal: {},
  decide: ({ body, chair, clerk, members, ...sitting }, state: BoardMeeting, context: Context<Rules>) => {
    if (state.status !== 'NotScheduled') return refuse('MeetingIsScheduled', { status: state.status });
    if (sitting.on < today(context)) return refuse('MeetingInThePast', { on: sitting.on, today: today(context) });
    if (new Set(members).size < members.length) return refuse('MemberTwice');
    if (!members.includes(chair)) return refuse('ChairIsNoMember', { chairedBy: chair });
    if (clerk === chair) return refuse('ClerkIsChair', { clerk });
    const strangers = [...members, clerk].filter((staff) => unknown(staff, context));
    if (strangers.length) return refuse('UnknownStaff', { staff: strangers });
    const needed = neededOf(members.length, context.rules.policies.meeting);
    if (members.length < needed) return refuse('TooFewMembers', { members: members.length, needed });
    const by = actorOf(context);
    const school = context.people.employer(by);
    if (!school) return refuse('NotAuthorised', { needs: 'a member of staff' });
    const data = { body, ...plannedFor(sitting, context), school, chair, clerk, members, by };
    return accept({ type: 'MeetingScheduled', data });
  },
});
