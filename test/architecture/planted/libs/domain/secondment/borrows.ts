import { fold } from '../internal-post/fold.js';
export const borrowed = fold;
