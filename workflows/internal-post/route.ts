import { lateTasks, toTheCeo } from './late.js';
import { leaves, type Step } from './post.js';

/** Nobody applied, all withdrew, nobody was found appointable, or the vacancies are not all filled: people choose what comes next. */
export const awaitingRoute: Step = (post) => post.chase(leaves('AwaitingRoute'), lateTasks, toTheCeo);

/** 5. No applicant met the essential criteria: HR opens the external route, once the CEO's review is in. */
export const externalRoute: Step = (post) => post.chase(leaves('ExternalRoute'), lateTasks, toTheCeo);

/** Recruitment goes on outside; HR records what came of it. An appointment made before may be open again meanwhile. */
export const external: Step = (post) => post.chase(leaves('External'), lateTasks);

/** The post lies still, and so do its timers. */
export const frozen: Step = (post) => post.until(leaves('Frozen'));
