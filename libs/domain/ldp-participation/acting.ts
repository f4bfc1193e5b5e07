import { refuse, type Actor, type Context, type Role, type SchoolId, type StaffId } from '../../kernel/index.js';
import type { Authority } from '../process/authority.js';
import { anyStaff, byItsAuthor, isAbout, serves } from '../process/index.js';
import { hasBegun, type Begun, type Participation } from './state.js';

export { actorOf } from '../process/index.js';

/** Open to all who work for the trust; whose file it is, each command looks at for itself. */
export const anybody: Authority<Participation, unknown> = anyStaff;

/** The file, when the one who asks is the person whose file it is; anybody else has no such file here. */
export const ownFile = (state: Participation, context: Context<unknown>) =>
  hasBegun(state) && isAbout(state.person, context)
    ? ({ ok: true, file: state } as const)
    : refuse('NotYourParticipation', { status: state.status });

/** The file, for somebody of HR, SLT or the Head of the school, and no matter of their own. */
export const cared = (state: Participation, context: Context<unknown>) => {
  if (!hasBegun(state)) return refuse('NotParticipating', { status: state.status });
  if (isAbout(state.person, context)) return refuse('OwnCase', { because: 'own-case' });
  return { ok: true, file: state } as const;
};
const forRoles =
  (...roles: readonly Role[]) =>
  (state: Participation, context: Context<unknown>) => {
    if (!hasBegun(state)) return refuse('NotParticipating', { status: state.status });
    const may =
      isAbout(state.person, context) ||
      roles.some((role) => context.roles.some((held) => serves(held, role, state.school)));
    return may ? ({ ok: true, file: state } as const) : refuse('NotYourParticipation', { status: state.status });
  };
/** The file, for the person themself and for those who accompany them. */
export const accompanied = forRoles('HR', 'SLT', 'Head');
/** The file, for the person themself and for HR: whether somebody pauses or goes is no matter of their line. */
export const themselfOrHr = forRoles('HR');

/** A text about somebody is encrypted under their own key, whoever writes it. */
export const aboutThem = (_: unknown, actor: Actor, state: Participation): StaffId =>
  hasBegun(state) ? state.person : byItsAuthor(undefined, actor);
export const schoolOfFile = (state: Participation): SchoolId | undefined =>
  hasBegun(state) ? state.school : undefined;

/** What subscribers learn of the next public fact. */
export const standing = ({ revision, person: staff, school, applications: number }: Begun) => ({
  revision: revision + 1,
  staff,
  school,
  number,
});
