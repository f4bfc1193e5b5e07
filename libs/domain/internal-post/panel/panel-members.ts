import { localDate } from '../../../kernel/calendar.js';
import { refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import type { PanelMember } from '../events.js';
import { excludedFrom } from '../task-lists/make-task.js';
import type { Begun } from '../state.js';
import { interviewDays } from '../task-lists/selection.js';

export type Asked = Readonly<{ staff: StaffId; chair: boolean; sifts: boolean }>;

/** A member with what the directory knows of them now. */
export const memberFrom = (
  { staff, chair, sifts }: Asked,
  { people }: Pick<Context<Rules>, 'people'>,
): PanelMember | undefined => {
  const school = people.employer(staff);
  if (!school) return undefined;
  const held = people.rolesOf(staff).map(({ role }) => role);
  const holds = (['SLT', 'Head'] as const).filter((role) => held.includes(role));
  const trainedUntil = people.trainedUntil(staff, 'safer-recruitment');
  return { staff, school, chair, sifts, holds, ...(trainedUntil && { trainedUntil }) };
};

/** Whom the panel can't hold, whatever its rules: strangers, applicants, whoever was recused from this post. */
export const cannotSit = (post: Begun, asked: readonly Asked[], context: Context<Rules>) => {
  // Whoever was appointed to one of the posts judges nobody for the others.
  const own = excludedFrom(post).filter(({ because }) => because === 'own-case');
  const applied = asked.find(({ staff }) => own.some((one) => one.staff === staff));
  if (applied) return refuse('MemberApplied', { staff: applied.staff });
  const recused = post.panel?.recused.find(
    (one) => one.because !== 'unavailable' && asked.some(({ staff }) => staff === one.staff),
  );
  if (recused) return refuse('WasRecused', recused);
  const unknown = asked.find(({ staff }) => context.people.employer(staff) === undefined);
  return unknown && refuse('UnknownMember', { staff: unknown.staff });
};

/** The days that training has to reach: today, and those of the interviews. */
export const daysToCover = (post: Begun, { at }: Context<Rules>) => [localDate(at), ...interviewDays(post)];
