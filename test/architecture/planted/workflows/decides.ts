import { internalPost } from '../libs/domain/internal-post/index.js';
export const decided = internalPost;
