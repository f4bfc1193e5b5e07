import { internalPost } from './internal-post.js';
import type { Journey } from './journey.js';

/** Every journey, the default first; a new process adds its own here. */
export const journeys: readonly Journey[] = [internalPost];
