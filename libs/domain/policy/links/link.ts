import { z } from 'zod';
import { policyId } from '../fields.js';

export const link = { policy: policyId, kind: z.enum(['refers-to', 'depends-on', 'implements', 'replaces']) };
