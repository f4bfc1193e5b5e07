import { gateway } from '../../apps/gateway/main.js';
export const called = gateway;
