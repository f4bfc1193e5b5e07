import type { Begun, Review } from '#libs/domain/policy/state.js';
import { addressed } from '#libs/domain/process/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, SchoolId } from '#libs/kernel/index.js';
import { capital } from '#libs/words/numbers.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Option, Question } from '../types.js';

/** A policy as its views show it: any member of staff sees no more than what is in force. */
export type PolicySeen = Partial<Begun> & Pick<Begun, 'status' | 'standing' | 'title' | 'scope' | 'school'>;

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): PolicySeen | undefined => {
  const policy = seen as PolicySeen | undefined;
  return policy && 'standing' in policy ? policy : undefined;
};
/** The policy of a form that belongs to one. Throws where the form is drawn without it. */
export const policyOf = (context: FormContext): PolicySeen => {
  const policy = seenIn(context);
  if (!policy) throw goneError('A form of a policy is drawn with the policy as its reader sees it.');
  return policy;
};
export const reviewOf = (context: FormContext): Review => {
  const { review } = policyOf(context);
  if (!review) throw goneError('The form is of a review that is under way.');
  return review;
};
/** The draft whose hash the form sends, as its reader saw it. */
export const draftOf = (context: FormContext) => {
  const { draft } = reviewOf(context);
  if (!draft) throw goneError('The form is of a draft.');
  return draft;
};
export const inStages = (context: FormContext, ...stages: readonly Review['stage'][]): boolean =>
  stages.some((one) => one === seenIn(context)?.review?.stage);

export const isHr = ({ caller }: FormContext): boolean => caller.roles.some(({ role }) => role === 'HR');
export const isOwner = (context: FormContext): boolean => {
  const owner = seenIn(context)?.owner;
  return owner !== undefined && addressed(owner, context.caller.id, context.caller.roles);
};
export const isLive = (context: FormContext): boolean => {
  const policy = seenIn(context);
  return policy !== undefined && policy.standing !== 'Withdrawn';
};
export const forHr = (context: FormContext): boolean => isHr(context) && isLive(context);
export const today = ({ at }: FormContext): LocalDate => localDate(at);

export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, said]) => ({ value, text: capital(said) }));
export const schoolName = ({ schools }: FormContext, school: SchoolId): string =>
  schools.find(({ id }) => id === school)?.name ?? school;
export const schoolsQuestion = (context: FormContext, name: string, label: string, hint: string): Question => ({
  kind: 'some-of',
  name,
  label,
  hint,
  optional: true,
  options: context.schools.map(({ id, name: text }) => ({ value: id, text })),
});
/** Another policy of the register. */
export const otherPolicy = (context: FormContext, name: string, label: string, optional = false): Question => ({
  kind: 'one-of',
  name,
  label,
  missing: 'Choose which policy',
  ...(optional && { optional: true as const }),
  options: (context.policies ?? [])
    .filter(({ policy }) => policy !== context.case)
    .map(({ policy, title }) => ({ value: policy, text: title })),
});
