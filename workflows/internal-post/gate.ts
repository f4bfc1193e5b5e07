import { lateTasks, toTheCeo } from './late.js';
import { leaves, type Step } from './post.js';

/** SLT says why the post lends itself to a development opportunity, or refuses it; the CEO is asked too when that is late. */
export const requested: Step = (post) => post.chase(leaves('Requested'), lateTasks, toTheCeo);

/** 1. HR writes the job description and person specification; SLT approves them, and the CEO is asked too when that is late. */
export const describing: Step = (post) => post.chase(leaves('Describing'), lateTasks, toTheCeo);
