import { z } from 'zod';

export const contentAnswer = z
  .object({
    hash: z.string().meta({ description: 'SHA-256 of its bytes, in hexadecimal: what commands name it by.' }),
    bytes: z.int().meta({ description: 'How many.' }),
    mediaType: z.string(),
  })
  .meta({ id: 'Content' });
