import type { store } from '../libs/event-store/index.js';
export type Store = typeof store;
