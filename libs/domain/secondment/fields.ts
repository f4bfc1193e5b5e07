import { z } from 'zod';
import { id, line, localDateText } from '../process/index.js';

export { assignmentId, patternField, postId } from '../assignment/fields.js';
export { reasonText, schoolId, staffId } from '../process/index.js';

export const appointmentId = id<'Appointment'>();
export const number = z.int().min(1).max(1000);
export const side = z.enum(['home', 'host']);
export const dates = { from: localDateText, to: localDateText };
export const title = line(120);
