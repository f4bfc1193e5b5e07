import type { ApplicationId, InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { StaffId } from '#libs/kernel/index.js';
import { ada, ben } from '../../../support/people.js';

export type Fact = InternalPostEvent;
type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** What people did, as the event that their command left. */
export const fact = <T extends Fact['type']>(type: T, data: Of<T>['data']): Of<T> => ({ type, data }) as Of<T>;
export const sealed = { vault: 'v' as never, hash: 'h' };
export const applicationOf = (n: number) => `application-${n}` as ApplicationId;
/** The first two work for the small trust; whoever else applies has left it by the closing. */
export const applicantOf = (n: number): StaffId => [ada, ben][n - 1] ?? (`staff-${n}` as StaffId);
