export * from './facts/advert.js';
export * from './facts/gate.js';
export * from './facts/offer.js';
export * from './facts/route.js';
export * from './facts/selection.js';
export type { Fact } from './facts/fact.js';
