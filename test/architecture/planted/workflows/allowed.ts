import { fold } from '../libs/domain/internal-post/fold.js';
import type { internalPost } from '../libs/domain/internal-post/index.js';
export const allowed: [typeof internalPost, typeof fold] | typeof fold = fold;
