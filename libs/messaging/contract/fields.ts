import { z } from 'zod';

/** An id; never a name. */
export const id = (describe: string) =>
  z
    .string()
    .regex(/^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,127}$/)
    .describe(describe);
export const revisionOf = (describe: string) => z.int().min(1).max(2_147_483_647).describe(describe);
export const day = (describe: string) => z.iso.date().describe(describe);

const part = z.number().min(0).max(1);
/** How much of each working day, from 0 to 1. */
export const week = (describe: string) =>
  z.object({ monday: part, tuesday: part, wednesday: part, thursday: part, friday: part }).describe(describe);
export type Week = z.output<ReturnType<typeof week>>;
