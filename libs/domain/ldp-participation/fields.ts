import { z } from 'zod';
import { id, localDateText } from '../process/index.js';

export { line, localDateText, personalText, reasonText, schoolId, staffId } from '../process/index.js';

export const number = z.int().min(1).max(1000);
export const streamId = id<'Stream'>();
export const accreditationId = id<'Accreditation'>();
export const dates = { from: localDateText, to: localDateText };
export const ofApplication = { application: number };
