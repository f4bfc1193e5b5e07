import { store } from '../../libs/event-store/index.js';
export const read = store;
