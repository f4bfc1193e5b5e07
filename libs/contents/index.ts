export { contentStore, hashOf, type Content, type ContentStore } from './content-store.js';
