import type { HeldRole, Role, StaffId } from '../../kernel/index.js';

/** Whether somebody holds one of these roles for the whole trust, themself: neither at one school, nor for whom they stand in. */
export const holdsAcrossTheTrust = (roles: readonly Role[], held: readonly HeldRole[]): boolean =>
  held.some(({ role, school, onBehalfOf }) => roles.includes(role) && !school && !onBehalfOf);

/** Whoever is meant by what is told, and may tell it of themself. */
export type OfThemself<S, D> = (data: D, state: S) => StaffId | undefined;
/** Who gives a command about the trust as a whole; `themself` is whoever it is about, where they may give it too. */
export const acrossTheTrust = <S, D = unknown>(roles: readonly Role[], themself?: OfThemself<S, D>) =>
  ({ kind: 'trust', roles, ...(themself && { themself }) }) as const;
