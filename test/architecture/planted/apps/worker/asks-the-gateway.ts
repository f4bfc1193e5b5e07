import { gateway } from '../gateway/main.js';
export const asked = gateway;
