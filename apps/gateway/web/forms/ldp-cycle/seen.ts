import { serves } from '#libs/domain/process/index.js';
import { sitting } from '#libs/domain/ldp-cycle/quorum.js';
import type { Candidate } from '#libs/domain/ldp-cycle/parts.js';
import type { Begun, Status } from '#libs/domain/ldp-cycle/state.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import { taskOf } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Option } from '../types.js';

/** An intake as its views show it: candidates whom the reader may not see are absent, and so are marks of others. */
export type IntakeSeen = Omit<Begun, 'status'> & Readonly<{ status: Status }>;

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): IntakeSeen | undefined => {
  const intake = seen as IntakeSeen | undefined;
  return intake && 'joinsOn' in intake ? intake : undefined;
};
/** The intake of a form that belongs to one. Throws where the form is drawn without it. */
export const intakeOf = (context: FormContext): IntakeSeen => {
  const intake = seenIn(context);
  if (!intake) throw goneError('A form of an intake is drawn with the intake as its reader sees it.');
  return intake;
};
export const candidateNo = (context: FormContext, number: number): Candidate | undefined =>
  intakeOf(context).candidates.find(({ candidate }) => candidate === number);
/** The candidate whom a task is about: `assess-3-staff-007` and `write-feedback-3`. Throws where the reader sees none. */
export const candidateOf = (context: FormContext): Candidate => {
  const [, number = ''] = /^(?:assess|give-verdict|write-feedback)-(\d+)/.exec(taskOf(context).key) ?? [];
  const found = candidateNo(context, Number(number));
  if (!found) throw goneError('The form is of a candidate whom the reader may judge.');
  return found;
};
export const nameOf = (context: FormContext, { staff, candidate }: Pick<Candidate, 'staff' | 'candidate'>): string =>
  context.nameOf(staff) || `Candidate ${candidate}`;
/** Candidates as the options of a choice, by number. */
export const candidateOptions = (context: FormContext, all: readonly Candidate[]): readonly Option[] =>
  all.map((one) => ({ value: String(one.candidate), text: nameOf(context, one) }));
export const takingPart = (context: FormContext): readonly Candidate[] =>
  intakeOf(context).candidates.filter(({ standing }) => standing === 'joined');

export const isForHr = (context: FormContext): boolean => {
  const intake = seenIn(context);
  return intake !== undefined && context.caller.roles.some((held) => serves(held, 'HR', intake.school));
};
export const sits = (context: FormContext): boolean =>
  sitting(seenIn(context)?.panel).some(({ staff }) => staff === context.caller.id);
export const isGoingOn = (context: FormContext): boolean => {
  const status = seenIn(context)?.status;
  return status !== undefined && status !== 'Ended' && status !== 'NotOpened';
};
export const today = ({ at }: FormContext): LocalDate => localDate(at);
export { sitting };
