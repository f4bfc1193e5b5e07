import { randomUUID } from 'node:crypto';

/** Somebody of IT who confirms something for the first time. */
export const operator = (reason = 'Drill') => ({ request: randomUUID(), actor: 'staff-149', reason });
