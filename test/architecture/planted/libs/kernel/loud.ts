import { z } from 'zod';
export const loud = z;
