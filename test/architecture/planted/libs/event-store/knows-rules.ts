import { internalPost } from '../domain/internal-post/index.js';
export const known = internalPost;
