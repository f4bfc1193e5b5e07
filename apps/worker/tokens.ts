export const RUNNING = Symbol('running');
export const METRICS = Symbol('metrics');
