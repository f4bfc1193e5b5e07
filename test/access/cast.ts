import type { StaffId } from '#libs/kernel/index.js';
import { ada, ash, ben, birch, cora, dev, ella, finn, headOfAsh, slt } from '../support/people.js';

/** People of the small trust, as this post knows them. */
export const drafter = finn;
export const fallsShort = 'staff-cal' as StaffId;
export const omitted = 'staff-olga' as StaffId;
export const leaves = 'staff-wes' as StaffId;
export const conflicted = ella;
export const chair = slt;
export const first = cora;
export const second = dev;
export const requester = headOfAsh;
export const winner = ada;
export const reserve = ben;
export const applicants = [winner, reserve, fallsShort, omitted, leaves];
export const schoolOf = (staff: StaffId) => (staff === reserve ? birch : ash);
