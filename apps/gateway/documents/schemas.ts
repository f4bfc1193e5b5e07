import { z } from 'zod';
import { mediaTypes } from '#libs/domain/process/index.js';

const document = z
  .object({
    document: z.string(),
    about: z.enum(['case', 'task', 'application']),
    task: z.string().optional(),
    application: z.string().optional(),
    type: z.enum(mediaTypes),
    size: z.int().meta({ description: 'In bytes.' }),
    scan: z.enum(['clean', 'not-scanned']).meta({ description: 'Whether a malware scanner has looked at it.' }),
    attachedAt: z.iso.datetime(),
    by: z.string().optional().meta({ description: 'Absent where it would name an applicant to the panel.' }),
    name: z
      .string()
      .optional()
      .meta({ description: 'Absent where it is not yours to read, and where its author was erased.' }),
    number: z.int().meta({ description: 'What it is known by where its name is not.' }),
    mayOpen: z.boolean(),
  })
  .meta({ id: 'Document' });
export const documentsAnswer = z.object({ items: z.array(document) }).meta({ id: 'Documents' });
export const attachedAnswer = z
  .object({
    document: z.string(),
    case: z.string(),
    version: z.int(),
    events: z.array(z.object({ type: z.string(), version: z.int(), at: z.iso.datetime() })),
    repeated: z.boolean(),
  })
  .meta({ id: 'Attached' });
