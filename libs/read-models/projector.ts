import { subscribe, type EventStore, type Subscription } from '../event-store/index.js';
import { projectAppointments } from './appointment-register/project.js';
import { projectOpenPosts } from './open-posts/project.js';
import { projectPolicies } from './policy-register/project.js';
import { projectPostTimes } from './post-times/project.js';

export const projectorName = 'projector';

/** The follower that writes the read models that span streams, from its own checkpoint, a moment after the append. */
export const createProjector = (store: EventStore): Subscription =>
  subscribe(store, {
    name: projectorName,
    batchSize: 500,
    gapMs: 100,
    handle: async (events) => {
      await projectAppointments(store.pool, events);
      await projectOpenPosts(store, events);
      await projectPostTimes(store, events);
      await projectPolicies(store, events);
    },
  });
