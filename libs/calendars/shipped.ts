import { fileURLToPath } from 'node:url';

/** The calendars that ship with the code. */
export const shippedCalendars = fileURLToPath(new URL('./files', import.meta.url));
